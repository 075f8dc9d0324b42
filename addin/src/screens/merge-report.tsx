import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MergeTexts } from '../../../shared/i18n/vi/merge.ts';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import { vietnameseDate } from '../../../shared/i18n/format.ts';
import { submissionsSheet } from '../../../shared/sheets/declared/submissions.ts';
import { changeSummary, findingsText, missingText } from '../flows/merge/report.ts';
import type { FileReport, MergeResult, RowChange } from '../flows/merge/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  file: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lines that are shown at first; the rest waits behind a button. */
const FIRST = 20;

interface MergeReportProps {
  readonly result: MergeResult;
  readonly words: MergeTexts;
  readonly onAgain: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** What a merge did: counts, what needs a look, who is missing, and each file with its changes and findings. */
export function MergeReport({ result, words, onAgain, onOpen }: MergeReportProps) {
  const styles = useStyles();
  const { say } = useText();
  const { summary, missing, notes, files } = result;
  const urgent = notes.filter(({ severity }) => severity !== 'hint');
  const hints = notes.filter(({ severity }) => severity === 'hint');
  const unused = files.filter(({ state }) => state === 'unusable');
  return (
    <Screen title={words.doneTitle} focus>
      <div role="status">
        <div>{say(words.summaryUnits, { received: summary.received, units: summary.units, confirmed: summary.confirmed })}</div>
        {summary.agencies > 0 && <div>{say(words.summaryAgencies, { received: summary.agenciesReceived, units: summary.agencies })}</div>}
        <div>{say(words.summaryFindings, { findings: findingsText(summary, words) || words.noFindings })}</div>
        {!summary.changed && <div>{words.nothingNew}</div>}
      </div>
      {unused.map((report) => <Notice key={report.file} tone="error" title={report.file}>{report.why}</Notice>)}
      {urgent.map(({ message, severity }) => <Notice key={message} tone={severity === 'error' ? 'error' : 'warning'}>{message}</Notice>)}
      <div className={styles.row}>
        {summary.changed && <Button appearance="primary" onClick={() => onOpen(submissionsSheet.title)}>{words.openSubmissions}</Button>}
        <Button appearance={summary.changed ? 'secondary' : 'primary'} onClick={onAgain}>{words.again}</Button>
      </div>
      <div>
        {missing.length > 0 && (
          <Disclosure title={words.missingTitle} aside={String(missing.length)}>
            <Lines lines={missing.map((owner) => ({ id: `${owner.kind} ${owner.code}`, text: missingText(owner, words) }))} />
          </Disclosure>
        )}
        {hints.length > 0 && (
          <Disclosure title={words.twiceTitle} aside={String(hints.length)}><Lines lines={hints.map(({ message }) => ({ id: message, text: message }))} /></Disclosure>
        )}
        <Disclosure title={words.filesTitle} aside={String(files.length)} initiallyOpen={files.length <= FIRST}>
          <FileList files={files} words={words} />
        </Disclosure>
      </div>
    </Screen>
  );
}

function Lines({ lines }: { readonly lines: readonly { readonly id: string; readonly text: string }[] }) {
  const styles = useStyles();
  return <ul className={styles.list}>{lines.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>;
}

function FileList({ files, words }: { readonly files: readonly FileReport[]; readonly words: MergeTexts }) {
  const styles = useStyles();
  const { shown, more } = useShowMore(files, FIRST);
  return (
    <>
      <ul className={styles.list}>{shown.map((file) => <li key={`${file.file} ${file.owner?.code ?? ''}`}><FileItem report={file} words={words} /></li>)}</ul>
      {more}
    </>
  );
}

function FileItem({ report, words }: { readonly report: FileReport; readonly words: MergeTexts }) {
  const styles = useStyles();
  const { say, lang } = useText();
  const facts = [
    words.states[report.state], changeSummary(report, words),
    ...(report.owner === null ? [] : [report.asOf === null ? words.asOfNone : say(words.asOf, { date: vietnameseDate(report.asOf) })]),
    ...(report.owner?.kind === 'commune' ? [words.confirmations[report.confirmed]] : []),
  ];
  // after the first merge everything is new: a list of everybody says nothing
  const changes = report.kept > 0 ? report.changes : [];
  const findings = report.findings.filter(({ severity }) => severity !== 'hint');
  return (
    <div>
      <div className={styles.file}>{report.owner?.name ?? report.file}</div>
      <div className={styles.soft}>{report.owner ? `${report.file} · ` : ''}{facts.filter(Boolean).join('; ')}</div>
      {(changes.length > 0 || findings.length > 0) && (
        <details className={styles.soft}>
          <summary>{[changes.length > 0 ? changeSummary({ ...report, kept: 0 }, words) : '', findingsText(report, words)].filter(Boolean).join('; ')}</summary>
          <ul className={styles.plain}>
            {changes.slice(0, FIRST).map((change) => <li key={`${change.sheet} ${change.kind} ${change.row}`}>{changeText(change, words, say)}</li>)}
            {findings.slice(0, FIRST).map((finding, index) => <li key={`${finding.code} ${finding.sheet} ${finding.cell} ${index}`}>{[finding.sheet, finding.cell].filter(Boolean).join(' ')}: {messageOf(finding, lang)}</li>)}
            {findings.length > FIRST && <li>{say(words.moreFindings, { count: findings.length - FIRST })}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}

function changeText({ kind, name, key, sheet, row, fields }: RowChange, words: MergeTexts, say: (template: string, params: Record<string, string | number>) => string): string {
  const what = fields.map(({ title, before, after }) => say(words.changeOf, { column: title, before, after })).join('; ');
  return `${words.changeKinds[kind]}: ${[name || key, sheet, say(words.rowOf, { row })].filter(Boolean).join(', ')}${what ? ` – ${what}` : ''}`;
}

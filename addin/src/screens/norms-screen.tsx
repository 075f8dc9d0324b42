import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import { capital, vietnameseDate } from '../../../shared/i18n/format.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import type { Verdict } from '../../../shared/shortages/result.ts';
import type { NormsView } from '../flows/types.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useBehind } from './behind.tsx';
import type { BehindRow, OnRow } from './behind.tsx';
import type { Job } from './job.ts';
import { NormsChart } from './norms-chart.tsx';
import { NormsFilters } from './norms-filters.tsx';
import { NO_FILTER, filterUnits, unitLines } from './norms-units.ts';
import { totalRows } from './norms-rows.ts';
import { UnitItem } from './norms-unit-item.tsx';
import { namesIn, termsIn } from './result-names.ts';
import { signed } from './signed.ts';
import { placeOfRow } from './trace-selection.ts';
import { useHeadline } from './use-headline.ts';
import type { JobActions } from './use-job.ts';

const WORDS = { vi, en };
const UNITS_AT_ONCE = 20;

const useStyles = makeStyles({
  text: { margin: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface NormsScreenProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly actions: JobActions;
  readonly focus: boolean;
  readonly onCompute: () => void;
}

/** How every unit stands against its norms, and what it lacks; from the last plan, or computed alone. */
export default function NormsScreen({ job, port, actions, focus, onCompute }: NormsScreenProps) {
  const styles = useStyles();
  const { t } = useText();
  const words = useWords(WORDS);
  if (!job.norms) {
    const other = job.check !== null && job.check.kind !== 'province';
    return (
      <Screen title={t.tabNorms} focus={focus}>
        <p className={styles.text}>{other ? words.notProvince : words.intro}</p>
        {!other && <div><Button appearance="primary" onClick={onCompute}>{words.start}</Button></div>}
      </Screen>
    );
  }
  return <Norms view={job.norms} stale={job.normsStale} port={port} actions={actions} focus={focus} onCompute={onCompute} />;
}

interface NormsProps {
  readonly view: NormsView;
  readonly stale: boolean;
  readonly port: WorkbookPort;
  readonly actions: JobActions;
  readonly focus: boolean;
  readonly onCompute: () => void;
}

function Norms({ view, stale, port, actions, focus, onCompute }: NormsProps) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const words = useWords(WORDS);
  const names = useMemo(() => namesIn(lang, view), [lang, view]);
  const lines = useMemo(() => unitLines(view, names.unit), [view, names]);
  const [filter, setFilter] = useState(NO_FILTER);
  const wanted = useMemo(() => filterUnits(lines, filter), [lines, filter]);
  const { shown, more } = useShowMore(wanted, UNITS_AT_ONCE);
  const onRow = useCallback(async ({ sheet, row, code }: BehindRow) => {
    if (sheet === null) return;
    // where the sheet itself went, going there says so
    const cell = await placeOfRow(port, sheet, row, code).catch(() => `A${row}`);
    await actions.goTo(sheet, cell);
  }, [actions, port]);
  return (
    <Screen title={useHeadline(view, names)} focus={focus}>
      {stale && <Notice tone="warning" live actions={<Button size="small" appearance="primary" onClick={onCompute}>{words.again}</Button>}>{words.stale}</Notice>}
      <Facts view={view} names={names} onRow={(row) => void onRow(row)} onVerdict={(verdict) => setFilter({ ...NO_FILTER, verdict })} />
      <div>
        <Disclosure title={words.chartTitle} initiallyOpen>
          <NormsChart lines={wanted} names={names} chosen={filter.field} onField={(field) => setFilter({ ...filter, field: filter.field === field ? null : field })} />
        </Disclosure>
        <Disclosure title={words.filters} initiallyOpen><NormsFilters lines={lines} filter={filter} onFilter={setFilter} names={names} /></Disclosure>
      </div>
      <div role="status" className={styles.help}>{wanted.length === 0 ? words.none : say(words.shown, { count: wanted.length, total: lines.length })}</div>
      <ul className={styles.list}>{shown.map((line) => <UnitItem key={line.unit.code} line={line} view={view} names={names} onRow={(row) => void onRow(row)} />)}</ul>
      {more && <div>{more}</div>}
      <p className={styles.help}>{say(view.computedAt === 'worker' ? t.computedWorker : t.computedInPlace, { date: vietnameseDate(view.norms.asOf) })}</p>
      <p className={styles.help}>{t.legalNote}</p>
    </Screen>
  );
}

/** Totals of the province, and the units that could not be judged, which stay in sight. */
interface FactsProps {
  readonly view: NormsView;
  readonly names: Names;
  readonly onRow: OnRow;
  readonly onVerdict: (verdict: Verdict) => void;
}

function Facts({ view, names, onRow, onVerdict }: FactsProps) {
  const { norms: { totals }, shortages } = view;
  const styles = useStyles();
  const { say, number, lang } = useText();
  const words = useWords(WORDS);
  const { undecided, 'no-data': noData } = shortages.totals.verdicts;
  const behind = useBehind(onRow);
  const rows = useMemo(() => totalRows(view, names.unit, termsIn(lang).outside['armed-forces']), [view, names, lang]);
  const unjudged: readonly (readonly [Verdict, number])[] = [['undecided', undecided], ['no-data', noData]];
  return (
    <div className={styles.facts}>
      <p className={styles.text}>
        {words.provinceQuota} {behind.number(number(totals.number), words.totalQuota, rows.quotas)}, {words.actual} {behind.number(number(totals.actual), words.totalActual, rows.actual)} ({signed(totals.difference, number)}). {say(words.reported, { reported: totals.reported, units: totals.units })}
      </p>
      <p className={styles.text}>{words.over} {behind.number(say(words.unitsPeople, totals.over), words.over, rows.over)}</p>
      <p className={styles.text}>{words.below} {behind.number(say(words.unitsPeople, totals.below), words.below, rows.below)}</p>
      {behind.panel}
      {undecided + noData > 0 && (
        <p className={styles.text}>
          {say(words.unjudged, { undecided, noData })}
          {unjudged.filter(([, count]) => count > 0).map(([verdict]) => (
            <span key={verdict}> <Link as="button" inline onClick={() => onVerdict(verdict)}>{capital(say(words.showThem, { what: termsIn(lang).verdicts[verdict] }))}</Link></span>
          ))}
        </p>
      )}
    </div>
  );
}

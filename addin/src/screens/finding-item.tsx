import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../shared/findings/finding.ts';
import { useText } from '../ui/text.tsx';
import { isAutoFix, isRowRemoval, isSuggestion } from './group-findings.ts';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  jump: {
    flexGrow: 1, minWidth: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, border: 'none', background: 'none',
    color: tokens.colorNeutralForeground1, font: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    textAlign: 'start', cursor: 'pointer', overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  message: { display: 'block' },
  fix: { flexShrink: 0, margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  preview: {
    display: 'grid', gridTemplateColumns: 'auto 1fr', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200,
  },
  removal: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** Absent where the group already says it. */
  readonly message: string | null;
  readonly actions: JobActions;
  /** The value that its fix writes, as the cell will show it; '' without one. */
  readonly fixed: string;
}

/** One cell: a click goes there; a lossless fix is one button, another is shown first. */
export function FindingItem({ finding, message, actions, fixed }: FindingItemProps) {
  const styles = useStyles();
  const { t, say } = useText();
  const [open, setOpen] = useState(false);
  const own = useFixText();
  const removal = isRowRemoval(finding);
  const cell = finding.cell ?? (removal ? say(t.rowPlace, { row: finding.row ?? 0 }) : '');
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <JumpButton finding={finding} message={message} actions={actions} />
        {isAutoFix(finding) && (
          <Button size="small" className={styles.fix} aria-label={say(t.fixOf, { cell, value: fixed })} title={say(t.fixOf, { cell, value: fixed })} onClick={() => void actions.fix([finding])}>{t.fix}</Button>
        )}
        {(isSuggestion(finding) || removal) && (
          <Button size="small" className={styles.fix} aria-expanded={open} aria-label={say(t.previewOf, { cell })} onClick={() => setOpen(!open)}>{t.preview}</Button>
        )}
      </div>
      {open && (
        <>
          {removal ? <p className={styles.removal}>{own.deleteRowsHelp}</p> : (
            <dl className={styles.preview}>
              <dt className={styles.term}>{t.oldValue}</dt><dd className={styles.value}>{finding.value || t.emptyValue}</dd>
              <dt className={styles.term}>{t.newValue}</dt><dd className={styles.value}><strong>{fixed || t.emptyValue}</strong></dd>
            </dl>
          )}
          <div className={styles.actions}>
            <Button size="small" appearance="primary" onClick={() => void actions.fix([finding])}>{removal ? say(own.deleteRows, { count: finding.params.count ?? 1 }) : t.accept}</Button>
            <Button size="small" onClick={() => setOpen(false)}>{t.keep}</Button>
          </div>
        </>
      )}
    </li>
  );
}

function JumpButton({ finding, message, actions }: Omit<FindingItemProps, 'fixed'>) {
  const styles = useStyles();
  const { t, say } = useText();
  const place = finding.cell ? say(t.place, { cell: finding.cell }) : finding.row ? say(t.rowPlace, { row: finding.row }) : finding.sheet ? t.wholeSheet : t.wholeWorkbook;
  const said = finding.value ? `: «${finding.value}»` : '';
  const content = (
    <>
      <span className={styles.cell}>{place}</span>{said}
      {message !== null && <span className={styles.message}>{message}</span>}
    </>
  );
  if (!finding.sheet) return <div className={styles.jump}>{content}</div>;
  const target = finding.cell ?? `A${finding.row ?? 1}`;
  // The name holds the visible words, so that a person who speaks to the screen can say them.
  const label = `${say(t.goTo, { cell: target, sheet: finding.sheet })}: ${place}${said} ${message ?? ''}`.trimEnd();
  return <button type="button" className={styles.jump} aria-label={label} onClick={() => void actions.goTo(finding.sheet, target)}>{content}</button>;
}

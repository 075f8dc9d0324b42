import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { capital } from '../../../shared/i18n/format.ts';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import type { Verdict } from '../../../shared/shortages/result.ts';
import type { NormsView } from '../flows/types.ts';
import { OpeningItem, useLineStyles } from '../ui/opening-item.tsx';
import { useText, useWords } from '../ui/text.tsx';
import type { OnRow } from './behind.tsx';
import { UnitDetail } from './norms-unit-detail.tsx';
import type { UnitLine } from './norms-units.ts';
import { termsIn } from './result-names.ts';
import { signed } from './signed.ts';

const WORDS = { vi, en };
const FIELDS_NAMED = 4;

const useStyles = makeStyles({
  verdict: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground3 },
  plain: { color: tokens.colorNeutralForeground2 },
});

const TONES: Readonly<Record<Verdict, 'error' | 'warning' | 'good' | 'plain'>> = {
  below: 'error', 'over-and-short': 'error', 'met-field-short': 'warning', undecided: 'warning', over: 'plain', met: 'good', 'no-data': 'plain',
};

interface UnitItemProps {
  readonly line: UnitLine;
  readonly view: NormsView;
  readonly names: Names;
  readonly onRow: OnRow;
}

/** One unit of the list: verdict, numbers, what it lacks; opened, everything behind them. */
export function UnitItem({ line, view, names, onRow }: UnitItemProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { say, lang } = useText();
  const words = useWords(WORDS);
  const { shortage, short } = line;
  const because = shortage.because === null ? '' : ` (${words.because[shortage.because]})`;
  const named = short.slice(0, FIELDS_NAMED).map((field) => say(words.shortField, { name: termsIn(lang).fieldShort[field.field], count: field.missing })).join(', ');
  const list = short.length > FIELDS_NAMED ? say(words.moreShort, { list: named, count: short.length - FIELDS_NAMED }) : named;
  return (
    <OpeningItem line={(
      <>
        <span className={lines.name}>{line.name}</span>
        <span className={mergeClasses(lines.detail, styles.verdict, styles[TONES[shortage.verdict]])}>{capital(termsIn(lang).verdicts[shortage.verdict])}{because}</span>
        <span className={lines.detail}><Numbers line={line} /></span>
        {shortage.range && <span className={lines.detail}>{say(words.range, { low: shortage.range[0], high: shortage.range[1] })}</span>}
        {short.length > 0 && <span className={lines.detail}>{say(words.short, { list })}</span>}
      </>
    )}>
      <UnitDetail line={line} view={view} names={names} onRow={onRow} />
    </OpeningItem>
  );
}

function Numbers({ line: { norm, shortage } }: { readonly line: UnitLine }) {
  const { say, number } = useText();
  const words = useWords(WORDS);
  if (shortage.verdict === 'no-data') return norm.number === null ? null : <>{words.number} {number(norm.number)}</>;
  if (norm.conflict.length > 0) return <>{say(words.lineConflict, { actual: norm.actual })}</>;
  if (norm.number === null || norm.difference === null) return <>{say(words.lineNoQuota, { actual: norm.actual })}</>;
  return <>{say(words.line, { number: norm.number, actual: norm.actual, difference: signed(norm.difference, number) })}</>;
}

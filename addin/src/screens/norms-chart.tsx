import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FieldCode } from '../../../shared/catalog/codes.ts';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { fieldBars } from './norms-units.ts';
import { termsIn } from './result-names.ts';
import type { UnitLine } from './norms-units.ts';

const WORDS = { vi, en };
const BARS_AT_ONCE = 8;

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { width: '30%', textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  barHead: { padding: 0 },
  bar: { padding: `0 ${tokens.spacingHorizontalXS}`, verticalAlign: 'middle' },
  bars: { display: 'flex', height: '12px' },
  // borders keep their shape where forced colours take the fills away
  now: { boxSizing: 'border-box', backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandStroke1}` },
  later: { boxSizing: 'border-box', backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}`, borderLeftStyle: 'none' },
  head: { width: '17%', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'end', verticalAlign: 'bottom' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface NormsChartProps {
  readonly lines: readonly UnitLine[];
  readonly names: Names;
  readonly chosen: FieldCode | null;
  readonly onField: (field: FieldCode) => void;
}

/** Missing people by field over the units shown: a table whose rows are also bars. A field filters the list. */
export function NormsChart({ lines, names, chosen, onField }: NormsChartProps) {
  const styles = useStyles();
  const { say, number, lang } = useText();
  const words = useWords(WORDS);
  const bars = useMemo(() => fieldBars(lines), [lines]);
  const { shown, more } = useShowMore(bars, BARS_AT_ONCE);
  const longest = Math.max(1, ...bars.map((bar) => bar.missingIn12));
  const width = (count: number) => ({ width: `${(100 * count) / longest}%` });
  if (bars.length === 0) return null;
  return (
    <>
      <p className={styles.help}>{words.chartHelp}</p>
      <table className={styles.table}>
        <caption className={styles.hidden}>{words.chartTitle}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}><span className={styles.hidden}>{words.fieldsTitle}</span></th>
            <td className={styles.barHead} />
            <th scope="col" className={styles.head}>{words.chartMissing}</th>
            <th scope="col" className={styles.head}>{words.chartLater}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, missing, missingIn12 }) => (
            <tr key={field}>
              <th scope="row" className={mergeClasses(styles.name, chosen === field && styles.chosen)}>
                <Link as="button" inline className={styles.link} aria-pressed={chosen === field} title={say(words.chartOf, { name: names.field(field) })} onClick={() => onField(field)}>{termsIn(lang).fieldShort[field]}</Link>
              </th>
              <td className={styles.bar} aria-hidden="true">
                <div className={styles.bars}>
                  {missing > 0 && <div className={styles.now} style={width(missing)} />}
                  {missingIn12 > missing && <div className={styles.later} style={width(missingIn12 - missing)} />}
                </div>
              </td>
              <td className={styles.figure}>{number(missing)}</td>
              <td className={styles.figure}>{number(missingIn12)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { capital } from '../../../shared/i18n/format.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import type { NormsResult } from '../../../shared/norms/result.ts';
import { VERDICTS } from '../../../shared/shortages/result.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import { useText } from '../ui/text.tsx';
import { fieldFacts } from './headline.ts';
import { termsIn } from './result-names.ts';

const FIELDS_SHOWN = 6;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  facts: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, margin: 0 },
  fact: { display: 'flex', flexDirection: 'column-reverse', padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: '1px solid transparent' },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'bottom' },
  headFigure: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalS, verticalAlign: 'bottom' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0` },
  figure: { textAlign: 'end', padding: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' },
});

interface ResultSummaryProps {
  readonly norms: NormsResult;
  readonly shortages: ShortagesResult;
  readonly names: Names;
}

/** Quota against actual, how many units got each verdict, and the fields that lack most. */
export function ResultSummary({ norms, shortages, names }: ResultSummaryProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Facts norms={norms} />
      <Verdicts shortages={shortages} />
      <WorstFields shortages={shortages} names={names} />
    </div>
  );
}

function Facts({ norms }: Pick<ResultSummaryProps, 'norms'>) {
  const styles = useStyles();
  const { t, say, number } = useText();
  const { totals } = norms;
  const signed = (totals.difference > 0 ? '+' : totals.difference < 0 ? '−' : '') + number(Math.abs(totals.difference));
  const facts = [
    [t.normTotal, number(totals.number)], [t.actualTotal, number(totals.actual)], [t.differenceTotal, signed],
    [t.reported, say(t.reportedOf, { reported: totals.reported, units: totals.units })],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}><dt className={styles.name}>{name}</dt><dd className={styles.number}>{value}</dd></div>
      ))}
    </dl>
  );
}

function Verdicts({ shortages }: Pick<ResultSummaryProps, 'shortages'>) {
  const styles = useStyles();
  const { t, lang, number } = useText();
  const { verdicts } = shortages.totals;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.verdictsTitle}</caption>
      <tbody>
        {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
          <tr key={verdict} className={styles.row}>
            <th scope="row" className={styles.label}>{capital(termsIn(lang).verdicts[verdict])}</th>
            <td className={styles.figure}>{number(verdicts[verdict])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WorstFields({ shortages, names }: Pick<ResultSummaryProps, 'shortages' | 'names'>) {
  const styles = useStyles();
  const { t, number } = useText();
  const worst = fieldFacts(shortages).filter((field) => field.missing > 0).toSorted((a, b) => b.missing - a.missing).slice(0, FIELDS_SHOWN);
  if (worst.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.worstTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>{t.worstField}</th>
          <th scope="col" className={styles.headFigure}>{t.worstMissing}</th>
          <th scope="col" className={styles.headFigure}>{t.worstNobody}</th>
        </tr>
      </thead>
      <tbody>
        {worst.map((field) => (
          <tr key={field.field} className={styles.row}>
            <th scope="row" className={styles.label}>{names.field(field.field)}</th>
            <td className={styles.figure}>{number(field.missing)}</td>
            <td className={styles.figure}>{number(field.nobody)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { capital } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';
import { termsIn } from './result-names.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  start: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'bottom' },
  end: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums', verticalAlign: 'bottom' },
});

/** Level by level: what the plan reached, and the bound that proves it cannot be better. */
export function Certificate({ plan, shares }: { readonly plan: PlanResult; /** Whether it holds for the shares of the agencies. */ readonly shares: boolean }) {
  const styles = useStyles();
  const { t, lang, say, number } = useText();
  const { certificate, droppedPins } = plan;
  return (
    <div className={styles.root}>
      <Notice tone={certificate.optimal ? 'good' : 'error'}>{certificate.optimal ? t.certificateGood : t.certificateBad}</Notice>
      {shares && <Notice tone="info">{ladderIn(lang).shares}</Notice>}
      {droppedPins.length > 0 && <Notice tone="warning">{say(t.droppedPins, { count: droppedPins.length })}</Notice>}
      {(['inside', 'main'] as const).map((network) => {
        const levels = certificate.levels.filter((level) => level.network === network);
        return levels.length > 0 && (
          <table key={network} className={styles.table}>
            <caption className={styles.caption}>{t.networks[network]}</caption>
            <thead>
              <tr><th scope="col" className={styles.start}>{t.certificateLevel}</th><th scope="col" className={styles.end}>{t.certificateValue}</th><th scope="col" className={styles.end}>{t.certificateBound}</th></tr>
            </thead>
            <tbody>
              {levels.map((level) => (
                <tr key={level.name} className={styles.row}>
                  <th scope="row" className={styles.start}>{capital(termsIn(lang).levels[level.name])}</th>
                  <td className={styles.end}>{number(level.value)}</td>
                  <td className={styles.end}>{number(level.bound)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

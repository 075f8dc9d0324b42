import { makeStyles, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import type { PlanResult, UnfilledNeed } from '../../../shared/proposals/result.ts';
import { mainLevels, priceText } from '../../../shared/tables/price-text.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { reasonSentence } from './reason-sentence.ts';

const NEEDS_AT_ONCE = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  unit: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface UnfilledListProps {
  readonly unfilled: readonly UnfilledNeed[];
  readonly plan: PlanResult;
  /** Weight of a field with nobody, against which points are told. */
  readonly nobody: number;
  readonly names: Names;
}

/** Needs without anyone, each with its reason, the measures that are closed and what one more person would cost. */
export function UnfilledList({ unfilled, plan, nobody, names }: UnfilledListProps) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const { shown, more } = useShowMore(unfilled, NEEDS_AT_ONCE);
  if (unfilled.length === 0) return <div>{t.noUnfilled}</div>;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((need) => (
          <li key={`${need.unit}/${need.field}/${need.reason.code}`} className={styles.item}>
            <div><span className={styles.unit}>{names.unit(need.unit)}</span> · {names.field(need.field)} · {say(t.unfilledMissing, { count: need.missing })}</div>
            <div className={styles.detail}>{[need.reason, ...need.also].map((reason) => reasonSentence(reason, lang, names)).join(' ')}</div>
            {need.price && <div className={styles.detail}>{say(ladderIn(lang).forcing, { price: priceText(mainLevels(plan), need.price, { lang, names, nobody }) })}</div>}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import { mainLevels, priceText } from '../../../shared/tables/price-text.ts';
import type { PlanView } from '../flows/types.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { reasonSentence } from './reason-sentence.ts';
import { termsIn } from './result-names.ts';
import type { JobActions } from './use-job.ts';

const PEOPLE_AT_ONCE = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  person: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface UnusedListProps {
  readonly result: PlanView;
  readonly names: Names;
  readonly actions: JobActions;
}

/** Everybody of the pool without a line: the rule that refused, why not placed and at what price. */
export default function UnusedList({ result, names, actions }: UnusedListProps) {
  const styles = useStyles();
  const { lang, say } = useText();
  const own = ladderIn(lang);
  const { shown, more } = useShowMore(result.plan.unused, PEOPLE_AT_ONCE);
  if (result.plan.unused.length === 0) return <div>{own.unused.none}</div>;
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ person, measure, reason, price }) => {
          const card = result.people.get(person);
          const rule = card?.judgement?.rule;
          return (
            <li key={person} className={styles.item}>
              <div><span className={styles.person}>{names.person(person)}</span> · {names.measure(measure)}</div>
              {rule && <div className={styles.detail}>{termsIn(lang).rules[rule]}</div>}
              {/* the rule itself says it */}
              {(!rule || reason.code !== 'unused-ineligible') && <div className={styles.detail}>{reasonSentence(reason, lang, names)}</div>}
              {price && <div className={styles.detail}>{say('{title}: {price}', { title: own.unused.price, price: priceText(mainLevels(result.plan), price, { lang, names, nobody: result.input.settings.weights.nobody }) })}</div>}
              {card && <Link as="button" inline onClick={() => void actions.goTo(card.sheet, `A${card.row}`)}>{card.sheet}</Link>}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

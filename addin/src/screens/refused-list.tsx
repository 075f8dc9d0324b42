import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/i18n/format.ts';
import type { RefusedDonor } from '../../../shared/proposals/refused-donors.ts';
import type { PlanView } from '../flows/types.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { termsIn } from './result-names.ts';
import type { JobActions } from './use-job.ts';

const PEOPLE_AT_ONCE = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  person: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface RefusedListProps {
  readonly refused: readonly RefusedDonor[];
  readonly result: PlanView;
  readonly names: Names;
  readonly actions: JobActions;
}

/** Who counts in a commune over its quota and may not be transferred, with the rule that refused. */
export default function RefusedList({ refused, result, names, actions }: RefusedListProps) {
  const styles = useStyles();
  const { lang } = useText();
  const { shown, more } = useShowMore(refused, PEOPLE_AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ person, unit, rule }) => {
          const card = result.people.get(person);
          return (
            <li key={person} className={styles.item}>
              <div><span className={styles.person}>{names.person(person)}</span> · {names.unit(unit)}</div>
              <div className={styles.detail}>{termsIn(lang).rules[rule]}</div>
              {card && <Link as="button" inline onClick={() => void actions.goTo(card.sheet, `A${card.row}`)}>{card.sheet}</Link>}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/i18n/format.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import { senderStates } from '../../../shared/proposals/sender-states.ts';
import { senderText } from '../../../shared/tables/senders-table.ts';
import type { PlanView } from '../flows/types.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { fromName } from './result-names.ts';

const SENDERS_AT_ONCE = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  sender: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Each sender with how many it sends of those who may go, and why no more. */
export default function SendersList({ result, names }: { readonly result: PlanView; readonly names: Names }) {
  const styles = useStyles();
  const { lang, say } = useText();
  const own = ladderIn(lang).senders;
  const states = senderStates(result.input, result.shortages, result.plan);
  const { shown, more } = useShowMore(states, SENDERS_AT_ONCE);
  if (states.length === 0) return <div>{own.none}</div>;
  const words = { lang, result, say: (text: string, params: Parameters<typeof fill>[1] = {}) => fill(text, params, names) };
  return (
    <>
      <ul className={styles.list}>
        {shown.map((state) => (
          <li key={`${state.kind}/${state.code}`} className={styles.item}>
            <div className={styles.sender}>{fromName(names, state.code)}</div>
            <div className={styles.detail}>{say(own.counts, { count: state.sent, able: state.able })}</div>
            <div className={styles.detail}>{senderText(state, words)}</div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

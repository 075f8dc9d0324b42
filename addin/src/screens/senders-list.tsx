import type { Names } from '../../../shared/i18n/format.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import { senderStates } from '../../../shared/proposals/sender-states.ts';
import { senderText } from '../../../shared/tables/senders-table.ts';
import type { PlanView } from '../flows/types.ts';
import { useText } from '../ui/text.tsx';
import { EntryList } from './entry-list.tsx';
import { fromName } from './result-names.ts';

/** Each sender with how many it sends of those who may go, and why no more. */
export default function SendersList({ result, names }: { readonly result: PlanView; readonly names: Names }) {
  const { lang, say } = useText();
  const own = ladderIn(lang).senders;
  const states = senderStates(result.input, result.shortages, result.plan);
  if (states.length === 0) return <div>{own.none}</div>;
  const words = { lang, result, say: (text: string, params: Parameters<typeof fill>[1] = {}) => fill(text, params, names) };
  return (
    <EntryList
      of={states}
      entry={(state) => ({
        key: `${state.kind}/${state.code}`, name: fromName(names, state.code),
        details: [say(own.counts, { count: state.sent, able: state.able }), senderText(state, words)],
      })}
    />
  );
}

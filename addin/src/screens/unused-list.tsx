import type { Names } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import { mainLevels, priceText } from '../../../shared/tables/price-text.ts';
import type { PlanView } from '../flows/types.ts';
import { useText } from '../ui/text.tsx';
import { EntryList } from './entry-list.tsx';
import { reasonSentence } from './reason-sentence.ts';
import { termsIn } from './result-names.ts';
import type { JobActions } from './use-job.ts';

interface UnusedListProps {
  readonly result: PlanView;
  readonly names: Names;
  readonly actions: JobActions;
}

/** Everybody of the pool without a line: the rule that refused, why not placed and at what price. */
export default function UnusedList({ result, names, actions }: UnusedListProps) {
  const { lang, say } = useText();
  const own = ladderIn(lang);
  if (result.plan.unused.length === 0) return <div>{own.unused.none}</div>;
  return (
    <EntryList
      of={result.plan.unused}
      goTo={actions.goTo}
      entry={({ person, measure, reason, price }) => {
        const row = result.people.get(person);
        const rule = row?.judgement?.rule;
        return {
          key: person, name: names.person(person), beside: names.measure(measure), row,
          details: [
            ...(rule ? [termsIn(lang).rules[rule]] : []),
            // the rule itself says it
            ...(rule && reason.code === 'unused-ineligible' ? [] : [reasonSentence(reason, lang, names)]),
            ...(price ? [say('{title}: {price}', { title: own.unused.price, price: priceText(mainLevels(result.plan), price, { lang, names, nobody: result.input.settings.weights.nobody }) })] : []),
          ],
        };
      }}
    />
  );
}

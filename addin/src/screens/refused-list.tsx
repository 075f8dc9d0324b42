import type { Names } from '../../../shared/i18n/format.ts';
import type { RefusedDonor } from '../../../shared/proposals/refused-donors.ts';
import type { PlanView } from '../flows/types.ts';
import { useText } from '../ui/text.tsx';
import { EntryList } from './entry-list.tsx';
import { termsIn } from './result-names.ts';
import type { JobActions } from './use-job.ts';

interface RefusedListProps {
  readonly refused: readonly RefusedDonor[];
  readonly result: PlanView;
  readonly names: Names;
  readonly actions: JobActions;
}

/** Who counts in a commune over its quota and may not be transferred, with the rule that refused. */
export default function RefusedList({ refused, result, names, actions }: RefusedListProps) {
  const { lang } = useText();
  return (
    <EntryList
      of={refused}
      goTo={actions.goTo}
      entry={({ person, unit, rule }) => ({
        key: person, name: names.person(person), beside: names.unit(unit), details: [termsIn(lang).rules[rule]],
        row: result.people.get(person),
      })}
    />
  );
}

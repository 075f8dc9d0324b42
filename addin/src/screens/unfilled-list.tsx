import type { Names } from '../../../shared/i18n/format.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import type { PlanResult, UnfilledNeed } from '../../../shared/proposals/result.ts';
import { mainLevels, priceText } from '../../../shared/tables/price-text.ts';
import { useText } from '../ui/text.tsx';
import { EntryList } from './entry-list.tsx';
import { reasonSentence } from './reason-sentence.ts';

interface UnfilledListProps {
  readonly unfilled: readonly UnfilledNeed[];
  readonly plan: PlanResult;
  /** Weight of a field with nobody, against which points are told. */
  readonly nobody: number;
  readonly names: Names;
}

/** Needs without anyone, each with its reason, the measures that are closed and what one more person would cost. */
export function UnfilledList({ unfilled, plan, nobody, names }: UnfilledListProps) {
  const { t, say, lang } = useText();
  if (unfilled.length === 0) return <div>{t.noUnfilled}</div>;
  return (
    <EntryList
      of={unfilled}
      entry={({ unit, field, missing, reason, also, price }) => ({
        key: `${unit}/${field}/${reason.code}`,
        name: names.unit(unit),
        beside: `${names.field(field)} · ${say(t.unfilledMissing, { count: missing })}`,
        details: [
          [reason, ...also].map((one) => reasonSentence(one, lang, names)).join(' '),
          ...(price ? [say(ladderIn(lang).forcing, { price: priceText(mainLevels(plan), price, { lang, names, nobody }) })] : []),
        ],
      })}
    />
  );
}

import type { Names } from '../../../shared/i18n/format.ts';
import type { NormsView } from '../flows/types.ts';
import { useText } from '../ui/text.tsx';
import { headlineOf, insideSentence } from './headline.ts';

/** The sentence at the top: what matters most about the province. */
export function useHeadline(result: Pick<NormsView, 'norms' | 'shortages'>, names: Names): string {
  const { t, say } = useText();
  const headline = headlineOf(result);
  switch (headline.kind) {
    case 'nobody': return say(t.headlineNobody, { count: headline.count, about: insideSentence(names.field(headline.field)) });
    case 'full-time': return say(t.headlineFullTime, { count: headline.count, about: insideSentence(names.field(headline.field)) });
    case 'missing': return say(t.headlineMissing, { count: headline.count });
    case 'below': return say(t.headlineBelow, { count: headline.count, people: headline.people });
    case 'unknown': return say(t.headlineUnknown, { count: headline.count, units: headline.units });
    case 'enough': return t.headlineEnough;
  }
}

import { MEASURES } from '../catalog/codes.ts';
import { ladderIn } from '../i18n/ladder.ts';
import { sharesPlaces } from '../proposals/shares.ts';
import type { TableContext } from './context.ts';

/** Above the plan: the measures in their order, each with its lines, whether it is off and its limit. */
export function ladderLine({ result, lang, names, say }: TableContext): string {
  const own = ladderIn(lang);
  const { measures, limits } = result.input.settings;
  const { byMeasure } = result.plan.totals;
  const steps = MEASURES.map((measure) => {
    const limit = limits[measure];
    const params = { measure: names.measure(measure), count: byMeasure[measure], ...(limit === null ? {} : { limit }) };
    return say(measures[measure] ? (limit === null ? own.step : own.stepLimit) : own.stepOff, params);
  });
  return [say(own.order, { steps: steps.join(' → ') }), own.stations, ...(sharesPlaces(result.input) ? [own.shares] : [])].join(' ');
}

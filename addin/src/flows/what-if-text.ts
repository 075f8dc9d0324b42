import type { Lang } from '../../../shared/i18n/format.ts';
import { reasons as en } from '../../../shared/i18n/en/reasons.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { reasons as vi } from '../../../shared/i18n/vi/reasons.ts';
import { SENT_MEASURES } from '../../../shared/proposals/what-if-result.ts';
import type { Fewest } from '../../../shared/proposals/what-if-result.ts';
import { agencyGains, WhatIfWords } from '../../../shared/tables/what-if-words.ts';
import { shownNames } from './what-if.ts';
import type { WhatIfRun } from './what-if.ts';

const POINTS = 10;
const AGENCIES = 10;

/** The `what-if` JSON of the command line: codes and numbers as the engine gives them, reasons as sentences in `lang`. */
export function whatIfJson(run: WhatIfRun, lang: Lang) {
  const { whatIf, input } = run;
  const names = shownNames(run, lang);
  const fewest = ({ left, ...rest }: Fewest) => ({
    ...rest, left: left.map(({ reason, ...need }) => ({ ...need, reason: fill((lang === 'en' ? en : vi)[reason.code], reason.params, names) })),
  });
  return {
    asOf: input.asOf, policy: whatIf.policy, measures: SENT_MEASURES, of: whatIf.of, curve: whatIf.curve, enough: whatIf.enough,
    fewest: { units: fewest(whatIf.fewest.units), critical: fewest(whatIf.fewest.critical) },
    raises: whatIf.raises, further: whatIf.further,
  };
}

/** What the command line prints without --json: the sentences, some points of the curve, the agencies that gain most. */
export function whatIfLines(run: WhatIfRun, lang: Lang): readonly string[] {
  const { whatIf } = run;
  const sentences = new WhatIfWords(lang, shownNames(run, lang));
  const { words } = sentences;
  const { curve } = whatIf;
  const enough = sentences.enough(whatIf);
  const every = Math.max(1, Math.ceil((curve.length - 1) / POINTS));
  const gaining = agencyGains(whatIf).filter(({ effect }) => effect === 'gain').slice(0, AGENCIES);
  return [
    ...sentences.fewest(whatIf),
    ...[whatIf.fewest.units, whatIf.fewest.critical].filter(({ left }) => left.length > 0).map((each) => sentences.leftCounts(each)),
    ...(enough === null ? [] : [enough]),
    ...curve.filter((_, at) => at % every === 0 || at === curve.length - 1)
      .map(({ people, posts, unitsAtZero, criticalEmpty }) => sentences.say(words.cliPoint, { people, posts, zero: unitsAtZero, empty: criticalEmpty })),
    ...gaining.map((raise) => sentences.say(`{agency} (${sentences.who(raise)}): ${[sentences.effect(raise), sentences.changes(raise)].filter((text) => text !== '').join('. ')}`, { agency: raise.agency })),
    words.counted,
  ];
}

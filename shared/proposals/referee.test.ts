import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { FEATURES } from './testing/features.ts';
import { generate, solved } from './testing/generate.ts';
import { generateEverything } from './testing/generate-everything.ts';
import { judge } from './testing/judge.ts';
import type { Highs } from './testing/referee.ts';

/** The long run of the same: npm run -s fire -- proposals 2000 */
const highs = await loadHighs() as unknown as Highs;

const CASES = 200;

describe('HiGHS, with whole numbers and models written from the case', () => {
  it(`confirms every level and the marks held on ${CASES} small cases, and every feature bears on several of them`, () => {
    const seen = new Map(FEATURES.map((feature) => [feature, 0]));
    for (let seed = 1; seed <= CASES; seed++) {
      const { wrong, features } = judge(highs, generateEverything(seed));
      expect(wrong, `seed ${seed}`).toEqual([]);
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    }
    expect([...seen].filter(([, cases]) => cases < 3)).toEqual([]);
    expect([...seen.keys()].sort()).toEqual([...FEATURES].sort());
  }, 120_000);

  it('leaves a post empty where one of the marks beyond the posts could never hold: the last person of a field is not transferred', () => {
    expect(judge(highs, generateEverything(215)).wrong).toEqual([]);
  });

  it.each([1942, 701_261, 701_637, 967])('confirms the marks where limits of measures cross those of an agency (%i)', (seed) => {
    expect(judge(highs, generateEverything(seed)).wrong).toEqual([]);
  });

  it('notices a plan made for other limits, weights, marks or needs', () => {
    const noticed = { limits: 0, weights: 0, marks: 0, needs: 0, measures: 0 };
    for (let seed = 1; seed <= 12; seed++) {
      const made = generateEverything(seed);
      const { input } = made;
      const { weights, measures } = input.settings;
      const told = {
        limits: { ...input, senders: input.senders.map((sender) => ({ ...sender, maxRelease: null, fields: [] })) },
        weights: { ...input, settings: { ...input.settings, weights: { ...weights, nobody: weights.nobody + 1 } } },
        marks: { ...input, pins: [] },
        needs: { ...input, needs: input.needs.map((need) => ({ ...need, asked: (need.appraised ?? need.asked ?? 0) + 1, appraised: null })) },
        measures: { ...input, settings: { ...input.settings, measures: { ...measures, secondment: !measures.secondment } } },
      };
      for (const name of Object.keys(noticed) as (keyof typeof noticed)[]) {
        if (judge(highs, made, solved(told[name])).wrong.length > 0) noticed[name]++;
      }
    }
    expect(Object.entries(noticed).filter(([, cases]) => cases < 2)).toEqual([]);
  }, 60_000);

  it('confirms every level on a whole province', () => {
    const size = { units: 20, candidates: 60, senders: 10, fields: 12, roster: 40, duties: 12, missing: 0.3 };
    expect(judge(highs, generate(7, size)).wrong).toEqual([]);
  }, 60_000);
});

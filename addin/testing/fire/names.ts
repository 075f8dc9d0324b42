import { communesOf, PROVINCES } from '../../../shared/catalog/communes/index.ts';
import { judgeNames, type NoiseFigures } from '../../../shared/text/testing/noisy-names.ts';

const SEED = 20250701;

/** Noisy names of communes over the whole country: how many are understood alone, asked, and understood wrongly. */
export async function names(count = 10_000): Promise<string[]> {
  const provinces = await Promise.all(PROVINCES.map(({ code }) => communesOf(code)));
  const figures = judgeNames(provinces, count, SEED);
  const sum = (of: (one: NoiseFigures) => number): number => figures.reduce((total, one) => total + of(one), 0);
  const all = { kind: 'all', count: sum((one) => one.count), right: sum((one) => one.right), asked: sum((one) => one.asked), named: sum((one) => one.named), wrong: sum((one) => one.wrong), another: sum((one) => one.another) };
  return [
    ...figures.flatMap(({ examples }) => examples.map((example) => `wrong: ${example}`)),
    ['kind of noise'.padEnd(42), 'names', 'alone, right', 'asked', 'shows it', 'another\'s name', 'wrong'].join('  '),
    ...[...figures, all].map(({ kind, count: of, right, asked, named, another, wrong }) => [
      kind.padEnd(42), String(of).padStart(5), share(right, of).padStart(12), share(asked, of).padStart(5), share(named, asked).padStart(8), String(another).padStart(14), String(wrong).padStart(5),
    ].join('  ')),
  ];
}

function share(part: number, of: number): string {
  return of === 0 ? '-' : `${(part / of * 100).toFixed(1)}%`;
}

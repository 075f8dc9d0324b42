import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICIES_SHEET } from '../../../shared/tables/names.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { comparePolicies, takePolicy } from './policies.ts';
import { runPlan } from './run.ts';

const LANG = { lang: 'vi' } as const;

it('makes both plans, tells every level, commune and person that differs, and takes one of them', async () => {
  const port = await MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'so.xlsx');
  const compute = await inPlaceCompute();
  const { comparison, rows, policy, sheet, summary } = await comparePolicies(port, compute, LANG);
  expect([policy, sheet]).toEqual(['even', POLICIES_SHEET]);
  const value = (name: string, at: 0 | 1) => comparison.levels.find((level) => level.name === name)!.values[at];
  expect(value('communes-served', 0)).toBeGreaterThanOrEqual(value('communes-served', 1));
  expect(value('severity', 0)).toBeLessThanOrEqual(value('severity', 1));
  expect(rows.filter((row) => row.part === 'lines')).toHaveLength(comparison.people.length);
  const points = value('severity', 0);
  expect(points).toBeGreaterThan(1_000);
  expect(summary).toContain(points.toLocaleString('vi-VN'));
  expect(summary).not.toContain(String(points));
  const written = await port.readSheet(POLICIES_SHEET);
  expect(written.rows.flat()).toContain(points);
  expect(written.rows.flat().filter((cell) => cell === 'Mức xét')).toHaveLength(comparison.levels.length);

  await takePolicy(port, 'worst-first');
  const { plan } = await runPlan(port, compute, LANG);
  expect(plan.policy).toBe('worst-first');
  expect(plan.certificate.levels.filter((level) => level.network === 'main').map(({ name, value: reached }) => [name, reached]))
    .toEqual(expect.arrayContaining(comparison.levels.map(({ name, values }) => [name, values[1]])));
  const even = new Set(comparison.people.flatMap(({ person, lines: [, line] }) => (line ? [`${person} ${line.toUnit}`] : [])));
  for (const line of even) expect(plan.lines.map(({ person, toUnit }) => `${person} ${toUnit}`)).toContain(line);
}, 60_000);

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparedWith, compareSnapshots, SNAPSHOTS_KEPT, withSnapshot } from '../../../shared/tables/comparison/snapshot.ts';
import type { Snapshot } from '../../../shared/tables/comparison/snapshot.ts';
import { COMPARISON_SHEET } from '../../../shared/tables/names.ts';
import { cellAddress } from '../workbook/address.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { runPlan } from './run.ts';

it('a run after a change shows what changed, a first run and one without changes show nothing, and no name is kept', async () => {
  const port = await MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'dien-bien.xlsx');
  const compute = await inPlaceCompute();
  const names = async () => (await port.sheets()).map((sheet) => sheet.name);
  const first = await runPlan(port, compute, { lang: 'vi' });
  expect(await names()).not.toContain(COMPARISON_SHEET);
  const kept = (await port.readState()).filter(({ topic }) => topic === 'snapshot');
  expect(kept).toHaveLength(1);
  for (const { name } of first.people.values()) if (name !== '') expect(kept[0]!.value).not.toContain(name);

  await runPlan(port, compute, { lang: 'vi' });
  expect(await names()).not.toContain(COMPARISON_SHEET);

  // one cadre of the hardest commune goes: no key, no person
  const gone = first.norms.units.find((norm) => norm.unit === '03385')!.actualKeys[0]!;
  const { sheet, row } = first.people.get(gone)!;
  const cells = (await port.readSheet(sheet)).rows[row - 1]!;
  await port.writeCells(sheet, cells.flatMap((cell, column) => (cell === null ? [] : [{ cell: cellAddress(row - 1, column), value: null }])));
  const again = await runPlan(port, compute, { lang: 'vi' });
  const table = again.written.find((each) => each.key === 'comparison')!;
  expect(table.rows).toHaveLength(1);
  const of = (key: string): unknown => {
    const cell = table.rows[0]![table.columns.findIndex((column) => column.key === key)];
    return typeof cell === 'object' && cell !== null ? cell.value : cell;
  };
  expect(of('code')).toBe('03385');
  expect(of('actualNow')).toBe(Number(of('actualBefore')) - 1);
  expect(of('differenceNow')).toBe(-17);
  expect(of('gone')).toBe(gone);
  expect(await names()).toContain(COMPARISON_SHEET);
}, 60_000);

const snapshot = (asOf: string, actual: number): Snapshot => ({
  asOf, units: { '03127': { quota: 50, actual, difference: actual - 50, verdict: 'below', missing: {}, people: ['-001'] } },
});

it('compares with the newest snapshot of another day, else with what the day said before', () => {
  const history = [snapshot('2025-09-01', 40), snapshot('2025-10-01', 41), snapshot('2025-10-01', 42)];
  expect(comparedWith(history, snapshot('2025-10-01', 42))).toBe(history[0]);
  expect(comparedWith(history.slice(1), snapshot('2025-10-01', 42))).toBe(history[1]);
  expect(comparedWith([snapshot('2025-10-01', 42)], snapshot('2025-10-01', 42))).toBeNull();
});

it('keeps a few snapshots however many runs there are, the newest last, and forgets no other day for corrections of one', () => {
  const runs = fc.array(fc.record({ day: fc.integer({ min: 1, max: 6 }), actual: fc.integer({ min: 0, max: 3 }) }), { maxLength: 30 });
  fc.assert(fc.property(runs, (all) => {
    let history: readonly Snapshot[] = [];
    for (const { day, actual } of all) {
      const now = snapshot(`2025-10-0${day}`, actual);
      history = withSnapshot(history, now);
      expect(history.at(-1)).toEqual(now);
      expect(history.length).toBeLessThanOrEqual(SNAPSHOTS_KEPT);
      expect(history.filter((one) => one.asOf === now.asOf).length).toBeLessThanOrEqual(2);
    }
  }));
});

it('tells fields, people and units that came and went', () => {
  const unit = { quota: 5, actual: 5, difference: 0, verdict: 'met' as const, people: ['-001', 'SXD-001'] };
  const before: Snapshot = { asOf: '2025-09-01', units: { '03127': { ...unit, missing: { IT: 2, KT: 1 } }, '03151': { ...unit, missing: {} } } };
  const now: Snapshot = { asOf: '2025-10-01', units: { '03127': { ...unit, missing: { IT: 1, DD: 1 }, people: ['-002', 'SXD-001'] } } };
  expect(compareSnapshots(before, now, ['03127'])).toEqual([
    {
      unit: '03127', before: before.units['03127'], now: now.units['03127'], joined: ['03127-002'], gone: ['03127-001'],
      filled: [{ field: 'IT', before: 2, now: 1 }, { field: 'KT', before: 1, now: 0 }], opened: [{ field: 'DD', before: 0, now: 1 }],
    },
    { unit: '03151', before: before.units['03151'], now: null, filled: [], opened: [], joined: [], gone: ['03151-001', 'SXD-001'] },
  ]);
  expect(compareSnapshots(now, now, ['03127'])).toEqual([]);
});

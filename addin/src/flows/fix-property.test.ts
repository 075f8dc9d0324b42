import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import { dirtyWorkbook } from '../../testing/generate/dirty.ts';
import { cellAddress } from '../workbook/address.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { checkWorkbook } from './check.ts';
import { Desk } from './desk.ts';
import { isLossless } from './fix-lossless.ts';
import { applyFixes } from './fix.ts';
import { undoFixes } from './undo.ts';

const LANG = { lang: 'vi' } as const;
const seeds = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 5, max: 40 }));
const open = async ([seed, slips]: readonly [number, number]) => MemoryWorkbook.of(await dirtyWorkbook(seed, slips));

/** Value, number format and formula of every cell of the person's sheets. */
function cells(book: MemoryWorkbook): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>();
  for (const sheet of book.model.sheets.filter(({ name }) => name !== '_DP' && name !== 'Nhật ký sửa số liệu')) {
    for (const [row, values] of sheet.rows.entries()) {
      for (let column = 0; column < values.length; column += 1) {
        all.set(`${sheet.name}!${cellAddress(row, column)}`, [sheet.value(row, column), sheet.format(row, column), sheet.formula(row, column)]);
      }
    }
  }
  return all;
}

const withValue = (finding: Finding) => finding.fix?.value !== undefined && finding.cell !== null;
const told = (findings: readonly Finding[]) => findings.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);

describe('over workbooks spoiled at random', () => {
  it('lossless fixes leave none to make, made again change nothing, and undone give every cell back', async () => {
    let applied = 0;
    await fc.assert(fc.asyncProperty(seeds, async (seed) => {
      const book = await open(seed);
      const before = cells(book);
      const desk = new Desk(book);
      const first = await desk.fix('lossless', '2025-10-01 08:00', LANG);
      applied += first.fixed.applied;
      expect(told(first.check.findings.filter(isLossless))).toEqual([]);
      const once = cells(book);
      const state = await book.readState();
      expect((await desk.fix('lossless', '2025-10-01 09:00', LANG)).fixed.applied).toBe(0);
      expect(cells(book)).toEqual(once);
      expect(await book.readState()).toEqual(state);
      expect((await desk.undo('all', LANG)).changedSince).toEqual([]);
      expect(cells(book)).toEqual(before);
    }), { numRuns: 4, endOnFailure: true });
    expect(applied).toBeGreaterThan(15);
  });

  it('an accepted suggestion is not found again in its cell, and is undone alone', async () => {
    let accepted = 0;
    await fc.assert(fc.asyncProperty(seeds, async (seed) => {
      const book = await open(seed);
      const { findings, raw } = await checkWorkbook(book, LANG);
      const suggested = findings.filter((finding) => finding.fix?.kind === 'confirm' && withValue(finding));
      accepted += suggested.length;
      const { applied } = await applyFixes(book, suggested, { seen: raw });
      expect(applied).toBe(suggested.length);
      const after = new Set(told((await checkWorkbook(book, LANG)).findings));
      expect(told(suggested).filter((one) => after.has(one))).toEqual([]);
      const [one, ...others] = suggested;
      if (!one?.cell) return;
      expect(await undoFixes(book, [{ sheet: one.sheet, cell: one.cell }])).toEqual({ undone: 1, changedSince: [] });
      expect((await undoFixes(book, 'all')).undone).toBe(others.length);
    }), { numRuns: 4, endOnFailure: true });
    expect(accepted).toBeGreaterThan(2);
  });

  it('nothing typed after the check is overwritten, whatever the list still offers', async () => {
    await fc.assert(fc.asyncProperty(seeds, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (seed, picks) => {
      const book = await open(seed);
      const { findings, raw } = await checkWorkbook(book, LANG);
      const fixable = findings.filter(withValue);
      if (fixable.length === 0) return;
      const typed = new Set<string>();
      for (const pick of picks) {
        const { sheet, cell } = fixable[pick % fixable.length]!;
        book.edit(sheet, cell ?? '', 'gõ sau khi kiểm tra');
        typed.add(`${sheet}!${cell}`);
      }
      const { changed, log } = await applyFixes(book, fixable, { seen: raw });
      const all = cells(book);
      for (const place of typed) expect((all.get(place) as unknown[])[0]).toBe('gõ sau khi kiểm tra');
      const left = new Set(changed.map(({ sheet, cell }) => `${sheet}!${cell}`));
      expect([...typed].filter((place) => !left.has(place))).toEqual([]);
      expect(log.some(({ sheet, cell }) => typed.has(`${sheet}!${cell}`))).toBe(false);
    }), { numRuns: 4, endOnFailure: true });
  });
});

import type { OutputCell, OutputSheet } from '../../../shared/tables/output.ts';
import { provinceWorkbook } from './province.ts';
import { randomProvince } from './random-province.ts';
import { createRandom, type Random } from './random.ts';

/** Ways in which people spoil a cell that a fix can put right, or must leave alone. null: not this cell. */
const SLIPS: readonly ((cell: string | number, format: string, random: Random) => OutputCell)[] = [
  (cell) => (typeof cell === 'string' ? ` ${cell}` : null),
  (cell) => (typeof cell === 'string' && cell.includes(' ') ? cell.replace(' ', '\u00a0 ') : null),
  (cell) => (typeof cell === 'string' ? cell.normalize('NFD') : null),
  (cell) => (typeof cell === 'string' ? `${cell}\u200b` : null),
  (cell) => (typeof cell === 'string' ? cell.toLowerCase() : null),
  (cell) => (typeof cell === 'string' && /^0\d{4}$/.test(cell) ? Number(cell) : null),
  (cell, format) => (format === 'date' && typeof cell === 'string' ? { value: cell.split('-').reverse().map(Number).join('/'), format: 'text' } : null),
  (cell) => (typeof cell === 'number' ? `${cell} người` : null),
  (cell) => (typeof cell === 'number' ? { value: String(cell), format: 'text' } : null),
  (_cell, _format, random) => (random.chance(0.5) ? { value: null } : 'không rõ'),
];

/** A small provincial workbook in which `slips` cells were spoiled. The same seed gives the same workbook. */
export async function dirtyWorkbook(seed: number, slips: number): Promise<OutputSheet[]> {
  const random = createRandom(seed);
  const sheets = provinceWorkbook(await randomProvince(seed, { units: 2, candidates: 6 })).map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  const filled = sheets.filter((sheet) => sheet.rows.length > 0 && sheet.key !== 'guide');
  for (let made = 0, tries = 0; made < slips && tries < slips * 40; tries += 1) {
    const sheet = random.pick(filled);
    const row = random.pick(sheet.rows);
    const column = random.int(0, sheet.columns.length - 1);
    const cell = row[column];
    if (typeof cell !== 'string' && typeof cell !== 'number') continue;
    const spoiled = random.pick(SLIPS)(cell, sheet.columns[column]?.format ?? 'text', random);
    if (spoiled === null) continue;
    row[column] = spoiled;
    made += 1;
  }
  return sheets;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEMPLATE_IDS } from '../shared/tables/template.ts';
import type { OutputSheet } from '../shared/tables/output.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { dienBien } from '../addin/testing/generate/dien-bien/index.ts';
import { lamDong } from '../addin/testing/generate/lam-dong/index.ts';
import { communeWorkbook, senderWorkbook } from '../addin/testing/generate/province.ts';
import type { GeneratedProvince } from '../addin/testing/generate/province.ts';
import type { MergeFigures } from './merge-side.ts';

const NEWER = 10;

/**
 * Every commune and sender file of a province into a new provincial workbook; then ten newer ones, in which a person
 * went, one moved to another field and one came; then all of these again, which must write nothing. Each merge in a
 * process of its own, from files on disk to a file on disk.
 */
export async function benchMerge(): Promise<readonly string[]> {
  const lines = [`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`];
  for (const province of [await dienBien(), await lamDong()]) lines.push(...await waves(province));
  return lines;
}

async function waves(province: GeneratedProvince): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dieu-phoi-merge-'));
  try {
    const [all, newer, target] = [join(folder, 'all'), join(folder, 'newer'), join(folder, 'tinh.xlsx')];
    for (const one of [all, newer]) mkdirSync(one);
    const units = province.rows.units!.map(({ unitCode }) => unitCode!);
    for (const code of units) await save(join(all, `${code}.xlsx`), communeWorkbook(province, code), TEMPLATE_IDS.commune);
    for (const { agencyCode } of province.rows.senders!) await save(join(all, `S-${agencyCode}.xlsx`), senderWorkbook(province, agencyCode!), TEMPLATE_IDS.sender);
    for (const code of units.slice(0, NEWER)) await save(join(newer, `${code}.xlsx`), communeWorkbook(changed(province, code), code), TEMPLATE_IDS.commune);
    const lines: string[] = [`${province.name}: ${units.length} communes and ${province.rows.senders!.length} senders`];
    const merge = (what: string, from: string): MergeFigures => {
      const figures = JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'merge-side.ts'), target, from], { encoding: 'utf8' })) as MergeFigures;
      lines.push(told(what, figures));
      return figures;
    };
    const first = merge('all files into a new workbook', all);
    if (first.received !== units.length) throw new Error(`${first.received} of ${units.length} units came in`);
    unchanged(target, () => merge('the same files again', all));
    merge(`${NEWER} newer files`, newer);
    unchanged(target, () => merge('the newer files again', newer));
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws where a second merge of the same files writes anything. */
function unchanged(target: string, merge: () => MergeFigures): void {
  const before = readFileSync(target);
  const { changed: wrote, written } = merge();
  if (wrote || written > 0 || !readFileSync(target).equals(before)) throw new Error(`the same files again wrote ${written} cells`);
}

async function save(path: string, sheets: readonly OutputSheet[], template: string): Promise<void> {
  writeFileSync(path, await MemoryWorkbook.of(sheets, 'x.xlsx', { template }).toXlsx());
}

/** A month later: the first person of the unit is gone, the second works in another field, and somebody new came. */
function changed(province: GeneratedProvince, code: string): GeneratedProvince {
  const [, second, ...others] = province.rows.roster!.filter(({ unitCode }) => unitCode === code);
  if (!second) throw new RangeError(`too few people in ${code}`);
  const newcomer = { ...second, key: null, fullName: 'Lường Thị Mới', birthDate: '1999-02-03' as const, idNumber: null };
  const moved = { ...second, mainField: second.mainField === 'TC' ? 'KT' as const : 'TC' as const };
  return { ...province, asOf: '2025-11-01', rows: { ...province.rows, roster: [moved, ...others, newcomer] } };
}

function told(what: string, { files, rows, open, read, write, save: saved, cpu, peakMB, heapMB, openAtOnce, written }: MergeFigures): string {
  const whole = open + read + write + saved;
  const phases = [['open', open], ['read', read], ['write', write], ['save', saved]] as const;
  return `  ${what}: ${files} files, ${rows} rows, ${written} cells written; ${phases.map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')}; together ${(whole / 1000).toFixed(1)} s (CPU ${(cpu / 1000).toFixed(1)} s), ${(files * 1000 / whole).toFixed(0)} files/s; peak ${peakMB.toFixed(0)} MB, heap ${heapMB.toFixed(0)} MB, files held at once ${openAtOnce}`;
}

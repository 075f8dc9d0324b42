import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateRows } from '../../../shared/tables/template-rows.ts';
import { TEMPLATE_IDS } from '../../../shared/tables/template.ts';
import { writeXlsx } from '../../src/workbook/xlsx/write.ts';
import { dienBien } from '../generate/dien-bien/index.ts';
import { withMistakes, type Mistake } from '../generate/mistakes.ts';
import { provinceWorkbook } from '../generate/province.ts';

/** Communes of the sample that the workbooks of the corpus are about: enough for a plan, small enough to keep. */
const COMMUNES = ['03176', '03208', '03316', '03356'];

/** What the lossless fixes put right, so that cells of the person's own sheet are written too. */
const MISTAKES: readonly Mistake[] = [
  { sheet: 'roster', row: 3, column: 'unitCode', value: 3176 },
  { sheet: 'roster', row: 5, column: 'gender', value: 'nam ' },
  { sheet: 'roster', row: 6, column: 'birthDate', value: '5/9/1985' },
  { sheet: 'roster', row: 7, column: 'fullName', value: '  Lò  Văn Thử ' },
];

/** People of each commune that stay in the small workbook. */
const PEOPLE = 12;

/** A provincial workbook of four communes in which the whole job runs, as the templates are today; see make.ts. */
export async function makeBase(): Promise<Uint8Array> {
  const province = await dienBien();
  const rows = withMistakes(cut(province.rows), MISTAKES);
  const sheets = provinceWorkbook({ ...province, rows });
  return writeXlsx(sheets, { template: TEMPLATE_IDS.province });
}

function cut(rows: TemplateRows): TemplateRows {
  const own = <T extends { readonly unitCode?: string | null }>(list: readonly T[] | undefined): T[] =>
    (list ?? []).filter((row) => COMMUNES.includes(row.unitCode ?? ''));
  const roster = COMMUNES.flatMap((code) => (rows.roster ?? []).filter((row) => row.unitCode === code).slice(0, PEOPLE));
  return {
    ...rows, roster, units: own(rows.units), quotas: own(rows.quotas), needs: own(rows.needs), armedForces: own(rows.armedForces),
    concurrent: own(rows.concurrent), secondedIn: own(rows.secondedIn), candidates: (rows.candidates ?? []).slice(0, 12),
    moves: own(rows.moves),
  };
}

/**
 * What every workbook of the corpus is built on: base.xlsx as it was made once, so that the corpus stays what it is
 * when the templates change.
 */
export async function baseWorkbook(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(import.meta.dirname, 'base.xlsx')));
}

import type { OutputSheet } from '../../../shared/tables/output.ts';
import { TEMPLATE_IDS } from '../../../shared/tables/template.ts';
import { dienBien } from './dien-bien/index.ts';
import { lamDong } from './lam-dong/index.ts';
import type { Mistake } from './mistakes.ts';
import { communeWorkbook, provinceWorkbook, senderWorkbook, type GeneratedProvince } from './province.ts';

export interface SampleFile {
  /** Path under samples/. */
  readonly path: string;
  readonly template: string;
  readonly sheets: readonly OutputSheet[];
}

const COMMUNES: readonly (readonly [code: string, file: string])[] = [
  ['03176', '03176-na-bung'], ['03208', '03208-xa-dung'], ['03316', '03316-na-tau'], ['03356', '03356-sam-mun'],
];
const SENDERS: readonly (readonly [code: string, file: string])[] = [['SXD', 'SXD-so-xay-dung'], ['STC', 'STC-so-tai-chinh']];

/** What goes wrong in real returns, on purpose in one file: Sam Mứn, whose name also was an old commune's. */
export const SAM_MUN_MISTAKES: readonly Mistake[] = [
  // no code, and a name that is a new commune's as well as an old one's now in Thanh An
  { sheet: 'roster', row: 4, column: 'unitCode', value: null },
  { sheet: 'roster', row: 4, column: 'unitName', value: 'Sam Mứn' },
  // a number where text belongs: the leading zero is gone
  { sheet: 'roster', row: 6, column: 'unitCode', value: 3356 },
  { sheet: 'roster', row: 9, column: 'birthDate', value: '5/9/1985' },
  { sheet: 'roster', row: 10, column: 'gender', value: 'nam ' },
  { sheet: 'roster', row: 12, column: 'mainField', value: 'công nghệ tt' },
  // Tuesday at the commune and at the school
  { sheet: 'concurrent', row: 0, column: 'm3', value: 'x' },
  { sheet: 'confirmation', row: 0, column: 'stated', value: 62 },
];

/** Every file of samples/, in order. The same code gives the same bytes: seeds are fixed, nothing reads the clock. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const province = await dienBien();
  return [
    { path: 'dien-bien.xlsx', template: TEMPLATE_IDS.province, sheets: provinceWorkbook(province) },
    { path: 'lam-dong.xlsx', template: TEMPLATE_IDS.province, sheets: provinceWorkbook(await lamDong()) },
    ...COMMUNES.map(([code, file]): SampleFile => {
      const sheets = code === '03356' ? communeWorkbook(withoutStatus(province, '03356-0015'), code, SAM_MUN_MISTAKES) : communeWorkbook(province, code);
      return { path: `dien-bien/${file}.xlsx`, template: TEMPLATE_IDS.commune, sheets };
    }),
    ...SENDERS.map(([code, file]): SampleFile => ({ path: `dien-bien/${file}.xlsx`, template: TEMPLATE_IDS.sender, sheets: senderWorkbook(province, code) })),
  ];
}

/** One more mistake of that file, made before the slip counts it: a person without Trạng thái. */
function withoutStatus(province: GeneratedProvince, key: string): GeneratedProvince {
  const roster = (province.rows.roster ?? []).map((person) => (person.key === key ? { ...person, status: null } : person));
  return { ...province, rows: { ...province.rows, roster } };
}

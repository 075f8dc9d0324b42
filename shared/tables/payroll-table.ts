import { payroll as en } from '../i18n/en/payroll.ts';
import { fill } from '../i18n/format.ts';
import type { Lang } from '../i18n/format.ts';
import { payroll as vi } from '../i18n/vi/payroll.ts';
import type { PayrollTexts } from '../i18n/vi/payroll.ts';
import type { PayrollKind, PayrollUnit } from '../payroll/reconcile.ts';
import { cellAddress } from '../sheets/address.ts';
import { partOf } from '../sheets/declare.ts';
import type { OutputCell, OutputSheet } from './output.ts';

/** Name of the result sheet, the same in every language. */
export const PAYROLL_SHEET = 'Đối chiếu bảng lương';

/** "2 người biệt phái đến..., 1 người chỉ có trong bảng lương"; the word for agreement where nothing differs. */
export function explainPayroll(unit: PayrollUnit, words: PayrollTexts): string {
  const kinds = Map.groupBy(unit.differences, ({ kind }) => kind);
  const parts = (Object.keys(words.kinds) as PayrollKind[]).flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count > 0 ? [fill(words.kinds[kind], { count })] : [];
  });
  return parts.length > 0 ? parts.join('; ') : words.agrees;
}

/** One line for each unit with its difference explained, and under it one for each person, with a link to the row. */
export function payrollTable(units: readonly PayrollUnit[], nameOf: (code: string) => string, lang: Lang): OutputSheet {
  const words = lang === 'en' ? en : vi;
  const rows = units.flatMap((unit): OutputCell[][] => {
    const name = unit.code === '' ? words.unknownUnit : nameOf(unit.code);
    return [
      [
        unit.code || null, { value: name, tone: 'strong' }, unit.roster, unit.payroll, unit.payroll - unit.roster,
        { value: explainPayroll(unit, words), ...(unit.differences.length > 0 ? { tone: 'warning' } as const : {}) }, null, null, null,
      ],
      ...unit.differences.map(({ kind, person, otherUnit }): OutputCell[] => {
        const { name: sheet } = partOf(person.sheet, person.row);
        const cell = cellAddress(person.row.row, 0);
        const what = fill(words.kinds[kind], { count: 1 }) + (otherUnit === null ? '' : ` (${nameOf(otherUnit)})`);
        return [unit.code || null, name, null, null, null, what, person.name, person.key, { value: `${sheet}!${cell}`, link: { sheet, cell } }];
      }),
    ];
  });
  const { columns } = words;
  return {
    key: 'payrollCheck', name: PAYROLL_SHEET,
    above: [
      { text: PAYROLL_SHEET.toLocaleUpperCase('vi'), style: 'title' },
      { text: fill(words.total, { agree: units.filter(({ differences }) => differences.length === 0).length, units: units.length }), style: 'subtitle' },
    ],
    columns: [
      { key: 'unit', title: columns.unit, width: 9, format: 'code' }, { key: 'name', title: columns.name, width: 24, format: 'text' },
      { key: 'roster', title: columns.roster, width: 10, format: 'int', align: 'center' }, { key: 'payroll', title: columns.payroll, width: 10, format: 'int', align: 'center' },
      { key: 'difference', title: columns.difference, width: 10, format: 'signed', align: 'center' }, { key: 'what', title: columns.what, width: 52, format: 'text', wrap: true },
      { key: 'person', title: columns.person, width: 26, format: 'text' }, { key: 'key', title: columns.key, width: 13, format: 'code' },
      { key: 'place', title: columns.place, width: 20, format: 'text' },
    ],
    rows, below: [], table: 'DP_DoiChieuLuong', freezeColumns: 2, print: { landscape: true, repeatHeader: true, fitWidth: true }, tab: '107C10',
  };
}

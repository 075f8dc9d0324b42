import { provinceOfUnit } from '../catalog/communes/index.ts';
import type { CommuneUnit } from '../catalog/communes/types.ts';
import type { Finding } from '../findings/finding.ts';
import { vietnameseDate } from '../i18n/format.ts';
import { cellAddress } from '../sheets/address.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import { matchUnit } from '../text/match-unit.ts';
import type { Facts } from './check.ts';
import { finding, workbookPlace } from './make.ts';
import type { Place } from './make.ts';

/** A commune's list that came without Thông tin: one cause, with what the file itself says of its unit and day. */
export function checkInfo(facts: Facts): readonly Finding[] {
  const { dataset } = facts;
  const { letterhead } = dataset;
  if (!letterhead || !dataset.sheets.roster) return [];
  const unit = ownUnit(facts);
  const { asOf, units } = letterhead;
  const said = (unit && units.find(({ text }) => nameMeans(facts, text)?.code === unit.code)) ?? units[0] ?? asOf;
  const place = letterhead.sheet !== null && said ? { ...workbookPlace, sheet: letterhead.sheet, row: said.row, cell: said.cell, value: said.text } : headerPlace(dataset.sheets.roster as SheetData);
  // without a unit there is nothing to press, and a sentence that offers it would mislead
  const suggestion = unit === null ? undefined : [`${unit.name} (${unit.code})`, asOf && vietnameseDate(asOf.iso)].filter((part) => part !== null).join(', ');
  const params = { ...(suggestion === undefined ? {} : { suggestion }), ...(unit ? { code: unit.code, name: unit.name } : {}), ...(asOf ? { date: asOf.iso } : {}) };
  return [finding('info-missing', place, params, { fixTo: suggestion })];
}

function headerPlace({ name, headerRow, columnOf }: SheetData): Place {
  const [first = 0] = Object.values(columnOf).flatMap((column) => column ?? []).toSorted((one, other) => one - other);
  return { ...workbookPlace, sheet: name, row: headerRow, cell: cellAddress(headerRow, first) };
}

/** The commune that the rows, or else the lines above them, mean; null where they mean none or several. */
function ownUnit(facts: Facts): CommuneUnit | null {
  const codes = new Set((facts.dataset.sheets.roster as SheetData).rows.flatMap(({ values }: DataRow) => values['unitCode'] ?? []).map(String));
  const names = (facts.dataset.letterhead?.units ?? []).flatMap(({ text }) => nameMeans(facts, text) ?? []);
  const units = codes.size > 0 ? [...codes].map((code) => facts.unitByCode.get(code)) : [...new Set(names)];
  return units.length === 1 ? units[0] ?? null : null;
}

/** From that day on a letterhead bears the present names: a former unit of the same name is not asked about. */
const PRESENT_NAMES = '2025-07-01';

function nameMeans({ known, dataset }: Facts, text: string): CommuneUnit | null {
  const match = known === null ? null : matchUnit(text, known);
  if (match?.kind === 'one') return match.how === 'name' ? match.unit : null;
  if (match?.kind !== 'ask' || (dataset.letterhead?.asOf?.iso ?? '') < PRESENT_NAMES) return null;
  const present = match.options.filter(({ how, misspelt }) => how === 'name' && !misspelt);
  return present.length === 1 ? present[0]!.unit : null;
}

/** For the fix: the items of Thông tin that the parameters of such a finding tell. */
export function infoItems({ code, name, date }: Finding['params']): { readonly unitCode: string; readonly unitName: string; readonly province: string; readonly asOf?: string } {
  const unitCode = String(code ?? '');
  return { unitCode, unitName: String(name ?? ''), province: provinceOfUnit(unitCode) ?? '', ...(date === undefined ? {} : { asOf: String(date) }) };
}

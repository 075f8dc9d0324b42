import type { BlockCode, ScopeBlock } from '../catalog/codes.ts';
import { roomEntries } from '../catalog/rooms.ts';
import { heldInPostBy } from '../eligibility/leading-post.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { ListCodes } from '../sheets/lists.ts';
import { valuesOf } from '../sheets/typed-columns.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { allUnitsMeant } from './unit-meant.ts';

type QuotaDecl = (typeof sheets)['quotas'];
type QuotaRow = DataRow<QuotaDecl>;
type QuotaSheet = SheetData<QuotaDecl>;

/** Outside these a number of one commune is more likely a slip: provinces have given 31 to 84 (domain.md B1). */
const USUAL = { least: 10, most: 200 };

/** Communes of two-tier local government began on this day; a quota of before is of a unit that is no more. */
const MERGER = '2025-07-01';

const BLOCKS_OF: Readonly<Record<ScopeBlock, readonly BlockCode[]>> = {
  government: ['government'], 'party-mass': ['party', 'front'], system: ['government', 'party', 'front'],
};

/** Biên chế giao: one number per scope and date, with its document; a unit with people has one (D 45, 57). */
export function checkQuotas(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.quotas;
  if (!sheet) return [];
  return [
    ...repeated(facts, sheet), ...sheet.rows.flatMap((row) => oneQuota(facts, sheet, row)),
    ...unitsWithoutQuota(facts, sheet), ...scopes(facts, sheet), ...leaders(facts, sheet),
  ];
}

function repeated({ unitName }: Facts, sheet: QuotaSheet): Finding[] {
  const first = new Map<string, QuotaRow>();
  return sheet.rows.flatMap((row) => {
    const { unitCode, number, scopeBlock, counted, armedForces } = row.values;
    if (unitCode === null || number === null || !isInForce(row)) return [];
    const key = [unitCode, scopeBlock, counted, armedForces ?? 'no', dateOf(row)].join('|');
    const other = first.get(key);
    if (!other) first.set(key, row);
    if (!other) return [];
    const name = unitName(unitCode);
    return [other.values.number === number
      ? finding('quota-duplicate', at(sheet, row, 'number'), { name, row1: other.row })
      : finding('quota-conflict', at(sheet, row, 'number'), { name, count1: other.values.number!, row1: other.row, count2: number })];
  });
}

function oneQuota({ unitName, asOf }: Facts, sheet: QuotaSheet, row: QuotaRow): Finding[] {
  const { unitCode, number, document, documentDate, effectiveFrom } = row.values;
  if (unitCode === null || number === null) return [];
  const name = unitName(unitCode);
  const found: Finding[] = [];
  if (number < USUAL.least || number > USUAL.most) found.push(finding('quota-unusual', at(sheet, row, 'number'), { name, count: number }));
  if (document === null || documentDate === null) {
    found.push(finding('quota-no-document', at(sheet, row, document === null ? 'document' : 'documentDate'), { name, count: number }));
  }
  if (documentDate !== null && documentDate.iso < MERGER && (effectiveFrom === null || effectiveFrom.iso < MERGER) && isInForce(row)) {
    found.push(finding('quota-before-merger', at(sheet, row, 'documentDate'), { name, date: documentDate.iso }));
  }
  const date = dateOf(row);
  if (asOf !== null && date !== '' && date > asOf && isInForce(row)) {
    const column = effectiveFrom === null ? 'documentDate' : 'effectiveFrom';
    found.push(finding('quota-not-yet-effective', at(sheet, row, column), { name, date1: date, date2: asOf }));
  }
  return found;
}

/** A unit that has people but no quota in force: nothing to compare with ("Chưa đủ căn cứ"). */
function unitsWithoutQuota(facts: Facts, sheet: QuotaSheet): Finding[] {
  const units = facts.dataset.sheets.units;
  if (!units) return [];
  // A number that cannot be read, does not apply yet or stands beside a wrong code is told at its row.
  const withQuota = allUnitsMeant(facts, sheet.rows.filter(isInForce));
  const withPeople = new Set(facts.people.filter(({ kind }) => kind === 'roster').map(({ unit }) => unit));
  return units.rows.flatMap((row) => {
    const code = row.values.unitCode;
    if (code === null || withQuota.has(code) || !withPeople.has(code)) return [];
    return [finding('quota-missing', at(units, row, 'unitCode'), { name: facts.unitName(code), sheet1: sheet.name })];
  });
}

/** People in blocks that no quota of their unit covers; the armed forces are judged elsewhere. */
function scopes(facts: Facts, sheet: QuotaSheet): Finding[] {
  const quotasOf = Map.groupBy(sheet.rows.filter((row) => applies(facts, row) && row.values.scopeBlock !== null), ({ values }) => values.unitCode);
  const blocksOf = Map.groupBy(facts.people.filter(({ kind }) => kind === 'roster'), ({ unit }) => unit);
  return [...quotasOf].flatMap(([unit, quotas]) => {
    if (unit === null) return [];
    const covered = new Set(quotas.flatMap(({ values }) => BLOCKS_OF[values.scopeBlock!]));
    const outside = (blocksOf.get(unit) ?? []).filter(({ row: { values } }) => {
      const block = values['block'] as BlockCode | null;
      // A block that the room belies is told at the person.
      const usual = roomEntries.find(({ code }) => code === values['room'])?.block;
      if (usual !== undefined && covered.has(usual) && block !== usual) return false;
      return block !== null && block !== 'armed' && !covered.has(block);
    });
    if (outside.length === 0) return [];
    const scope = quotas.map(({ values }) => labelOf('scopeBlock', values.scopeBlock!)).join(', ');
    return [finding('scope-mixed', at(sheet, quotas[0]!, 'scopeBlock'), { name: facts.unitName(unit), scope, count: outside.length })];
  });
}

/** Fewer posts than leaders in the blocks that the quota covers: the number, its scope or the marks are wrong. */
function leaders(facts: Facts, sheet: QuotaSheet): Finding[] {
  const inPost = blocksOfLeaders(facts);
  return sheet.rows.flatMap((row) => {
    const { unitCode, number, scopeBlock } = row.values;
    if (unitCode === null || number === null || scopeBlock === null || !applies(facts, row)) return [];
    const count = (inPost.get(unitCode) ?? []).filter((block) => block !== null && BLOCKS_OF[scopeBlock].includes(block)).length;
    return count <= number ? [] : [finding('quota-below-leaders', at(sheet, row, 'number'), { name: facts.unitName(unitCode), count1: number, count2: count })];
  });
}

/** Of each unit, the block of everybody who is held in post. */
function blocksOfLeaders({ dataset: { sheets: { roster } } }: Facts): ReadonlyMap<string | null, readonly (ListCodes['block'] | null)[]> {
  const found = new Map<string | null, (ListCodes['block'] | null)[]>();
  if (!roster) return found;
  const [marked, category, room] = [valuesOf(roster, 'heldInPost'), valuesOf(roster, 'category'), valuesOf(roster, 'room')];
  const [position, unit, block] = [valuesOf(roster, 'position'), valuesOf(roster, 'unitCode'), valuesOf(roster, 'block')];
  for (let i = 0; i < unit.length; i++) {
    if (heldInPostBy({ marked: marked[i]!, category: category[i]!, room: room[i]!, position: position[i]! }) === null) continue;
    const blocks = found.get(unit[i]!);
    if (blocks) blocks.push(block[i]!);
    else found.set(unit[i]!, [block[i]!]);
  }
  return found;
}

/** Posts of a unit over the quotas that apply; 0 where there is none. */
export function quotaInForce(facts: Facts, unit: string): number {
  const rows = (facts.dataset.sheets.quotas?.rows ?? []).filter((row) => row.values.unitCode === unit && applies(facts, row));
  return rows.reduce((sum, { values }) => sum + (values.number ?? 0), 0);
}

function applies({ asOf }: Facts, row: QuotaRow): boolean {
  return row.values.number !== null && isInForce(row) && (asOf === null || dateOf(row) <= asOf);
}

function isInForce({ values: { status } }: QuotaRow): boolean {
  return status !== 'replaced' && status !== 'repealed';
}

/** Day from which the number applies: Hiệu lực từ, else the document's date; '' when neither is given. */
function dateOf({ values: { effectiveFrom, documentDate } }: QuotaRow): string {
  return (effectiveFrom ?? documentDate)?.iso ?? '';
}

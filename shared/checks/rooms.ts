import { roomEntries, roomsOf } from '../catalog/rooms.ts';
import type { RoomCode } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import { rowAt, valuesOf } from '../sheets/typed-columns.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type RosterSheet = SheetData<(typeof sheets)['roster']>;
type RosterRow = DataRow<(typeof sheets)['roster']>;

/** Phòng, bộ phận of the roster against the kind of the unit, and against Khối, by which quotas are counted (D 41, 45). */
export function checkRooms(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.roster;
  if (!sheet) return [];
  const blocks = valuesOf(sheet, 'block');
  const units = valuesOf(sheet, 'unitCode');
  const found: Finding[] = [];
  for (const [i, room] of valuesOf(sheet, 'room').entries()) {
    if (room === null) continue;
    const isOfOtherKind = TWIN[room] !== undefined && !suits(facts, units[i] ?? null, room);
    const usual = usualBlock.get(room);
    const isUsual = usual === undefined || blocks[i] === usual || blocks[i] === null;
    if (!isOfOtherKind && isUsual) continue;
    const row = rowAt(sheet, i);
    if (isOfOtherKind) found.push(...kindOf(facts, sheet, row, room));
    if (!isUsual) found.push(...blockOf(sheet, row, room));
  }
  return found;
}

/** The block of each room of the commune's own offices. */
const usualBlock = new Map(roomEntries.flatMap(({ code, publicUnit, block }) => (publicUnit ? [] : [[code, block] as const])));

/** Wards have the room of economy, infrastructure and urban affairs where communes have that of economy. */
const TWIN: Readonly<Partial<Record<RoomCode, RoomCode>>> = { KT: 'KTHT', KTHT: 'KT' };

/** Whether units of that kind have such a room; where the unit is not known, nobody can say that they have not. */
function suits({ unitByCode }: Facts, code: string | null, room: RoomCode): boolean {
  const unit = unitByCode.get(code ?? '');
  return unit === undefined || roomsOf(unit.kind).includes(room);
}

function kindOf({ unitByCode }: Facts, sheet: RosterSheet, row: RosterRow, room: RoomCode): Finding[] {
  const unit = unitByCode.get(row.values.unitCode ?? '');
  const twin = TWIN[room];
  if (!unit || twin === undefined) return [];
  const label = labelOf('room', twin);
  return [finding('room-kind-differs', at(sheet, row, 'room'), { name: unit.name, suggestion: label }, { fixTo: label })];
}

/** Civil servants in the military command, and officers elsewhere, are left to those who know them. */
function blockOf(sheet: RosterSheet, row: RosterRow, room: RoomCode): Finding[] {
  const { block, fullName, key } = row.values;
  const usual = usualBlock.get(room);
  if (usual === undefined || block === null || block === usual || block === 'armed' || usual === 'armed') return [];
  const suggestion = labelOf('block', usual);
  return [finding('room-block-differs', at(sheet, row, 'block'), {
    name: fullName ?? key ?? String(row.row), room: labelOf('room', room), suggestion,
  }, { fixTo: suggestion })];
}

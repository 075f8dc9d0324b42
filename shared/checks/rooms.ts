import { roomEntries, roomsOf } from '../catalog/rooms.ts';
import type { RoomCode } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type RosterSheet = SheetData<(typeof sheets)['roster']>;
type RosterRow = DataRow<(typeof sheets)['roster']>;

/** Phòng, bộ phận of the roster against the kind of the unit, and against Khối, by which quotas are counted (D 41, 45). */
export function checkRooms(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.roster;
  if (!sheet) return [];
  return sheet.rows.flatMap((row) => {
    const { room } = row.values;
    return room === null ? [] : [...kindOf(facts, sheet, row, room), ...blockOf(sheet, row, room)];
  });
}

/** Wards have the room of economy, infrastructure and urban affairs where communes have that of economy. */
const TWIN: Readonly<Partial<Record<RoomCode, RoomCode>>> = { KT: 'KTHT', KTHT: 'KT' };

function kindOf({ unitByCode }: Facts, sheet: RosterSheet, row: RosterRow, room: RoomCode): Finding[] {
  const unit = unitByCode.get(row.values.unitCode ?? '');
  const twin = TWIN[room];
  if (!unit || twin === undefined || roomsOf(unit.kind).includes(room)) return [];
  const label = labelOf('room', twin);
  return [finding('room-kind-differs', at(sheet, row, 'room'), { name: unit.name, suggestion: label }, { fixTo: label })];
}

/** Civil servants in the military command, and officers elsewhere, are left to those who know them. */
function blockOf(sheet: RosterSheet, row: RosterRow, room: RoomCode): Finding[] {
  const { block, fullName, key } = row.values;
  const entry = roomEntries.find(({ code }) => code === room);
  if (!entry || entry.publicUnit || block === null) return [];
  const usual = entry.block;
  if (block === usual || block === 'armed' || usual === 'armed') return [];
  const suggestion = labelOf('block', usual);
  return [finding('room-block-differs', at(sheet, row, 'block'), {
    name: fullName ?? key ?? String(row.row), room: labelOf('room', room), suggestion,
  }, { fixTo: suggestion })];
}

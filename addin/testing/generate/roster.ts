import { defaultRoom } from '../../../shared/catalog/fields.ts';
import { isLeadingPost } from '../../../shared/eligibility/leading-post.ts';
import { FIELDS, type FieldCode, type RoomCode, type UnitKind } from '../../../shared/catalog/codes.ts';
import type { RowIn } from '../../../shared/tables/template-rows.ts';
import { inventPerson, isoDate, personKey, usualDegree, type Identity, type Maker } from './person.ts';
import { FRONT_POSTS, LEADERS, majorFor, PARTY_POSTS } from './professions.ts';

type RosterRow = RowIn<'roster'>;
export type FieldCounts = Readonly<Partial<Record<FieldCode, number>>>;

/** Who works in one unit. Cadres and civil servants: leaders + Party + Front + the specialists of `have`. */
export interface StaffSpec {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Cadres and civil servants beside the government's specialists, leaders included. */
  readonly party: number;
  readonly front: number;
  /** Full-time specialists of the government block by field. */
  readonly have: FieldCounts;
  readonly publicEmployees: number;
  readonly contracts: number;
  /** Of the specialists, so many have a degree that fits a field in which the unit is short. */
  readonly misplaced?: { readonly from: FieldCode; readonly degreeOf: FieldCode };
  /** Day from which people work in the new unit. */
  readonly joinedOn: string;
  readonly asOf: string;
}

export const GOVERNMENT_LEADERS = LEADERS.government.length;

/** The roster of one unit: leaders, Party, Front, specialists in catalogue order, public employees, contracts. */
export function rosterOf(spec: StaffSpec, maker: Maker): RosterRow[] {
  const rows: Omit<RosterRow, 'key' | 'unitCode' | 'unitName'>[] = [
    ...blockRows(spec, maker, 'party', 'DANG', spec.party, LEADERS.party, PARTY_POSTS),
    ...LEADERS.government.map((position) => row(spec, maker, { category: 'CB', block: 'government', room: 'LD', position, heldInPost: true, mainField: 'K', born: [1968, 1984] })),
    ...specialists(spec, maker),
    ...blockRows(spec, maker, 'front', 'MTTQ', spec.front, LEADERS.front, FRONT_POSTS),
    ...serviceCenter(spec, maker),
  ];
  return rows.map((person, index) => ({ key: personKey(spec.code, index + 1), unitCode: spec.code, unitName: spec.name, ...person }));
}

interface Post {
  readonly category: NonNullable<RosterRow['category']>;
  readonly block: NonNullable<RosterRow['block']>;
  readonly room: RoomCode;
  readonly position: string;
  readonly heldInPost?: boolean;
  readonly mainField: FieldCode;
  readonly degreeOf?: FieldCode;
  readonly born?: readonly [number, number];
}

function row(spec: StaffSpec, maker: Maker, post: Post): Omit<RosterRow, 'key' | 'unitCode' | 'unitName'> {
  const { random } = maker;
  const person = nearRetirement(inventPerson(maker, post.born ?? [1971, 1999]), maker);
  const { degreeOf, born: _born, ...written } = post;
  return {
    ...person,
    ...written,
    heldInPost: post.heldInPost === true || isLeadingPost(post.position),
    degree: usualDegree(random),
    major: majorFor(degreeOf ?? post.mainField, random),
    origin: random.chance(0.24) ? 'old-district' : random.chance(0.92) ? 'old-commune' : 'recruited',
    joinedOn: spec.joinedOn,
    ...statusOf(spec, person, post, maker),
  };
}

/** One man in sixty reaches 61 years and 6 months within about a year (born 10/1964 to 06/1965, Decree 135/2020). */
function nearRetirement(person: Identity, { random }: Maker): Identity {
  if (person.gender !== 'male' || person.idNumber !== null || !random.chance(0.016)) return person;
  const month = random.int(10, 18);
  return { ...person, birthDate: isoDate(month > 12 ? 1965 : 1964, month > 12 ? month - 12 : month, random.int(1, 28)) };
}

/** About one in a hundred is on leave; leaders and rare specialists are at work. */
function statusOf(spec: StaffSpec, person: Identity, post: Post, { random }: Maker): Pick<RosterRow, 'status' | 'statusFrom' | 'statusTo'> {
  const draw = random.next();
  const common = post.mainField === 'VP' || post.mainField === 'HCC' || post.mainField === 'VH';
  const year = Number(spec.asOf.slice(0, 4));
  if (common && person.gender === 'female' && person.birthDate > '1988' && draw < 0.06) {
    return { status: 'maternity', statusFrom: `${year}-06-16`, statusTo: `${year}-12-15` };
  }
  return { status: 'working' };
}

function blockRows(
  spec: StaffSpec, maker: Maker, block: 'party' | 'front', room: RoomCode, count: number, leaders: readonly string[], posts: readonly string[],
): ReturnType<typeof row>[] {
  return Array.from({ length: count }, (_, index) => {
    const leading = index < leaders.length;
    return row(spec, maker, {
      category: leading || (block === 'front' && index % 2 === 0) ? 'CB' : 'CC', block, room,
      position: leaders[index] ?? posts[(index - leaders.length) % posts.length]!, heldInPost: leading, mainField: 'K',
    });
  });
}

/** Degrees of people who came to work in another field: about one in fifty. */
const OTHER_DEGREES: readonly FieldCode[] = ['GD', 'NN', 'VH', 'KT'];

/** The first specialist met in a room is its head, the second its deputy. */
function specialists(spec: StaffSpec, maker: Maker): ReturnType<typeof row>[] {
  const seen = new Map<RoomCode, number>();
  let misplaced = spec.misplaced;
  return FIELDS.flatMap((field) => Array.from({ length: spec.have[field] ?? 0 }, () => {
    const room = defaultRoom(field, spec.kind) ?? 'VP';
    const place = seen.get(room) ?? 0;
    seen.set(room, place + 1);
    const told = misplaced?.from === field && place > 1 ? misplaced.degreeOf : undefined;
    if (told) misplaced = undefined;
    const wrong = told ?? (maker.random.chance(0.02) ? maker.random.pick(OTHER_DEGREES) : undefined);
    return row(spec, maker, {
      category: 'CC', block: 'government', room, position: roomPost(room, place), mainField: field,
      ...(wrong ? { degreeOf: wrong } : {}),
    });
  }));
}

function roomPost(room: RoomCode, place: number): string {
  const office = room === 'VP';
  const center = room === 'HCC';
  if (place === 0) return office ? 'Chánh Văn phòng' : center ? 'Giám đốc Trung tâm' : 'Trưởng phòng';
  if (place === 1) return office ? 'Phó Chánh Văn phòng' : center ? 'Phó Giám đốc Trung tâm' : 'Phó Trưởng phòng';
  return 'Chuyên viên';
}

function serviceCenter(spec: StaffSpec, maker: Maker): ReturnType<typeof row>[] {
  const fields: readonly FieldCode[] = ['VH', 'VT'];
  return [
    ...Array.from({ length: spec.publicEmployees }, (_, index) => row(spec, maker, {
      category: 'VC', block: 'government', room: 'DVTH', position: index === 0 ? 'Phó Giám đốc Trung tâm' : 'Viên chức', mainField: fields[index % fields.length]!,
    })),
    ...Array.from({ length: spec.contracts }, () => row(spec, maker, {
      category: 'HD', block: 'government', room: 'VP', position: 'Nhân viên lái xe, bảo vệ', mainField: 'K',
    })),
  ];
}

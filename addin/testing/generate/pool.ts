import type { CategoryCode, FieldCode } from '../../../shared/catalog/codes.ts';
import type { ListCodes } from '../../../shared/sheets/lists.ts';
import type { RowIn } from '../../../shared/tables/template-rows.ts';
import { inventPerson, personKey, type Maker } from './person.ts';

export type CandidateRow = RowIn<'candidates'>;

/** A sending agency of a generated province. */
export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly kind: ListCodes['agencyKind'];
  readonly staff: number;
  readonly maxRelease: number | null;
  readonly sentLast24: number;
  /** Division named in the rows of its candidates. */
  readonly divisions: readonly string[];
}

/** What is decided about a candidate; the rest is invented. */
export interface CandidateSpec {
  readonly agency: string;
  readonly field: FieldCode;
  readonly category: CategoryCode;
  readonly form?: NonNullable<CandidateRow['form']>;
  readonly fields?: readonly FieldCode[];
  readonly row?: Partial<CandidateRow>;
}

/** Rows of Danh sách dự kiến cử, numbered within their agency. */
export function candidateRows(specs: readonly CandidateSpec[], agencies: readonly Agency[], maker: Maker, homes: readonly string[]): CandidateRow[] {
  const numbers = new Map<string, number>();
  return specs.map((spec) => {
    const agency = agencies.find((one) => one.code === spec.agency);
    if (!agency) throw new RangeError(`no agency ${spec.agency}`);
    const number = (numbers.get(agency.code) ?? 0) + 1;
    numbers.set(agency.code, number);
    return { key: personKey(agency.code, number), ...invented(spec, agency, maker, homes), ...spec.row };
  });
}

function invented(spec: CandidateSpec, agency: Agency, maker: Maker, homes: readonly string[]): CandidateRow {
  const { random } = maker;
  const person = inventPerson(maker, [1979, 1996], spec.row?.gender ?? null);
  const age = 2025 - Number(person.birthDate.slice(0, 4));
  return {
    ...person,
    category: spec.category,
    agencyCode: agency.code,
    agencyName: agency.name,
    department: random.pick(agency.divisions),
    position: spec.category === 'CC' ? 'Chuyên viên' : spec.category === 'VC' ? 'Viên chức' : 'Nhân viên',
    form: spec.form ?? 'secondment',
    field: spec.field,
    otherFields: spec.fields ?? [],
    experienceYears: Math.max(2, age - 24 - random.int(0, 3)),
    rating1: random.chance(0.25) ? 'excellent' : 'good',
    rating2: random.chance(0.15) ? 'excellent' : 'good',
    rating3: 'good',
    planned: random.chance(0.3),
    eligible: 'yes',
    homeUnit: random.pick(homes),
  };
}

export function senderRows(agencies: readonly Agency[]): RowIn<'senders'>[] {
  return agencies.map((agency, index) => ({
    order: index + 1, agencyCode: agency.code, agencyName: agency.name, kind: agency.kind, staff: agency.staff,
    maxRelease: agency.maxRelease, sentLast24: agency.sentLast24,
  }));
}

/** Staff of each agency in the fields of its candidates: enough that somebody always stays. */
export function senderFieldRows(candidates: readonly CandidateRow[], agencies: readonly Agency[]): RowIn<'senderFields'>[] {
  return agencies.flatMap((agency) => {
    const own = candidates.filter((row) => row.agencyCode === agency.code && row.field);
    const fields = [...new Set(own.map((row) => row.field!))].sort();
    return fields.map((field): RowIn<'senderFields'> => {
      const count = own.filter((row) => row.field === field).length;
      return { agencyCode: agency.code, field, staff: Math.min(agency.staff, count + Math.max(2, Math.ceil(count / 2))) };
    });
  });
}


import type { IsoDate } from '../../../shared/catalog/codes.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { templateSheets } from '../../../shared/tables/template.ts';
import type { RowIn, TemplateRows } from '../../../shared/tables/template-rows.ts';
import { PARAMS } from '../../../shared/proposals/settings.ts';
import { withMistakes, type Mistake } from './mistakes.ts';
import type { Maker } from './person.ts';
import { rosterOf, type StaffSpec } from './roster.ts';
import { needRows, type UnitSpec } from './unit.ts';

/** A generated province before it becomes sheets. */
export interface GeneratedProvince {
  readonly code: string;
  readonly name: string;
  readonly asOf: IsoDate;
  /** What is real in the data and what is made up: first sheet, Thông tin and every result sheet say it. */
  readonly made: string;
  readonly rows: TemplateRows;
}

export interface UnitContext {
  readonly asOf: IsoDate;
  readonly joinedOn: IsoDate;
  readonly maker: Maker;
  /** Degrees that fit a field in which the unit is short, while their owner works in another one. */
  readonly misplaced?: (spec: UnitSpec) => StaffSpec['misplaced'];
  /** Document of the quota of a unit. */
  readonly quota: (spec: UnitSpec) => Omit<RowIn<'quotas'>, 'unitCode' | 'unitName' | 'number'>;
}

/** Rows of the sheets that follow from the units: Danh mục đơn vị, Biên chế giao, Nhân sự, Nhu cầu, Lực lượng vũ trang. */
export function unitSheets(specs: readonly UnitSpec[], context: UnitContext): Pick<TemplateRows, 'units' | 'quotas' | 'roster' | 'needs' | 'armedForces'> {
  const rosters = specs.map((spec) => rosterOf(staffSpec(spec, context), { ...context.maker, random: context.maker.random.fork(spec.unit.code) }));
  return {
    units: specs.map((spec, index) => unitRow(spec, index, rosters[index]!.length, context.asOf)),
    quotas: specs.map((spec) => ({ unitCode: spec.unit.code, unitName: spec.unit.name, number: spec.quota, ...context.quota(spec) })),
    roster: rosters.flat(),
    needs: specs.flatMap(needRows),
    armedForces: specs.map((spec) => ({ unitCode: spec.unit.code, unitName: spec.unit.name, ...spec.armed })),
  };
}

function staffSpec(spec: UnitSpec, context: UnitContext): StaffSpec {
  const { unit, party, front, have, publicEmployees, contracts } = spec;
  const misplaced = context.misplaced?.(spec);
  return {
    code: unit.code, name: unit.name, kind: unit.kind, party, front, have, publicEmployees, contracts,
    joinedOn: context.joinedOn, asOf: context.asOf, ...(misplaced ? { misplaced } : {}),
  };
}

function unitRow(spec: UnitSpec, index: number, people: number, asOf: IsoDate): RowIn<'units'> {
  const { unit } = spec;
  return {
    order: index + 1, unitCode: unit.code, unitName: unit.name, kind: unit.kind, oldUnits: unit.oldUnits,
    formerDistrict: unit.formerDistrict, formerDistrictName: unit.formerDistrictName, formerDistrictCentre: unit.formerDistrictCentre,
    border: spec.border, remote: spec.remote, statedTotal: people, reportDate: asOf,
  };
}

/** Tham số with these values in place of the defaults. */
export function paramRows(values: Readonly<Record<string, string>>): RowIn<'params'>[] {
  const unknown = Object.keys(values).filter((key) => !PARAMS.some((param) => param.key === key));
  if (unknown.length > 0) throw new RangeError(`no parameter ${unknown.join(', ')}`);
  return PARAMS.map((param) => ({ key: param.key, label: param.vi, value: values[param.key] ?? param.default }));
}

/** The provincial workbook. */
export function provinceWorkbook(province: GeneratedProvince): OutputSheet[] {
  return templateSheets('province', {
    info: { asOf: province.asOf, province: province.code, provinceName: province.name, preparer: 'Sở Nội vụ', made: province.made },
    rows: province.rows,
    withoutEmpty: true,
  });
}

/** The file of one commune as it would come back, cut out of the province, with these cells spoiled. */
export function communeWorkbook(province: GeneratedProvince, code: string, mistakes: readonly Mistake[] = []): OutputSheet[] {
  const unit = province.rows.units?.find((row) => row.unitCode === code);
  const name = unit?.unitName ?? '';
  const own = <T extends { readonly unitCode?: string | null }>(rows: readonly T[] | undefined): T[] => (rows ?? []).filter((row) => row.unitCode === code);
  const roster = own(province.rows.roster);
  return templateSheets('commune', {
    info: { asOf: province.asOf, province: province.code, provinceName: province.name, unitCode: code, unitName: name, preparer: 'Văn phòng HĐND và UBND', made: province.made },
    rows: withMistakes({
      roster,
      needs: own(province.rows.needs).map((row) => ({ ...row, appraised: null })),
      concurrent: own(province.rows.concurrent),
      moves: own(province.rows.moves),
      secondedIn: own(province.rows.secondedIn),
      armedForces: own(province.rows.armedForces),
      confirmation: statedCounts(roster),
    }, mistakes),
  });
}

function statedCounts(roster: readonly RowIn<'roster'>[]): RowIn<'confirmation'>[] {
  const count = (category: RowIn<'roster'>['category']): number => roster.filter((person) => person.category === category).length;
  return [
    { item: 'Tổng số người', stated: roster.length },
    { item: 'Cán bộ', stated: count('CB') },
    { item: 'Công chức', stated: count('CC') },
    { item: 'Viên chức', stated: count('VC') },
    { item: 'Hợp đồng lao động', stated: count('HD') },
    { item: 'Không chuyên trách', stated: count('KCT') },
  ];
}

/** The file of one sending agency, cut out of the province. */
export function senderWorkbook(province: GeneratedProvince, agency: string): OutputSheet[] {
  const sender = province.rows.senders?.find((row) => row.agencyCode === agency);
  const own = <T extends { readonly agencyCode?: string | null }>(rows: readonly T[] | undefined): T[] => (rows ?? []).filter((row) => row.agencyCode === agency);
  return templateSheets('sender', {
    info: { asOf: province.asOf, province: province.code, provinceName: province.name, agencyCode: agency, agencyName: sender?.agencyName ?? '', preparer: 'Văn phòng', made: province.made },
    rows: { candidates: own(province.rows.candidates), senders: own(province.rows.senders), senderFields: own(province.rows.senderFields) },
  });
}

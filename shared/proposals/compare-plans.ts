import type { FieldCode, Measure } from '../catalog/codes.ts';
import type { LevelName, PlanLine, PlanResult } from './result.ts';

/** Two plans of one case, side by side. */
export interface PlanComparison {
  /** Levels of network 2, in the order of the first plan. */
  readonly levels: readonly { readonly name: LevelName; readonly values: readonly [number, number] }[];
  /** Communes that get another number of people, with the people of each plan. */
  readonly units: readonly { readonly unit: string; readonly counts: readonly [number, number] }[];
  readonly unitsAlike: number;
  /** People with another line in the two plans; null: no line there. */
  readonly people: readonly { readonly person: string; readonly lines: readonly [PlannedLine | null, PlannedLine | null] }[];
  readonly linesAlike: number;
}

export type PlannedLine = Pick<PlanLine, 'toUnit' | 'field' | 'measure'> & { readonly toUnit: string; readonly field: FieldCode; readonly measure: Measure };

/** What differs between two plans, level by level, commune by commune and line by line; in the order of the plans' lines. */
export function comparePlans(first: PlanResult, second: PlanResult): PlanComparison {
  const levelOf = (plan: PlanResult, name: LevelName) => plan.certificate.levels.find((level) => level.network === 'main' && level.name === name)?.value ?? 0;
  const countsOf = (plan: PlanResult) => Map.groupBy(plan.lines, (line) => line.toUnit);
  const [one, two] = [countsOf(first), countsOf(second)];
  const units = [...new Set([...one.keys(), ...two.keys()])].map((unit) => ({ unit, counts: [one.get(unit)?.length ?? 0, two.get(unit)?.length ?? 0] as const }));
  const [ofFirst, ofSecond] = [first, second].map((plan) => new Map(plan.lines.map((line) => [lineId(line), line]))) as [Map<string, PlanLine>, Map<string, PlanLine>];
  const [only, others] = [[...ofFirst.values()].filter((line) => !ofSecond.has(lineId(line))), [...ofSecond.values()].filter((line) => !ofFirst.has(lineId(line)))];
  const paired = only.map((line) => {
    const at = others.findIndex((other) => other.person === line.person);
    return { person: line.person, lines: [planned(line), at < 0 ? null : planned(others.splice(at, 1)[0]!)] as const };
  });
  return {
    levels: first.certificate.levels.filter((level) => level.network === 'main').map(({ name }) => ({ name, values: [levelOf(first, name), levelOf(second, name)] as const })),
    units: units.filter(({ counts: [a, b] }) => a !== b),
    unitsAlike: units.filter(({ counts: [a, b] }) => a === b).length,
    people: [...paired, ...others.map((line) => ({ person: line.person, lines: [null, planned(line)] as const }))],
    linesAlike: [...ofFirst.keys()].filter((id) => ofSecond.has(id)).length,
  };
}

function lineId({ person, toUnit, field }: PlanLine): string {
  return `${person}|${toUnit}|${field}`;
}

function planned({ toUnit, field, measure }: PlanLine): PlannedLine {
  return { toUnit, field, measure };
}

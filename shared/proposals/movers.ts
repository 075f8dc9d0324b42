import type { Eligibility, FieldCode } from '../catalog/codes.ts';
import type { Unit } from '../norms/staffing-case.ts';
import { lineOf, placeOf, type Facts, type KeepPin } from './facts.ts';
import { DISTANCE, type Option, type Target } from './problem.ts';

/** Building blocks that both networks share: targets under construction, options of a person, scores. */

/** A target before its extra arcs are known. */
export type OpenTarget = Omit<Target, 'extra'>;

export class TargetList {
  readonly targets: OpenTarget[] = [];
  private readonly index = new Map<string, number>();
  private readonly byField = new Map<FieldCode, number[]>();

  add(target: OpenTarget): number {
    const at = this.targets.push(target) - 1;
    if (target.kind === 'field') {
      this.index.set(placeOf(target.unit, target.field), at);
      if (target.weights.length > 0) this.byField.set(target.field, [...(this.byField.get(target.field) ?? []), at]);
    }
    return at;
  }

  /** Targets of a field with posts to fill. */
  of(field: FieldCode): readonly number[] {
    return this.byField.get(field) ?? [];
  }

  at(unit: string, field: FieldCode): readonly number[] {
    const at = this.index.get(placeOf(unit, field));
    return at !== undefined && this.targets[at]!.weights.length > 0 ? [at] : [];
  }

  /** The target of a kept line; one without posts where its need is gone. */
  forKept(pin: KeepPin): number {
    return this.index.get(placeOf(pin.unit, pin.field))
      ?? this.add({ unit: pin.unit, field: pin.field, kind: 'field', weights: [], slotLoss: 0, fullTimeRequired: false });
  }

  /** extraAt: kept lines of a place that get an arc of their own. */
  finish(extraAt: (place: string, open: number) => number): readonly Target[] {
    return this.targets.map((target) => ({
      ...target, extra: target.kind === 'field' ? Math.max(0, extraAt(placeOf(target.unit, target.field), target.weights.length)) : 0,
    }));
  }
}

/** Main field before further fields, a known qualification before a declared one, then quality. */
export function matchScore(isMain: boolean, isQualified: boolean, quality: number, eligibility: Eligibility): number {
  return (isMain ? 300 : 200) + (isQualified ? 50 : 0) + quality - (eligibility === 'consider' ? 100 : 0);
}

export interface Traveller {
  readonly unit: string | null;
  readonly district: string | null;
  readonly wish: string | null;
}

/** Unknown is never near. */
export function distanceCost(from: Traveller, to: Unit): number {
  if (from.wish === to.code || from.unit === to.code) return DISTANCE.same;
  return from.district !== null && from.district === to.formerDistrict ? DISTANCE.district : DISTANCE.other;
}

/** Options of a person to targets `at`, without those that a reviewer refused, with the lines kept. */
export function optionsTo(
  facts: Facts, list: TargetList, person: string, at: readonly number[],
  score: (target: OpenTarget) => Pick<Option, 'match' | 'distance'>,
): readonly Option[] {
  const targets = [...new Set(at)].sort((a, b) => a - b);
  if (!facts.pins.named.has(person)) return targets.map((target) => ({ target, ...score(list.targets[target]!), pinned: false, previous: false }));
  const kept = new Set((facts.pins.keepsOf.get(person) ?? []).map((pin) => placeOf(pin.unit, pin.field)));
  return targets.filter((target) => !facts.pins.forbidden.has(`${person}/${list.targets[target]!.unit}`)).map((target) => {
    const { unit, field } = list.targets[target]!;
    return {
      target, ...score(list.targets[target]!),
      pinned: kept.has(placeOf(unit, field)),
      previous: facts.previous.has(lineOf(person, unit, field)),
    };
  });
}

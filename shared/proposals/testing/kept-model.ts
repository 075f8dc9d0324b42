import type { RefereeModel, Row } from './referee.ts';
import { slotsOf, type Move, type Rules } from './rules.ts';

/**
 * How many lines marked Giữ nguyên can hold, over both networks at once: a whole-number decision for each that the
 * rules allow by itself, and every limit as a row. What cannot hold is the smallest set to drop.
 */
export function keptModel(rules: Rules): RefereeModel {
  const kept = rules.moves().filter((move) => move.kept && couldHold(rules, move));
  const rows: Row[] = [];
  const atMost = (of: (move: Move) => boolean, most: number, twice: Move | null = null) => {
    const terms = new Map(kept.flatMap((move, column) => (of(move) ? [[column, move === twice ? 2 : 1] as const] : [])));
    if (terms.size > 0 && most < Infinity) rows.push({ least: -Infinity, most, terms });
  };
  atMost(fromPool, rules.mostOfPool());
  for (const [measure, most] of Object.entries(rules.input.settings.limits)) atMost((move) => move.measure === measure, most ?? Infinity);
  for (const move of kept) {
    const { person, unit, field, measure, from, mainField } = move;
    const { slots, served, others } = measure === 'concurrent' ? slotsOf(rules.input, person) : { slots: 1, served: new Set<string>(), others: 1 };
    atMost((other) => other.person === person, slots);
    atMost((other) => other.person === person && !served.has(other.unit), others);
    atMost((other) => other.person === person && other.unit === unit, 1);
    if (measure === 'station-head') {
      atMost((other) => other.measure === measure && other.unit === unit, 1);
    } else {
      const here = (other: Move) => other.measure !== 'station-head' && other.unit === unit && other.field === field;
      atMost(here, rules.posts(unit, field) - rules.leftEmpty(unit, field) + Math.max(0, kept.filter(here).length - rules.posts(unit, field)));
    }
    if (fromPool(move)) {
      atMost((other) => fromPool(other) && other.from === from, rules.mostSent(from!));
      if (mainField !== null) atMost((other) => fromPool(other) && other.from === from && other.mainField === mainField, rules.mostSent(from!, mainField));
    } else if (measure !== 'concurrent') {
      const leaving = (other: Move) => (other.measure === 'transfer' || other.measure === 'reassign') && other.from === from && other.mainField === mainField;
      atMost(leaving, rules.surplus(from!, mainField!));
      if (measure === 'transfer') {
        // Where this transfer is held, one person fewer than the field has may leave; where not, the surplus says enough.
        atMost(leaving, rules.short(from!, mainField!)!.have, move);
        atMost((other) => other.measure === 'transfer' && other.from === from, rules.mostReleased(from!));
      }
    }
  }
  return { upper: kept.map(() => 1), rows, levels: ['pins'], gains: [true], objectives: [Float64Array.from(kept, () => -1)] };
}

/** The last person of a field is never transferred, so such a mark is no line beyond the posts and makes no room there. */
function couldHold(rules: Rules, { measure, from, mainField }: Move): boolean {
  return measure !== 'transfer' || rules.short(from!, mainField!)!.have > 1;
}

function fromPool({ measure }: Move): boolean {
  return measure === 'secondment' || measure === 'reinforcement' || measure === 'station-head';
}

import { MEASURES } from '../../catalog/codes.ts';
import { slotsOf, type Move, type Rules } from './rules.ts';

/** Whether these lines fit the rules together; `kept`: all lines marked Giữ nguyên, for the room beyond the posts. */
export function holdsTogether(rules: Rules, kept: readonly Move[], chosen: readonly Move[]): boolean {
  const all = (of: (move: Move) => boolean) => chosen.filter(of).length;
  const fromPool = (move: Move) => move.measure !== 'concurrent' && move.measure !== 'transfer' && move.measure !== 'reassign';
  if (all(fromPool) > rules.mostOfPool()) return false;
  const { limits } = rules.input.settings;
  if (MEASURES.some((measure) => all((move) => move.measure === measure) > (limits[measure] ?? Infinity))) return false;
  return chosen.every((move) => {
    const { person, unit, field, measure, from, mainField } = move;
    const { slots, served, others } = measure === 'concurrent' ? slotsOf(rules.input, person) : { slots: 1, served: new Set(), others: 1 };
    if (all((other) => other.person === person) > slots || all((other) => other.person === person && !served.has(other.unit)) > others) return false;
    if (all((other) => other.person === person && other.unit === unit) > 1) return false;
    if (measure === 'station-head') {
      if (all((other) => other.measure === measure && other.unit === unit) > 1) return false;
    } else {
      const here = (other: Move) => other.measure !== 'station-head' && other.unit === unit && other.field === field;
      const room = rules.posts(unit, field) - rules.leftEmpty(unit, field) + Math.max(0, kept.filter(here).length - rules.posts(unit, field));
      if (all(here) > room) return false;
    }
    if (fromPool(move)) {
      const sent = (other: Move) => fromPool(other) && other.from === from;
      return all(sent) <= rules.mostSent(from!) && all((other) => sent(other) && other.mainField === mainField) <= rules.mostSent(from!, mainField);
    }
    if (measure === 'concurrent') return true;
    const leaving = all((other) => (other.measure === 'transfer' || other.measure === 'reassign') && other.from === from && other.mainField === mainField);
    if (leaving > rules.surplus(from!, mainField!)) return false;
    if (measure === 'reassign') return true;
    return leaving < rules.short(from!, mainField)!.have && all((other) => other.measure === 'transfer' && other.from === from) <= rules.mostReleased(from!);
  });
}

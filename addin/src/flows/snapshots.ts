import type { Snapshot } from '../../../shared/tables/comparison/snapshot.ts';
import { withSnapshot } from '../../../shared/tables/comparison/snapshot.ts';
import type { StateRow } from '../workbook/port.ts';

const TOPIC = 'snapshot';

/** The snapshots of earlier runs, oldest first. */
export function snapshotsIn(state: readonly StateRow[]): readonly Snapshot[] {
  return state.filter(({ topic }) => topic === TOPIC).map(({ value }) => JSON.parse(value) as Snapshot);
}

/** The state with this run's snapshot behind the earlier ones, of which the oldest go. */
export function withSnapshots(state: readonly StateRow[], now: Snapshot): readonly StateRow[] {
  const kept = withSnapshot(snapshotsIn(state), now);
  return [...state.filter(({ topic }) => topic !== TOPIC), ...kept.map((one, at): StateRow => ({ topic: TOPIC, key: String(at + 1), value: JSON.stringify(one) }))];
}

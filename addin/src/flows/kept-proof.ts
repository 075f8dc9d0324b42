import type { Pin, PreviousLine, StaffingCase } from '../../../shared/norms/staffing-case.ts';
import type { NetworkProof, PlanResult } from '../../../shared/proposals/result.ts';
import type { StateRow } from '../workbook/port.ts';

/**
 * What the workbook keeps of the plan in it: the marks and the version it was made with and its proof, in codes. With
 * the sheets as they are, the whole plan follows from them again, and nothing else does.
 */
export interface KeptProof {
  readonly pins: readonly Pin[];
  readonly previous: readonly PreviousLine[];
  readonly proof: readonly NetworkProof[];
}

const TOPIC = 'plan-proof';
/** A cell takes 32,767 characters. */
const PIECE = 30_000;

/** The state with the proof of this plan in place of the last one. */
export function withProof(state: readonly StateRow[], { pins, previous }: StaffingCase, { proof }: PlanResult): readonly StateRow[] {
  const text = JSON.stringify({ pins, previous, proof } satisfies KeptProof);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_none, at) => text.slice(at * PIECE, (at + 1) * PIECE));
  return [...state.filter(({ topic }) => topic !== TOPIC), ...pieces.map((value, at): StateRow => ({ topic: TOPIC, key: String(at + 1), value }))];
}

/** Null: no plan, one of a version that kept no proof, or one that somebody changed beyond reading. */
export function keptProof(state: readonly StateRow[]): KeptProof | null {
  const pieces = state.filter(({ topic }) => topic === TOPIC).toSorted((a, b) => Number(a.key) - Number(b.key));
  if (pieces.length === 0) return null;
  try {
    return JSON.parse(pieces.map(({ value }) => value).join('')) as KeptProof;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

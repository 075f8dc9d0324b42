import type { FieldCode } from '../catalog/codes.ts';
import { byProtocol, byText } from '../norms/order.ts';
import type { Candidate, Sender, StaffingCase } from '../norms/staffing-case.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import type { PlanResult } from './result.ts';

/** A limit of a sender on one main field that the plan uses up. own: stated by the sender; else the last person stays. */
export interface FullField {
  readonly field: FieldCode;
  readonly limit: number;
  readonly staff: number;
  readonly own: boolean;
}

/** How far a sender has come: an agency with people in the pool, or a commune over its quota. */
export interface SenderState {
  readonly code: string;
  readonly kind: 'agency' | 'commune';
  /** Agencies: people named, and of them those who may go. Communes: people who may be released, twice. */
  readonly named: number;
  readonly able: number;
  readonly sent: number;
  /** Most people that may leave it; null: no limit. */
  readonly limit: number | null;
  /** Communes: the limit of Tham số holds back more than the quota does. */
  readonly bySetting: boolean;
  readonly fullFields: readonly FullField[];
}

/** Why each sender sends no more than it does, agencies in protocol order, then communes that may release people. */
export function senderStates(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): readonly SenderState[] {
  return [...agencyStates(input, plan), ...communeStates(input, shortages, plan)];
}

function agencyStates(input: StaffingCase, plan: PlanResult): readonly SenderState[] {
  const candidates = new Map(input.candidates.map((candidate) => [candidate.key, candidate]));
  const listed = new Set(input.senders.map(({ code }) => code));
  const unlisted = [...new Set([...candidates.values()].map(({ sender }) => sender))].filter((code) => !listed.has(code)).sort(byText);
  const senders: readonly (readonly [string, Sender | null])[] = [
    ...[...input.senders].sort(byProtocol).map((sender) => [sender.code, sender] as const), ...unlisted.map((code) => [code, null] as const),
  ];
  return senders.map(([code, sender]): SenderState => {
    const named = [...candidates.values()].filter((candidate) => candidate.sender === code);
    const sent = plan.lines.filter((line) => line.from === code && line.measure !== 'transfer' && line.measure !== 'reassign' && line.measure !== 'concurrent');
    const people = sent.flatMap((line) => candidates.get(line.person) ?? []);
    return {
      code, kind: 'agency', named: named.length, able: named.filter(({ eligibility }) => eligibility !== 'no').length, sent: sent.length,
      limit: sender?.maxRelease ?? null, bySetting: false, fullFields: sender === null ? [] : fullFields(sender, named, people),
    };
  });
}

/** Fields whose limit is used up while somebody able is left. */
function fullFields({ fields }: Sender, named: readonly Candidate[], sent: readonly Candidate[]): readonly FullField[] {
  return fields.flatMap(({ field, staff, maxRelease }): FullField[] => {
    const limit = maxRelease ?? Math.max(0, staff - 1);
    const ofField = (people: readonly Candidate[]) => people.filter(({ mainField }) => mainField === field).length;
    const isFull = ofField(sent) >= limit && ofField(named.filter(({ eligibility }) => eligibility !== 'no')) > limit;
    return isFull ? [{ field, limit, staff, own: maxRelease !== null }] : [];
  });
}

function communeStates(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): readonly SenderState[] {
  const order = new Map([...input.units].sort(byProtocol).map(({ code }, at) => [code, at]));
  return shortages.units.filter(({ canRelease }) => canRelease > 0).sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0)).map(({ unit, canRelease }): SenderState => ({
    code: unit, kind: 'commune', named: canRelease, able: canRelease,
    sent: plan.lines.filter((line) => line.measure === 'transfer' && line.from === unit).length,
    limit: Math.min(canRelease, input.settings.transferMaxPerUnit), bySetting: input.settings.transferMaxPerUnit < canRelease, fullFields: [],
  }));
}

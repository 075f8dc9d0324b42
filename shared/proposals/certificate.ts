import type { IsoDate, Policy } from '../catalog/codes.ts';
import type { Pin, PlanPeriod, PreviousLine, StaffingCase } from '../norms/staffing-case.ts';
import { levelsOf } from './problem.ts';
import type { LevelName, PlanResult } from './result.ts';

export const CERTIFICATE_FORMAT = 'dieu-phoi-certificate';
export const CERTIFICATE_VERSION = 1;

/**
 * The exported certificate of a plan, as JSON (described in CERTIFICATE.md): with the workbook it was made from,
 * anybody can check the plan again without solving anything. Codes and numbers only.
 */
export interface CertificateFile {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly version: typeof CERTIFICATE_VERSION;
  /** SHA-256 of inputText(), 64 hex digits. */
  readonly inputDigest: string;
  readonly asOf: IsoDate;
  readonly period: PlanPeriod;
  readonly policy: Policy;
  /** The levels of each network in the order in which they were kept. */
  readonly order: Readonly<Record<'inside' | 'main', readonly LevelName[]>>;
  readonly weights: StaffingCase['settings']['weights'];
  /** The marks and the earlier version that the plan was made with. */
  readonly pins: readonly Pin[];
  readonly previous: readonly PreviousLine[];
  readonly plan: PlanResult;
}

export function certificateFile(input: StaffingCase, plan: PlanResult, inputDigest: string): CertificateFile {
  const { asOf, settings, pins, previous } = input;
  const order = (network: 'inside' | 'main') => levelsOf({ network, policy: settings.policy, repeat: previous.length > 0 });
  return {
    format: CERTIFICATE_FORMAT, version: CERTIFICATE_VERSION, inputDigest, asOf, period: input.plan, policy: settings.policy,
    order: { inside: order('inside'), main: order('main') }, weights: settings.weights, pins, previous, plan,
  };
}

/**
 * What the sheets say, in one text whatever the order of rows and keys: every list of the case sorted by the JSON of
 * its entries, keys sorted, without the marks and the earlier version, which the certificate holds itself.
 */
export function inputText(input: StaffingCase): string {
  const { pins: _pins, previous: _previous, ...sheets } = input;
  return JSON.stringify(Object.fromEntries(Object.entries(sheets).map(([key, value]) => (
    [key, Array.isArray(value) ? value.map((row) => JSON.stringify(sorted(row))).toSorted() : sorted(value)] as const))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** The text of the file, the same for the same certificate wherever it was computed; one member a line. */
export function certificateText(certificate: CertificateFile): string {
  return `{\n${Object.entries(certificate).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(sorted(value))}`).join(',\n')}\n}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}

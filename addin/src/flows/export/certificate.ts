import { certificateSchema } from '../../../../shared/contract/certificate.ts';
import { computeNorms } from '../../../../shared/norms/norms.ts';
import type { StaffingCase } from '../../../../shared/norms/staffing-case.ts';
import { certificateFile, inputText } from '../../../../shared/proposals/certificate.ts';
import type { CertificateFile } from '../../../../shared/proposals/certificate.ts';
import type { PlanResult } from '../../../../shared/proposals/result.ts';
import { sharesPlaces } from '../../../../shared/proposals/shares.ts';
import { firstDifference, verifyPlan } from '../../../../shared/proposals/verify-plan.ts';
import { computeShortages } from '../../../../shared/shortages/shortages.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { buildCase } from '../build-case.ts';
import { checkWorkbook, requireSheets } from '../check.ts';
import { FlowError } from '../flow-error.ts';
import { planInBook } from '../plan-in-book.ts';
import type { FlowOptions } from '../types.ts';

/** The certificate of a plan just made. */
export async function certificateOf(input: StaffingCase, plan: PlanResult): Promise<CertificateFile> {
  return certificateFile(input, plan, await digestOf(input));
}

/** The certificate of the plan in the workbook, which has to pass both checkers first; throws as planInBook(). */
export async function exportCertificate(port: WorkbookPort, options: FlowOptions): Promise<CertificateFile> {
  const { input, plan } = await planInBook(port, options);
  return certificateOf(input, plan);
}

export const CERTIFICATE_STEPS = ['data', 'plan', 'statement'] as const;
export type CertificateStep = (typeof CERTIFICATE_STEPS)[number];

export interface CertificateCheck {
  /** data: the sheets are those it was made from; plan: both checkers and everything that follows from the proof; statement: order, weights and period. */
  readonly steps: readonly { readonly step: CertificateStep; readonly wrong: string | null }[];
  readonly holds: boolean;
  /** It holds for the shares of agencies that give several measures, one of them limited. */
  readonly shares: boolean;
  readonly lines: number;
  readonly levels: number;
}

/**
 * Checks an exported certificate against the sheets of a workbook, from nothing else: what the workbook keeps of its own
 * plan is not looked at. Solves nothing and writes nothing.
 * @param name of the file, for messages
 * @throws FlowError 'certificate-unusable' when the text is no certificate of this version, 'province-only', and what the check throws
 */
export async function verifyCertificate(port: WorkbookPort, text: string, name: string, options: FlowOptions): Promise<CertificateCheck> {
  const certificate = readCertificate(text, name);
  const { dataset, findings } = await checkWorkbook(port, options);
  requireSheets(dataset);
  if (dataset.kind !== 'province') throw new FlowError('province-only');
  const { pins, previous, plan } = certificate;
  const { input } = buildCase(dataset, findings, { lang: options.lang, pins, previous });
  const digest = await digestOf(input);
  const wrongPlan = verifyPlan(input, computeShortages(input, computeNorms(input)), plan);
  const steps: CertificateCheck['steps'] = [
    { step: 'data', wrong: digest === certificate.inputDigest ? null : 'inputDigest' },
    { step: 'plan', wrong: wrongPlan },
    { step: 'statement', wrong: firstDifference(certificateFile(input, plan, certificate.inputDigest), certificate) },
  ];
  return { steps, holds: steps.every(({ wrong }) => wrong === null), shares: sharesPlaces(input), lines: plan.lines.length, levels: plan.certificate.levels.length };
}

function readCertificate(text: string, name: string): CertificateFile {
  const parsed = certificateSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new FlowError('certificate-unusable', { file: name });
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function digestOf(input: StaffingCase): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inputText(input)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

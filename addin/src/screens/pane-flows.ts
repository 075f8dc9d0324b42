import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import type { WhatIfResult } from '../../../shared/proposals/what-if-result.ts';
import type { WorkbookKind } from '../../../shared/sheets/declare.ts';
import type { Policy } from '../../../shared/catalog/codes.ts';
import type { PoliciesView } from '../flows/policies.ts';
import type { ListOptions } from '../flows/export/lists.ts';
import type { ListFile, ListOffer } from '../flows/export/offer.ts';
import type { Reconciled } from '../flows/reconcile.ts';
import type { PlanVersion } from '../../../shared/tables/versions.ts';
import type { Compared, Versions } from '../flows/versions.ts';
import type { Ours, Removed } from '../flows/remove-ours.ts';
import type { MergeOptions, MergeResult } from '../flows/merge/types.ts';
import type { RemoteDesk } from '../flows/remote/remote-desk.ts';
import type { OpenDesk } from './open-desk.ts';
import { FlowError } from '../flows/flow-error.ts';
import type { FixResult } from '../flows/fix.ts';
import type { CheckView, Compute, FlowOptions, NormsView, PlanView } from '../flows/types.ts';
import type { TemplateRequest } from '../flows/template.ts';
import type { Undoable, UndoWhich } from '../flows/undo.ts';
import type { CellPlace } from '../flows/fix.ts';
import type { PortChange, WorkbookPort } from '../workbook/port.ts';

/** A file that was chosen or dropped, read when its turn comes. */
export interface ChosenFile {
  readonly name: string;
  /** When it was last saved, as ISO text. */
  readonly modified: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type Where = Compute['where'];

/**
 * What the screens ask of the flows; every check also marks the cells it found. Each one is loaded when first used, so
 * that the pane opens fast.
 */
export interface PaneFlows {
  check(port: WorkbookPort, options: FlowOptions): Promise<CheckView>;
  /** Checks what was changed since the last check; null before the first one. */
  recheck(port: WorkbookPort, changes: readonly PortChange[], lang: Lang): Promise<CheckView | null>;
  run(port: WorkbookPort, where: Where, options: FlowOptions): Promise<PlanView>;
  /** Norms and shortages alone; nothing is written. */
  norms(port: WorkbookPort, where: Where, options: FlowOptions): Promise<NormsView>;
  /** What else the province could do, asked of the plan that `run` made; nothing is written. */
  whatIf(port: WorkbookPort, where: Where, options: FlowOptions): Promise<WhatIfResult>;
  /** Makes the sheet of the last answer and shows it. */
  writeWhatIf(port: WorkbookPort, options: FlowOptions): Promise<void>;
  /** Applies every lossless fix, or those of these findings, and checks again. */
  fix(port: WorkbookPort, wanted: 'lossless' | readonly Finding[], options: FlowOptions): Promise<{ readonly fixed: FixResult; readonly check: CheckView }>;
  /** Puts old cells back, and checks again. */
  undo(port: WorkbookPort, which: UndoWhich, options: FlowOptions): Promise<{ readonly undone: number; readonly changedSince: readonly CellPlace[]; readonly check: CheckView }>;
  undoable(port: WorkbookPort): Promise<Undoable>;
  /** Makes the sheet of findings and shows it. */
  writeFindings(port: WorkbookPort, options: FlowOptions): Promise<void>;
  removeMarks(port: WorkbookPort): Promise<void>;
  /** What of ours is in the workbook. */
  ours(port: WorkbookPort): Promise<Ours>;
  /** Takes all of it out. */
  removeOurs(port: WorkbookPort): Promise<Removed>;
  /** Another task wrote into the workbook: the next check reads all of it again. */
  forget(port: WorkbookPort): Promise<void>;
  /** Puts commune and sender files into the open provincial workbook; the .xlsx reader comes with the first file. */
  merge(port: WorkbookPort, files: readonly ChosenFile[], options: MergeOptions): Promise<MergeResult>;
  /** Which lists for decisions the plan in the workbook can make, and what they leave out; nothing is written. */
  offerLists(port: WorkbookPort, options: ListOptions): Promise<ListOffer>;
  /** Fresh .xlsx files of these lists. */
  exportLists(port: WorkbookPort, ids: readonly string[], options: ListOptions): Promise<readonly ListFile[]>;
  /** The certificate of the plan in the workbook, as JSON text. */
  exportCertificate(port: WorkbookPort, options: FlowOptions): Promise<string>;
  /** Writes the reconciliation of Bảng lương with the roster; null without a payroll. */
  reconcile(port: WorkbookPort, options: FlowOptions): Promise<readonly Reconciled[] | null>;
  /** Makes the plan under both policies and writes what differs; the plan that is there stays. */
  comparePolicies(port: WorkbookPort, where: Where, options: FlowOptions): Promise<PoliciesView>;
  /** Writes the policy into Tham số. */
  takePolicy(port: WorkbookPort, policy: Policy): Promise<void>;
  /** The last merge into this workbook began to write and did not end. */
  mergeUnfinished(port: WorkbookPort): Promise<boolean>;
  /** The workbook was closed. */
  close(port: WorkbookPort): void;
  /** A standard workbook as .xlsx bytes, filled from the open one; carried: one sentence for each thing that came along or did not. */
  template(port: WorkbookPort, request: TemplateRequest, options: { readonly lang: Lang; readonly fill: boolean }): Promise<{ readonly bytes: Uint8Array; readonly carried: readonly string[] }>;
  /** The kinds of template that the open workbook can fill. */
  fillable(port: WorkbookPort): Promise<ReadonlySet<WorkbookKind>>;
  /** Plans kept under a name. */
  readonly versions: VersionFlows;
  /** The last run began writing into the workbook and did not end. */
  unfinished(port: WorkbookPort): Promise<boolean>;
}

export interface VersionFlows {
  list(port: WorkbookPort): Promise<Versions>;
  keep(port: WorkbookPort, wanted: Pick<PlanVersion, 'name' | 'by'>): Promise<PlanVersion>;
  remove(port: WorkbookPort, name: string): Promise<void>;
  /** Writes two of them side by side onto a sheet; null: the present plan. */
  compare(port: WorkbookPort, pair: readonly [string | null, string | null], currentName: string, lang: Lang): Promise<Compared>;
}

/** A part of the pane that did not arrive is the network's failure, told as such. */
async function arrived<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    throw error instanceof TypeError ? new FlowError('server-unreachable') : error;
  }
}

const versionsFlow = () => arrived(import('../flows/versions.ts'));

const desks = new WeakMap<WorkbookPort, Promise<OpenDesk>>();

/** The workbook's flows in a web worker of its own, started when first asked for. */
async function deskOf(port: WorkbookPort): Promise<RemoteDesk> {
  const known = desks.get(port);
  if (known) return (await known).desk;
  const started = startDesk(port);
  desks.set(port, started);
  // one that did not arrive is asked for again
  started.catch(() => desks.delete(port));
  return (await started).desk;
}

async function startDesk(port: WorkbookPort): Promise<OpenDesk> {
  const { openDesk } = await arrived(import('./open-desk.ts'));
  return openDesk(port);
}

export const paneFlows: PaneFlows = {
  check: async (port, options) => (await deskOf(port)).check(options),
  recheck: async (port, changes, lang) => (await deskOf(port)).recheck(changes, lang),
  run: async (port, where, options) => (await deskOf(port)).run(where, options),
  norms: async (port, where, options) => (await deskOf(port)).norms(where, options),
  whatIf: async (port, where, options) => (await deskOf(port)).whatIf(where, options),
  writeWhatIf: async (port, options) => (await deskOf(port)).writeWhatIf(options),
  fix: async (port, wanted, options) => (await deskOf(port)).fix(wanted, localTime(new Date()), options),
  undo: async (port, which, options) => (await deskOf(port)).undo(which, options),
  writeFindings: async (port, options) => (await deskOf(port)).writeFindings(options),
  removeMarks: async (port) => (await deskOf(port)).removeMarks(),
  removeOurs: async (port) => (await deskOf(port)).removeOurs(),
  async ours(port) {
    const { whatIsOurs } = await arrived(import('../flows/remove-ours.ts'));
    return whatIsOurs(port);
  },
  forget: async (port) => (await deskOf(port)).forget(),
  close(port) {
    void desks.get(port)?.then(({ close }) => close());
    desks.delete(port);
  },
  async undoable(port) {
    const { undoableFixes } = await arrived(import('../flows/undo.ts'));
    return undoableFixes(port);
  },
  merge: async (port, files, options) => (await deskOf(port)).merge(files, options),
  offerLists: async (port, options) => (await deskOf(port)).offerLists(options),
  exportLists: async (port, ids, options) => (await deskOf(port)).exportLists(ids, options),
  exportCertificate: async (port, options) => (await deskOf(port)).exportCertificate(options),
  reconcile: async (port, options) => (await deskOf(port)).reconcile(options),
  comparePolicies: async (port, where, options) => (await deskOf(port)).comparePolicies(where, options),
  takePolicy: async (port, policy) => (await deskOf(port)).takePolicy(policy),
  async mergeUnfinished(port) {
    const { mergeUnfinished } = await arrived(import('../flows/merge/write.ts'));
    return mergeUnfinished(port);
  },
  async fillable(port) {
    const { canFill, kindOf } = await arrived(import('../flows/template.ts'));
    const from = await kindOf(port);
    return new Set((['commune', 'sender', 'province'] as const).filter((kind) => canFill(kind, from)));
  },
  async template(port, request, { lang, fill }) {
    const [{ prepareTemplate }, { carriedSentences }] = await arrived(Promise.all([import('../flows/template.ts'), import('../../../shared/i18n/carried.ts')]));
    const { bytes, carried } = await prepareTemplate(request, { lang, from: fill ? port : null });
    return { bytes, carried: carried ? carriedSentences(carried, lang) : [] };
  },
  versions: {
    list: async (port) => (await versionsFlow()).listVersions(port),
    keep: async (port, wanted) => (await versionsFlow()).keepVersion(port, { ...wanted, at: localTime(new Date()) }),
    remove: async (port, name) => (await versionsFlow()).removeVersion(port, name),
    compare: async (port, pair, currentName, lang) => (await deskOf(port)).compareVersions(pair, currentName, lang),
  },
  async unfinished(port) {
    const { lastRun } = await arrived(import('../flows/run-state.ts'));
    return (await lastRun(port)).unfinished;
  },
};

/** yyyy-mm-dd hh:mm of this machine, for the log of fixes. */
function localTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

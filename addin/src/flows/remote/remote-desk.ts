import type { Policy } from '../../../../shared/catalog/codes.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import type { WhatIfResult } from '../../../../shared/proposals/what-if-result.ts';
import type { PortChange, WorkbookPort } from '../../workbook/port.ts';
import type { CellPlace, FixResult } from '../fix.ts';
import type { ListOptions } from '../export/lists.ts';
import type { ListFile, ListOffer } from '../export/offer.ts';
import type { Removed } from '../remove-ours.ts';
import type { CheckView, Compute, FlowOptions, NormsView, PlanView } from '../types.ts';
import type { UndoWhich } from '../undo.ts';
import type { MergeOptions, MergeProgress, MergeResult } from '../merge/types.ts';
import type { PoliciesView } from '../policies.ts';
import type { Compared } from '../versions.ts';
import type { Reconciled } from '../reconcile.ts';
import type { DeskNote, SentFile } from './desk-worker.ts';
import { portHandlers } from './remote-port.ts';
import { viewOf } from './views.ts';
import type { CheckFrame, NormsFrame, PlanFrame } from './views.ts';
import { Wire } from './wire.ts';

/** A file whose bytes stay with the page until they are asked for. */
export interface FileToMerge extends SentFile {
  readonly bytes: () => Promise<Uint8Array>;
}

/** The Desk of a workbook in a web worker: checking, computing and the making of tables never hold the page up. */
export class RemoteDesk {
  readonly #wire: Wire;
  /** The files that are being merged: the worker asks for each when its turn comes. */
  #files: readonly FileToMerge[] = [];

  constructor(port: WorkbookPort, channel: MessagePort) {
    this.#wire = new Wire(channel, { ...portHandlers(port), 'file.bytes': async ([index]) => this.#files[index as number]!.bytes() });
  }

  async check(options: FlowOptions): Promise<CheckView> {
    const { answer, findings } = await this.#ask<CheckFrame>('check', [options.lang], options);
    return { ...answer, findings };
  }

  async recheck(changes: readonly PortChange[], lang: Lang): Promise<CheckView | null> {
    const { answer, findings } = await this.#ask<CheckFrame | null>('recheck', [changes, lang]);
    return answer && { ...answer, findings };
  }

  async run(where: Compute['where'], options: FlowOptions): Promise<PlanView> {
    const { answer, findings } = await this.#ask<PlanFrame>('run', [where, options.lang], options);
    return viewOf(answer, findings, options.lang);
  }

  async norms(where: Compute['where'], options: FlowOptions): Promise<NormsView> {
    const { answer, findings } = await this.#ask<NormsFrame>('norms', [where, options.lang], options);
    return viewOf(answer, findings, options.lang);
  }

  async whatIf(where: Compute['where'], options: FlowOptions): Promise<WhatIfResult> {
    return (await this.#ask<WhatIfResult>('whatIf', [where, options.lang], options)).answer;
  }

  async writeWhatIf({ lang }: FlowOptions): Promise<void> {
    await this.#ask('writeWhatIf', [lang]);
  }

  async fix(wanted: 'lossless' | readonly Finding[], at: string, options: FlowOptions): Promise<{ readonly fixed: FixResult; readonly check: CheckView }> {
    const { answer, findings } = await this.#ask<{ fixed: FixResult; check: CheckFrame }>('fix', [wanted, at, options.lang], options);
    return { fixed: answer.fixed, check: { ...answer.check, findings } };
  }

  async undo(which: UndoWhich, options: FlowOptions): Promise<{ readonly undone: number; readonly changedSince: readonly CellPlace[]; readonly check: CheckView }> {
    const { answer, findings } = await this.#ask<{ undone: number; changedSince: readonly CellPlace[]; check: CheckFrame }>('undo', [which, options.lang], options);
    return { ...answer, check: { ...answer.check, findings } };
  }

  async writeFindings({ lang }: FlowOptions): Promise<void> {
    await this.#ask('writeFindings', [lang]);
  }

  async merge(files: readonly FileToMerge[], { signal, onProgress, ...options }: MergeOptions): Promise<MergeResult> {
    this.#files = files;
    try {
      return await this.#wire.call('merge', [files.map(({ name, modified }): SentFile => ({ name, modified })), options], {
        signal,
        onNote: (note) => {
          if ('merging' in (note as DeskNote)) onProgress?.((note as { merging: MergeProgress }).merging);
        },
      }) as MergeResult;
    } finally {
      this.#files = [];
    }
  }

  async compareVersions(pair: readonly [string | null, string | null], currentName: string, lang: Lang): Promise<Compared> {
    return (await this.#ask<Compared>('compareVersions', [pair, currentName, lang])).answer;
  }

  async reconcile(options: FlowOptions): Promise<readonly Reconciled[] | null> {
    const { answer } = await this.#ask<readonly Reconciled[] | null>('reconcile', [options.lang], options);
    return answer;
  }

  async comparePolicies(where: Compute['where'], options: FlowOptions): Promise<PoliciesView> {
    return (await this.#ask<PoliciesView>('comparePolicies', [where, options.lang], options)).answer;
  }

  async takePolicy(policy: Policy): Promise<void> {
    await this.#ask('takePolicy', [policy]);
  }

  async offerLists({ agreedOnly, ...options }: ListOptions): Promise<ListOffer> {
    return (await this.#ask<ListOffer>('offerLists', [agreedOnly, options.lang], options)).answer;
  }

  async exportLists(ids: readonly string[], { agreedOnly, ...options }: ListOptions): Promise<readonly ListFile[]> {
    return (await this.#ask<readonly ListFile[]>('exportLists', [ids, agreedOnly, options.lang], options)).answer;
  }

  async exportCertificate(options: FlowOptions): Promise<string> {
    return (await this.#ask<string>('exportCertificate', [options.lang], options)).answer;
  }

  async removeMarks(): Promise<void> {
    await this.#ask('removeMarks', []);
  }

  async removeOurs(): Promise<Removed> {
    return (await this.#ask<Removed>('removeOurs', [])).answer;
  }

  async forget(): Promise<void> {
    await this.#ask('forget', []);
  }

  async #ask<T>(method: string, args: readonly unknown[], options: Partial<FlowOptions> = {}): Promise<{ readonly answer: T; readonly findings: readonly Finding[] }> {
    const findings: Finding[] = [];
    const answer = await this.#wire.call(method, args, {
      signal: options.signal,
      onNote: (note) => {
        const told = note as DeskNote;
        if ('progress' in told) options.onProgress?.(told.progress);
        else if ('findings' in told) for (const finding of told.findings) findings.push(finding);
      },
    });
    return { answer: answer as T, findings };
  }
}

import type { Finding } from '../../../../shared/findings/finding.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import type { PortChange, WorkbookPort } from '../../workbook/port.ts';
import type { CellPlace, FixResult } from '../fix.ts';
import type { Removed } from '../remove-ours.ts';
import type { CheckView, Compute, FlowOptions, PlanView } from '../types.ts';
import type { UndoWhich } from '../undo.ts';
import type { DeskNote } from './desk-worker.ts';
import { portHandlers } from './remote-port.ts';
import { planOf } from './views.ts';
import type { CheckFrame, PlanFrame } from './views.ts';
import { Wire } from './wire.ts';

/** The Desk of a workbook in a web worker: checking, computing and the making of tables never hold the page up. */
export class RemoteDesk {
  readonly #wire: Wire;

  constructor(port: WorkbookPort, channel: MessagePort) {
    this.#wire = new Wire(channel, portHandlers(port));
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
    return planOf(answer, findings, options.lang);
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
        else for (const finding of told.findings) findings.push(finding);
      },
    });
    return { answer: answer as T, findings };
  }
}

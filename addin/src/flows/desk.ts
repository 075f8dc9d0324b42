import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { checkTable } from '../../../shared/tables/findings-table.ts';
import type { PortChange, WorkbookPort } from '../workbook/port.ts';
import { checkRaw, checkWorkbook } from './check.ts';
import { applyFixes } from './fix.ts';
import type { FixResult } from './fix.ts';
import { fixLossless } from './fix-lossless.ts';
import { writeFixSheet } from './fix-sheet.ts';
import { rereadChanges } from './live.ts';
import { Marker } from './marker.ts';
import { followMovedRows } from './moved-fixes.ts';
import { runNorms } from './norms.ts';
import type { NormsRun } from './norms.ts';
import { removeOurs } from './remove-ours.ts';
import type { Removed } from './remove-ours.ts';
import { runPlan } from './run.ts';
import type { CheckResult, Compute, FlowOptions, RunResult } from './types.ts';
import { askWhatIf, writeWhatIf } from './what-if.ts';
import type { AskedCase, WhatIfRun } from './what-if.ts';
import { undoFixes } from './undo.ts';
import type { UndoWhich } from './undo.ts';

/**
 * The flows on one open workbook as the pane uses them. It remembers what the last check read: a fix compares with it
 * before it writes, and what a person changes is read and checked on top of it. Every check marks its findings.
 */
export class Desk {
  readonly #port: WorkbookPort;
  readonly #marker: Marker;
  #last: CheckResult | null = null;
  /** The case of the last plan, and what else the province could do, once asked. */
  #asked: AskedCase | null = null;
  #whatIf: WhatIfRun | null = null;
  /** Our code has written into the person's sheets since: what was read is not what is there. */
  #stale = false;
  /** One flow at a time: a check of what was typed must not overtake the fixing that it would undo. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(port: WorkbookPort) {
    this.#port = port;
    this.#marker = new Marker(port);
  }

  async check(options: FlowOptions): Promise<CheckResult> {
    return this.#inTurn(async () => this.#checked(await this.#whole(options)));
  }

  /**
   * Reads what was changed, and checks again; null where nothing was checked yet. Throws as checkWorkbook does when a
   * required sheet went away.
   */
  async recheck(changes: readonly PortChange[], lang: Lang): Promise<CheckResult | null> {
    return this.#inTurn(async () => {
      if (this.#last === null) return null;
      if (this.#stale) return this.#checked(await this.#whole({ lang }));
      const raw = await rereadChanges(this.#port, this.#last.raw, changes);
      if (changes.some((change) => change.structure === true)) await this.#follow(raw, lang);
      return this.#checked(await checkRaw(this.#port, raw, { lang }));
    });
  }

  /** Applies all lossless fixes, or those of these findings, and checks again. `at`: the time for the log. */
  async fix(wanted: 'lossless' | readonly Finding[], at: string, { lang }: FlowOptions): Promise<{ readonly fixed: FixResult; readonly check: CheckResult }> {
    return this.#inTurn(() => this.#fix(wanted, at, lang));
  }

  async #fix(wanted: 'lossless' | readonly Finding[], at: string, lang: Lang): Promise<{ readonly fixed: FixResult; readonly check: CheckResult }> {
    const again = () => this.#whole({ lang });
    const before = this.#last === null || this.#stale ? await again() : this.#last;
    const lossless = wanted === 'lossless' ? await fixLossless(this.#port, before, again, { at }) : null;
    const fixed = lossless?.fixed ?? await applyFixes(this.#port, wanted as readonly Finding[], { seen: before.raw, at });
    const check = lossless?.check ?? await again();
    if (fixed.applied > 0) await writeFixSheet(this.#port, lang);
    return { fixed, check: await this.#checked(check) };
  }

  async undo(which: UndoWhich, { lang }: FlowOptions): Promise<Awaited<ReturnType<typeof undoFixes>> & { readonly check: CheckResult }> {
    return this.#inTurn(async () => {
      const undone = await undoFixes(this.#port, which);
      const check = await this.#whole({ lang });
      await writeFixSheet(this.#port, lang);
      return { ...undone, check: await this.#checked(check) };
    });
  }

  async run(compute: Compute, options: FlowOptions): Promise<RunResult> {
    return this.#inTurn(async () => {
      const result = await runPlan(this.#port, compute, options);
      this.#last = result;
      this.#stale = true;
      this.#asked = result;
      this.#whatIf = null;
      return result;
    });
  }

  /** What else the province could do, asked of the plan of this session as it was made; nothing is written. */
  async whatIf(compute: Compute, options: FlowOptions): Promise<WhatIfRun> {
    return this.#inTurn(async () => {
      if (this.#asked === null) throw new RangeError('no plan was made');
      this.#whatIf ??= await askWhatIf(this.#asked, compute, options);
      return this.#whatIf;
    });
  }

  /** Makes the sheet of the last answer and shows it. WorkbookError or FlowError 'sheet-not-ours'. */
  async writeWhatIf({ lang }: FlowOptions): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#whatIf === null) throw new RangeError('nothing was asked');
      const { name } = await writeWhatIf(this.#port, this.#whatIf, lang);
      await this.#port.select(name, 'A1');
    });
  }

  /** Norms and shortages of the workbook as it is now; nothing is written. */
  async norms(compute: Compute, options: FlowOptions): Promise<NormsRun> {
    return this.#inTurn(async () => {
      const result = await runNorms(this.#port, compute, options);
      this.#last = result;
      this.#stale = false;
      return result;
    });
  }

  /** Makes the sheet of findings, with a link to every cell, of the workbook as it is now. WorkbookError 'sheet-not-ours'. */
  async writeFindings({ lang }: FlowOptions): Promise<void> {
    await this.#inTurn(async () => {
      const check = this.#last === null || this.#stale ? await this.#checked(await this.#whole({ lang })) : this.#last;
      const sheet = checkTable(check, lang);
      await this.#port.putSheet(sheet);
      await this.#port.select(sheet.name, 'A1');
    });
  }

  /** Takes our colours off the workbook; the next check puts them back. */
  async removeMarks(): Promise<void> {
    await this.#inTurn(() => this.#marker.remove());
  }

  /** Takes everything of ours out; what is typed from then on is not checked, and so not marked, until asked for. */
  async removeOurs(): Promise<Removed> {
    return this.#inTurn(async () => {
      await this.#marker.remove();
      this.#last = null;
      this.#asked = null;
      this.#whatIf = null;
      return removeOurs(this.#port);
    });
  }

  /** Another task on the workbook, while nothing else runs; the next check reads everything again. */
  async other<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      this.#stale = true;
      return work();
    });
  }

  /** Another task has written into the workbook. */
  forget(): void {
    this.#stale = true;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine;
    return mine;
  }

  /** Reads and checks all of the workbook. Rows may have moved since the fixes were logged, also with the pane closed. */
  async #whole(options: FlowOptions): Promise<CheckResult> {
    const check = await checkWorkbook(this.#port, options);
    await this.#follow(check.raw, options.lang);
    return check;
  }

  async #follow(raw: CheckResult['raw'], lang: Lang): Promise<void> {
    if (await followMovedRows(this.#port, raw)) await writeFixSheet(this.#port, lang);
  }

  async #checked(check: CheckResult): Promise<CheckResult> {
    this.#last = check;
    this.#stale = false;
    await this.#marker.show(check.findings);
    return check;
  }
}

import type { Finding } from '../../../shared/findings/finding.ts';
import type { Mark, WorkbookPort } from '../workbook/port.ts';

/** The marks of findings in a workbook: only the sheets whose marks are others than before are marked anew. */
export class Marker {
  readonly #port: WorkbookPort;
  /** Marks by sheet as text; null: marks of an earlier session may be there. */
  #shown: ReadonlyMap<string, string> | null = null;

  constructor(port: WorkbookPort) {
    this.#port = port;
  }

  async show(findings: readonly Finding[]): Promise<void> {
    const wanted = Map.groupBy(findings.filter((finding) => finding.cell !== null && finding.sheet !== ''), (finding) => finding.sheet);
    const keys = new Map([...wanted].map(([sheet, found]) => [sheet, found.map(({ cell, severity }) => `${cell}${severity}`).join()]));
    const before = this.#shown;
    // what happens when Excel refuses half-way is not known: all marks are made again then
    this.#shown = null;
    const stale = before === null ? [] : [...before.keys()].filter((sheet) => before.get(sheet) !== keys.get(sheet));
    const there = new Set((await this.#port.sheets()).map((sheet) => sheet.name));
    if (before === null) await this.#port.clearMarks();
    else if (stale.length > 0) await this.#port.clearMarks(stale.filter((sheet) => there.has(sheet)));
    for (const [sheet, found] of wanted) {
      if (before?.get(sheet) === keys.get(sheet)) continue;
      await this.#port.mark(sheet, found.map(({ cell, severity }): Mark => ({ cell: cell ?? '', severity })));
    }
    this.#shown = keys;
  }

  async remove(): Promise<void> {
    this.#shown = null;
    await this.#port.clearMarks();
  }
}

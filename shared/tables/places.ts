import { partOf } from '../sheets/declare.ts';
import type { SheetData } from '../sheets/declare.ts';
import type { Dataset } from '../sheets/index.ts';
import { quotaRows } from '../norms/quota-ids.ts';

/** A row of the person's workbook; row as in Excel, 1-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Where the rows stand that are no people: documents, needs, units, agencies. Plain data, so that it passes between threads. */
export interface Places {
  /** By quota id (Q1, Q2...). */
  readonly quotas: ReadonlyMap<string, Place>;
  /** By unit/field. */
  readonly needs: ReadonlyMap<string, Place>;
  readonly units: ReadonlyMap<string, Place>;
  readonly senders: ReadonlyMap<string, Place>;
  readonly armedForces: ReadonlyMap<string, Place>;
  readonly submissions: ReadonlyMap<string, Place>;
  /** Units and agencies whose file confirmed its data (Tình hình nộp); null: nothing was merged yet. */
  readonly confirmed: ReadonlySet<string> | null;
}

export function placesOf(dataset: Dataset): Places {
  const { quotas, needs, units, senders, armedForces, submissions } = dataset.sheets;
  return {
    quotas: new Map(quotas ? [...quotaRows(dataset)].map(([id, row]) => [id, placeOf(quotas, row)] as const) : []),
    needs: byCode(needs, (values) => (values['unitCode'] && values['field'] ? `${String(values['unitCode'])}/${String(values['field'])}` : null)),
    units: byCode(units, (values) => values['unitCode']),
    senders: byCode(senders, (values) => values['agencyCode']),
    armedForces: byCode(armedForces, (values) => values['unitCode']),
    submissions: byCode(submissions, (values) => values['code']),
    confirmed: submissions === undefined || submissions.rows.length === 0 ? null
      : new Set(submissions.rows.flatMap(({ values }) => (values.confirmed === true && values.code !== null ? [values.code] : []))),
  };
}

function byCode(sheet: SheetData | undefined, codeOf: (values: Readonly<Record<string, unknown>>) => unknown): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const row of sheet?.rows ?? []) {
    const code = codeOf(row.values);
    if (sheet && typeof code === 'string' && code !== '' && !found.has(code)) found.set(code, placeOf(sheet, row));
  }
  return found;
}

function placeOf(sheet: SheetData, row: SheetData['rows'][number]): Place {
  return { sheet: partOf(sheet, row).name, row: row.row };
}

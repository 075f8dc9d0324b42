import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import type { Dataset } from '../../../../shared/sheets/index.ts';
import type { SubmissionRow } from '../../../../shared/tables/merge-tables.ts';
import type { OwnerOutcome } from './apply.ts';
import type { MissingOwner, Owner, SourceFile } from './types.ts';

type Line = SubmissionRow & { readonly kind: Owner['kind'] };

/** What Tình hình nộp said before the merge, by code. */
export function earlierSubmissions(dataset: Dataset): ReadonlyMap<string, Earlier> {
  return new Map((dataset.sheets.submissions?.rows ?? []).flatMap(({ values }): [string, Earlier][] => (values.code === null || values.file === null ? [] : [[values.code, {
    file: values.file, template: values.template ?? '', asOf: values.asOf?.iso ?? null, receivedOn: values.receivedOn?.iso ?? null,
    rows: values.rows ?? 0, errors: values.errors, warnings: values.warnings, confirmed: values.confirmed === true, stamp: values.stamp ?? '',
  }]])));
}

export type Earlier = Pick<SubmissionRow, 'file' | 'template' | 'asOf' | 'receivedOn' | 'rows' | 'errors' | 'warnings' | 'confirmed' | 'stamp'>;

/** The date of the figures of a unit that are in: of its file, else as Danh mục đơn vị says. */
export function dateOf(dataset: Dataset, earlier: ReadonlyMap<string, Earlier>, { kind, code }: Owner): IsoDate | null {
  const known = earlier.get(code)?.asOf ?? null;
  if (known !== null || kind === 'sender') return known;
  return dataset.sheets.units?.rows.find(({ values }) => values.unitCode === code)?.values.reportDate?.iso ?? null;
}

interface Merged {
  readonly source: SourceFile;
  readonly outcome: OwnerOutcome;
}

/** One line for each unit and agency, in the order of the province's lists; agencies without an order come last. */
export function submissionLines(dataset: Dataset, merged: readonly Merged[], earlier: ReadonlyMap<string, Earlier>, today: IsoDate): readonly Line[] {
  const byCode = new Map(merged.map((one) => [`${one.source.kind} ${one.source.code}`, one]));
  const rows = rowCounts(dataset);
  const units = (dataset.sheets.units?.rows ?? []).filter(({ values }) => values.unitCode !== null)
    .map(({ values }) => ({ kind: 'commune' as const, code: values.unitCode!, name: values.unitName ?? values.unitCode!, order: values.order ?? Infinity, places: values.placesKept ?? 0 }));
  const listed = (dataset.sheets.senders?.rows ?? []).filter(({ values }) => values.agencyCode !== null)
    .map(({ values }) => ({ kind: 'sender' as const, code: values.agencyCode!, name: values.agencyName ?? values.agencyCode!, order: values.order ?? orderIn(byCode.get(`sender ${values.agencyCode!}`)), places: 0 }));
  const known = new Set(listed.map(({ code }) => code));
  const fresh = merged.filter(({ source }) => source.kind === 'sender' && !known.has(source.code))
    .map((one) => ({ kind: 'sender' as const, code: one.source.code, name: one.source.name, order: orderIn(one), places: 0 }));
  const inOrder = <T extends { readonly order: number; readonly code: string }>(list: readonly T[]): T[] => list.toSorted((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1));
  return [...inOrder(units), ...inOrder([...listed, ...fresh])].map(({ kind, code, name, places }): Line => {
    const now = byCode.get(`${kind} ${code}`);
    const before = earlier.get(code);
    if (now) return { kind, code, name, places, state: 'file', ...ofFile(now, before, today) };
    if (before) return { kind, code, name, places, state: 'file', ...before };
    const count = rows.get(`${kind} ${code}`) ?? 0;
    const asOf = count > 0 ? dateOf(dataset, earlier, { kind, code, name }) : null;
    return { kind, code, name, places, state: stateWithout(kind, count, places), file: '', template: '', asOf, receivedOn: null, rows: count, errors: null, warnings: null, confirmed: false, stamp: '' };
  });
}

/** The place in the protocol order that an agency's own file gives it: it goes into the list with the other facts. */
function orderIn(merged: Merged | undefined): number {
  const order = merged?.source.sheets.get('senders')?.rows[0]?.cells['order']?.value;
  return typeof order === 'number' ? order : Infinity;
}

/** The day of the first merge of these very bytes stays. */
function ofFile({ source, outcome }: Merged, before: Earlier | undefined, today: IsoDate): Earlier {
  return {
    file: source.file, template: source.template ?? '', asOf: source.asOf,
    receivedOn: before?.stamp === source.stamp && before.receivedOn !== null ? before.receivedOn : today,
    rows: outcome.rows, errors: source.errors, warnings: source.warnings, confirmed: source.confirmed === 'yes', stamp: source.stamp,
  };
}

function stateWithout(kind: Owner['kind'], rows: number, places: number): SubmissionRow['state'] {
  if (kind === 'sender') return rows > 0 ? 'agency-figures' : 'agency-none';
  return rows > 0 ? 'last-figures' : places > 0 ? 'places-kept' : 'no-data';
}

/** Rows of people by unit and agency: without any, there are no earlier figures. */
function rowCounts(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { values } of dataset.sheets.roster?.rows ?? []) if (values.unitCode !== null) add(`commune ${values.unitCode}`);
  for (const { values } of dataset.sheets.candidates?.rows ?? []) if (values.agencyCode !== null) add(`sender ${values.agencyCode}`);
  return counts;
}

export function missingOwners(lines: readonly Line[]): readonly MissingOwner[] {
  return lines.filter(({ state }) => state !== 'file').map(({ kind, code, name, state, asOf, places }): MissingOwner => ({
    kind, code, name, asOf, places,
    state: state === 'places-kept' ? 'places-kept' : state === 'last-figures' || state === 'agency-figures' ? 'last-figures' : 'no-data',
  }));
}

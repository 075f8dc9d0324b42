import type { DataRow, SheetData } from './declare.ts';
import type { Dataset } from './index.ts';
import { infoOf } from './info.ts';
import { matchKey } from '../text/match-key.ts';

/**
 * A commune's or agency's own file says once whose it is: a row that names nobody at all is of that one, so that a
 * clerk who adds a person types nothing twice. A row with a name or a code of its own is judged as it stands.
 */
export function withOwnUnit(dataset: Dataset): Dataset {
  const fill = ownerFill(dataset);
  if (!fill) return dataset;
  const own = (row: DataRow): DataRow => ({ ...row, values: fill(row.values) as DataRow['values'] });
  const sheets = Object.fromEntries(Object.entries(dataset.sheets).map(([key, sheet]: [string, SheetData]) =>
    [key, { ...sheet, rows: sheet.rows.map(own) }]));
  return { ...dataset, sheets };
}

type Values = Readonly<Record<string, unknown>>;

function ownerFill(dataset: Dataset): ((values: Values) => Values) | null {
  const { unitCode, unitName, agencyName } = infoOf(dataset);
  if (dataset.kind === 'commune' && unitCode !== undefined) {
    return (values) => ('unitCode' in values && values['unitCode'] === null && values['unitName'] === null ? { ...values, unitCode, unitName: unitName ?? null } : values);
  }
  const agencyCode = ownAgencyCode(dataset);
  if (dataset.kind !== 'sender' || agencyCode === undefined) return null;
  const isOwn = (name: unknown): boolean => typeof name !== 'string' || (agencyName !== undefined && matchKey(name) === matchKey(agencyName));
  return (values) => ('agencyCode' in values && values['agencyCode'] === null && isOwn(values['agencyName'])
    ? { ...values, agencyCode, ...('agencyName' in values ? { agencyName: values['agencyName'] ?? agencyName ?? null } : {}) } : values);
}

/** The code of the agency whose file it is: of Thông tin, else of the only row of Cơ quan, đơn vị cử. */
function ownAgencyCode(dataset: Dataset): string | undefined {
  const senders = dataset.sheets.senders?.rows ?? [];
  return infoOf(dataset).agencyCode ?? (senders.length === 1 ? senders[0]?.values.agencyCode ?? undefined : undefined);
}

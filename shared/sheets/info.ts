import { matchKey } from '../text/match-key.ts';
import { parseTextDate, serialToIso } from './dates.ts';
import { INFO_ITEMS, type InfoItem } from './declared/organization.ts';
import type { Dataset } from './index.ts';

/** Other labels that people and older files give to the items of Thông tin. */
const ALIASES: Readonly<Partial<Record<InfoItem, readonly string[]>>> = {
  asOf: ['Ngày số liệu (dd/mm/yyyy)', 'Số liệu tính đến ngày', 'Tính đến ngày', 'Ngày chốt số liệu', 'Thời điểm số liệu'],
  province: ['Mã tỉnh, thành phố'],
  provinceName: ['Tỉnh', 'Tên tỉnh, thành phố'],
  unitCode: ['Mã ĐVHC', 'Mã đơn vị', 'Mã xã, phường'],
  unitName: ['Tên xã', 'Xã, phường', 'Đơn vị', 'Tên đơn vị'],
  agencyCode: ['Mã đơn vị cử', 'Mã cơ quan cử'],
  agencyName: ['Cơ quan', 'Tên cơ quan, đơn vị', 'Cơ quan, đơn vị cử'],
  workload: ['Số cần theo khối lượng việc', 'Số cần theo khối lượng công việc'],
  preparer: ['Người lập biểu', 'Họ tên người lập'],
};

const itemByKey: ReadonlyMap<string, InfoItem> = new Map(
  (Object.entries(INFO_ITEMS) as [InfoItem, string][]).flatMap(([item, label]) =>
    [label, ...(ALIASES[item] ?? [])].map((text) => [matchKey(text), item] as const)),
);

/**
 * The filled items of Thông tin. asOf is an ISO day, or absent when the cell holds no day; codes have their leading zeros.
 */
export function infoOf(dataset: Dataset): Partial<Record<InfoItem, string>> {
  const info: Partial<Record<InfoItem, string>> = {};
  for (const { values } of dataset.sheets.info?.rows ?? []) {
    const item = values.item === null ? undefined : itemByKey.get(matchKey(values.item));
    const value = item === undefined || values.value === null ? null : normalised(item, values.value, dataset.date1904);
    if (item !== undefined && value !== null && info[item] === undefined) info[item] = value;
  }
  return info;
}

/** Mã tham số -> Giá trị, both as text, of the rows of Tham số that have a value. */
export function paramsOf(dataset: Dataset): Map<string, string> {
  const params = new Map<string, string>();
  for (const { values } of dataset.sheets.params?.rows ?? []) {
    if (values.key !== null && values.value !== null) params.set(values.key, values.value);
  }
  return params;
}

function normalised(item: InfoItem, value: string, date1904: boolean): string | null {
  if (item === 'unitCode') return /^\d{1,5}$/.test(value) ? value.padStart(5, '0') : value;
  if (item === 'province') return /^\d$/.test(value) ? `0${value}` : value;
  if (item !== 'asOf') return value;
  // A day in a cell without a date format is its serial number.
  if (/^\d{5}$/.test(value)) return serialToIso(Number(value), date1904);
  const date = parseTextDate(value);
  return date.kind === 'day' ? date.iso : null;
}

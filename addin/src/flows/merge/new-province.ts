import { provinceOfUnit } from '../../../../shared/catalog/communes/index.ts';
import { merge as en } from '../../../../shared/i18n/en/merge.ts';
import { merge as vi } from '../../../../shared/i18n/vi/merge.ts';
import { FlowError, stopIfCancelled } from '../flow-error.ts';
import { makeTemplate } from '../template.ts';
import { readMergeFile } from './read-file.ts';
import { unusableText } from './report.ts';
import type { MergeFile, MergeOptions } from './types.ts';

/** No commune file says its province. `unread`: each file that cannot be used, with the sentence that says why. */
export class NoProvince extends FlowError {
  readonly unread: readonly { readonly file: string; readonly why: string }[];
  constructor(unread: NoProvince['unread']) {
    super('merge-no-province');
    this.unread = unread;
  }
}

/**
 * An empty provincial workbook (.xlsx bytes) for the province of these files, with its units listed: that of the first
 * commune file by name. Files of another province are then told as not in the list.
 * @throws NoProvince
 */
export async function newProvinceFor(files: readonly MergeFile[], options: MergeOptions): Promise<Uint8Array> {
  const words = options.lang === 'en' ? en : vi;
  const unread: { file: string; why: string }[] = [];
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    stopIfCancelled(options.signal);
    const read = await readMergeFile(file, null, options);
    const province = read.ok && read.source.kind === 'commune' ? provinceOfUnit(read.source.code) : null;
    if (!read.ok) unread.push({ file: file.name, why: unusableText(read, words) });
    if (province !== null) return makeTemplate({ kind: 'province', province }, { lang: options.lang });
  }
  throw new NoProvince(unread);
}

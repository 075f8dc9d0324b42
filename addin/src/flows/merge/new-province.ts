import { provinceOfUnit } from '../../../../shared/catalog/communes/index.ts';
import { FlowError, stopIfCancelled } from '../flow-error.ts';
import { makeTemplate } from '../template.ts';
import { readMergeFile } from './read-file.ts';
import type { MergeFile, MergeOptions } from './types.ts';

/**
 * An empty provincial workbook (.xlsx bytes) for the province of these files, with its units listed: that of the first
 * commune file by name. Files of another province are then told as not in the list.
 * @throws FlowError 'merge-no-province'
 */
export async function newProvinceFor(files: readonly MergeFile[], options: MergeOptions): Promise<Uint8Array> {
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    stopIfCancelled(options.signal);
    const read = await readMergeFile(file, null, options);
    const province = read.ok && read.source.kind === 'commune' ? provinceOfUnit(read.source.code) : null;
    if (province !== null) return makeTemplate({ kind: 'province', province }, { lang: options.lang });
  }
  throw new FlowError('merge-no-province');
}

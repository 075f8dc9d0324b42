import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeXlsx } from '../addin/src/workbook/xlsx/write.ts';
import { sampleFiles } from '../addin/testing/generate/samples.ts';

/** Writes samples/ anew (or the folder given): the same bytes each time, so that git shows only real changes. */
const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'samples');

for (const { path, template, sheets } of await sampleFiles()) {
  const bytes = await writeXlsx(sheets, { template });
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`${path}  ${Math.round(bytes.length / 1024)} KB`);
}

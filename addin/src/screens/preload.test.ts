import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');
const imported = (source: string) => [...source.matchAll(/\bimport\('([^']+)'\)/g)].map(([, path]) => path!);

describe('parts of the pane that are fetched ahead', () => {
  it('are all that the screens load when first used: what is left out fails once the network is gone', async () => {
    const ahead = new Set([...imported(await read('preload.ts')), ...imported(await read('other-tasks.tsx'))]);
    const names = (await readdir(new URL('.', import.meta.url))).filter((name) => /^(?!preload|other-tasks|open-desk)[^.]+\.tsx?$/.test(name));
    const used = new Set((await Promise.all(names.map(async (name) => imported(await read(name))))).flat());
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((path) => !ahead.has(path))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { matchKey, tightKey } from '../../text/match-key.ts';
import { sheets, sheetsOf } from '../index.ts';
import { lists } from '../lists.ts';

const all = Object.values(sheets);

test.each(all.map((sheet) => [sheet.title, sheet] as const))('%s: a header means one column', (_, sheet) => {
  const owners = new Map<string, Set<string>>();
  for (const [key, column] of Object.entries(sheet.columns)) {
    for (const text of [column.title, ...(('aliases' in column ? column.aliases : undefined) ?? [])]) {
      owners.set(tightKey(text), (owners.get(tightKey(text)) ?? new Set()).add(key));
    }
  }
  expect([...owners].filter(([, keys]) => keys.size > 1).map(([text, keys]) => `${text}: ${[...keys].join(', ')}`)).toEqual([]);
});

test('a sheet name means one sheet of a workbook', () => {
  for (const kind of ['province', 'commune', 'sender'] as const) {
    const names = sheetsOf(kind).flatMap((sheet) => [...new Set([sheet.title, ...(sheet.aliases ?? [])].map(tightKey))]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test('keys, names and prompts that Excel accepts', () => {
  expect(new Set(all.map((sheet) => sheet.table)).size).toBe(all.length);
  for (const [key, sheet] of Object.entries(sheets)) {
    expect(sheet.key).toBe(key);
    expect(sheet.title.length).toBeLessThanOrEqual(31);
    expect(sheet.title).not.toMatch(/[\\/?*[\]:]/);
    expect(sheet.table).toMatch(/^[A-Za-z_]\w*$/);
    for (const column of Object.values(sheet.columns)) {
      expect(matchKey(column.title)).not.toBe('');
      expect(column.help.vi.length).toBeLessThanOrEqual(255);
      expect(column.help.en.length).toBeLessThanOrEqual(255);
      if (column.type === 'list' || column.type === 'multi') expect(Object.keys(lists)).toContain('list' in column ? column.list : '');
    }
  }
});

import { expect, test } from 'vitest';
import { found } from './testing.ts';

const judge = (note: string) => found({ roster: [{ note }] }, ['formula-text']).length;

test.each(['=1+1', '+84912345678', '@SUM(A1)', '-2+3', '-cmd|calc', '＝1', '＠x', '\t=1'])('%j would be a formula', (text) => {
  expect(judge(text)).toBe(1);
});

test.each(['- Phụ trách địa chính', '-', '--', '– chưa có', 'a=b', 'Lò Văn Minh', '- '])('%j is plain text', (text) => {
  expect(judge(text)).toBe(0);
});

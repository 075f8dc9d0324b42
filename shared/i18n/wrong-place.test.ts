import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wrongPlace as en } from './en/wrong-place.ts';
import { wrongPlace as vi } from './vi/wrong-place.ts';
import { sayWrong } from './wrong-place.ts';

describe('what is wrong with a plan', () => {
  it.each([
    ['lines.3.person does not follow from the proof', 'dòng 4 của phương án: không suy ra từ chứng minh'],
    ['certificate.levels.2.value does not follow from the proof', 'giá trị và cận của các mức xét: không suy ra từ chứng minh'],
    ['03176-0001: works there already', '03176-0001: đã làm ở đó'],
    ['03176/KT/1 03176-0001: field does not fit', '03176/KT/1 03176-0001: không đúng lĩnh vực'],
    ['two lines for one post', 'hai dòng cho một chỗ'],
    ['main: level 2 has value 4 and bound 5', 'mức xét thứ 3: giá trị không bằng cận chứng minh được'],
    ['the proof is missing or has another form', 'phần chứng minh bị thiếu, sai dạng hoặc không cân'],
    ['arc 12 carries -1', 'phần chứng minh bị thiếu, sai dạng hoặc không cân'],
    ['weights.field', 'trọng số'], ['plan.totals.posts', 'các số tổng'], ['pins.length', 'ý kiến thẩm định'],
  ])('%s is said in Vietnamese', (wrong, said) => {
    expect(sayWrong(vi, wrong)).toBe(said);
    expect(sayWrong(en, wrong)).toMatch(/^[\x20-\x7E]+$/);
  });

  it('has a sentence for every rule of the checker', () => {
    const source = readFileSync('shared/proposals/check-plan.ts', 'utf8');
    const rules = [...source.matchAll(/(?:\}: |line, '|wrong\.push\('(?:pool: )?|measure\}: )([a-z][a-z ]+)[`']/g)].map(([, rule]) => rule);
    expect(rules.length).toBeGreaterThan(25);
    for (const rule of rules) expect(Object.keys(vi.rules)).toContain(rule);
  });
});

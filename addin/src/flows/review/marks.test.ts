import { describe, expect, it } from 'vitest';
import { RESULT_SHEETS } from '../../../../shared/tables/names.ts';
import { PlanSheet, reviewScene } from '../../../testing/review-scene.ts';
import { inPlaceCompute } from '../compute.ts';
import { runPlan } from '../run.ts';
import { NOTICE_CODES } from './check-marks.ts';
import { review as en } from '../../../../shared/i18n/en/review.ts';
import { review as vi } from '../../../../shared/i18n/vi/review.ts';

const compute = await inPlaceCompute();

async function planned() {
  const book = reviewScene();
  await runPlan(book, compute, { lang: 'vi' });
  return { book, sheet: new PlanSheet(book), again: () => runPlan(book, compute, { lang: 'vi' }) };
}

describe('what reviewers wrote is looked at when the plan is made again', () => {
  it('names each doubtful mark, status and date with its cell, and keeps every word', async () => {
    const { book, sheet, again } = await planned();
    const [one, two, three, four, five] = sheet.people;
    await sheet.write(one!, 'Ý kiến thẩm định', 'OK nhé');
    await sheet.write(two!, 'Ý kiến thẩm định', 'Giữ nguyên');
    await sheet.write(two!, 'Người ghi', 'Chị Hoa');
    await sheet.write(three!, 'Trạng thái', 'Xong rồi');
    await sheet.write(four!, 'Trạng thái', 'Ban hành');
    await sheet.write(five!, 'Ngày ghi', 'hôm qua');
    await sheet.write(five!, 'Trạng thái', 'Đã gặp');
    const { review } = await again();
    const told = review.notices.map(({ code, cell, sheet: name }) => [code, name, cell]);
    const at = (person: string, title: string) => [RESULT_SHEETS.plan, `${letters(sheet.column(title))}${sheet.row(person) + 1}`];
    expect(told).toEqual(expect.arrayContaining([
      ['mark-unknown', ...at(one!, 'Ý kiến thẩm định')], ['mark-unsigned', ...at(two!, 'Ngày ghi')], ['status-unknown', ...at(three!, 'Trạng thái')],
      ['status-skipped', ...at(four!, 'Trạng thái')], ['date-unknown', ...at(five!, 'Ngày ghi')],
    ]));
    expect(told).toHaveLength(5);
    expect([sheet.at(one!, 'Ý kiến thẩm định'), sheet.at(three!, 'Trạng thái'), sheet.at(five!, 'Ngày ghi')]).toEqual(['OK nhé', 'Xong rồi', 'hôm qua']);
    const log = book.model.mustSheet(RESULT_SHEETS.log).rows.map((row) => row.join(' ')).join('\n');
    expect(log).toContain('«OK nhé»');
    await sheet.write(four!, 'Trạng thái', 'Trình');
    const later = (await again()).review.notices.filter(({ code }) => code.startsWith('status'));
    expect(later.map(({ code, params }) => [code, params])).toEqual(expect.arrayContaining([['status-back', { before: 'Ban hành', now: 'Trình' }]]));
  });

  it('asks for the reason of a refusal where the refusal stands now, and understands marks typed without accents', async () => {
    const { book, sheet, again } = await planned();
    const [one, two] = sheet.people;
    await sheet.write(one!, 'Ý kiến thẩm định', 'RÚT KHỎI DANH SÁCH');
    await sheet.write(two!, 'Ý kiến thẩm định', 'giu nguyen');
    const { review, plan } = await again();
    expect(plan.lines.some((line) => line.person === one)).toBe(false);
    expect(plan.lines.some((line) => line.person === two)).toBe(true);
    const refused = new PlanSheet(book, RESULT_SHEETS.review);
    expect(review.notices).toContainEqual(expect.objectContaining({ code: 'mark-without-reason', sheet: RESULT_SHEETS.review, cell: `${letters(refused.column('Lý do thẩm định'))}${refused.row(one!) + 1}` }));
    await refused.write(one!, 'Lý do thẩm định', 'Đang chủ trì đề án');
    expect((await again()).review.notices.map(({ code }) => code)).not.toContain('mark-without-reason');
  });

  it('names a kept line that cannot hold any more, and shows it with its mark among the lines that are gone', async () => {
    const { book, sheet, again } = await planned();
    const mine = sheet.people.filter((person) => person.startsWith('SXD'));
    for (const person of mine) await sheet.write(person, 'Ý kiến thẩm định', 'Giữ nguyên');
    const senders = new PlanSheet(book, 'Cơ quan, đơn vị cử');
    const limit = senders.model.rows.find((row) => row.includes('Được cử tối đa'))!.indexOf('Được cử tối đa');
    senders.model.setValue(senders.model.rows.findIndex((row) => row.includes('SXD')), limit, mine.length - 1);
    const { review, plan } = await again();
    const [dropped] = plan.droppedPins;
    expect(plan.droppedPins).toHaveLength(1);
    const told = review.notices.filter(({ code }) => code === 'pin-dropped');
    expect(told.map(({ sheet: name }) => name)).toEqual(['Dòng không còn']);
    expect(told[0]?.params['about']).toMatch(/^Ứng Viên . – Xã Số \d – /);
    const person = dropped && 'person' in dropped ? dropped.person : '';
    const gone = new PlanSheet(book, 'Dòng không còn');
    expect([gone.at(person, 'Ý kiến thẩm định'), gone.at(person, 'Vì sao')]).toEqual(['Giữ nguyên', 'Đã ghi giữ nhưng không giữ được cùng các dòng khác']);
  });

  it('has a sentence in both languages for everything it may say', () => {
    for (const words of [vi, en]) expect(Object.keys(words.notices).sort()).toEqual([...NOTICE_CODES].sort());
  });
}, 60_000);

describe('the word DỰ THẢO', () => {
  it('stands over the plan until every line is complete, and counts in Excel meanwhile', async () => {
    const { sheet, again } = await planned();
    const first = () => sheet.model.value(0, 0);
    expect(first()).toBe(`DỰ THẢO (đã đủ ý kiến 0/${sheet.people.length} dòng)`);
    expect(sheet.model.formula(0, 0)).toContain('SUMPRODUCT');
    for (const person of sheet.people) {
      for (const [title, words] of [['Ý kiến thẩm định', 'Thống nhất'], ['Người ghi', 'Chị Hoa'], ['Ý kiến nơi cử', 'Đồng ý'], ['Ý kiến người được cử', 'Nhất trí'], ['Ý kiến xã', 'Đồng ý nhưng có đề nghị'], ['Trạng thái', 'Thống nhất']] as const) await sheet.write(person, title, words);
      await sheet.write(person, 'Ngày ghi', 45_950);
    }
    await sheet.write(sheet.people[0]!, 'Ý kiến xã', 'Không đồng ý');
    expect((await again()).review.complete).toEqual({ done: sheet.people.length - 1, lines: sheet.people.length });
    expect(first()).toContain('DỰ THẢO');
    await sheet.write(sheet.people[0]!, 'Ý kiến xã', 'Đồng ý');
    expect((await again()).review.complete.done).toBe(sheet.people.length);
    expect(sheet.text()).not.toContain('DỰ THẢO');
  });
}, 60_000);

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

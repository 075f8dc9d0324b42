import { expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { found } from './testing.ts';

const codes = ['leading-post-unmarked'] as const;
const head = { category: 'CC', block: 'government', room: 'KT', position: 'Trưởng phòng' };

test('leaders without their mark are one hint, at the first blank cell', () => {
  const findings = found({ roster: [{ ...head, position: 'Chuyên viên' }, head, { ...head, heldInPost: true }, { ...head, position: 'Chánh Văn phòng' }] }, codes);
  expect(findings).toMatchObject([{ severity: 'hint', row: 3, column: 'Lãnh đạo, bầu cử', params: { count: 2 } }]);
  expect(messageOf(findings[0]!, 'vi')).toContain('2 người có chức vụ lãnh đạo (như «Trưởng phòng»)');
});

test('nothing to say where a mark, a written no, the category or the room decides', () => {
  expect(found({ roster: [{ ...head, heldInPost: false }, { ...head, category: 'CB' }, { ...head, room: 'LD' }, { ...head, position: 'Phó Trưởng phòng' }] }, codes)).toEqual([]);
});

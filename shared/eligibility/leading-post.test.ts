import { describe, expect, it } from 'vitest';
import { heldInPostBy, isLeadingPost } from './leading-post.ts';

describe('isLeadingPost', () => {
  it.each([
    'Bí thư Đảng ủy', 'Phó Bí thư Thường trực Đảng uỷ', 'Chủ tịch UBND', 'CHỦ TỊCH HĐND', 'Phó Chủ tịch UBND', 'PCT UBND', 'Phó Chủ tịch Hội Nông dân',
    'Trưởng ban', 'Trưởng Ban Xây dựng Đảng', 'Chánh Văn phòng HĐND và UBND', 'Trưởng phòng', 'Trưởng phòng Kinh tế', 'Quyền Trưởng phòng',
    'Giám đốc Trung tâm', 'Chỉ huy trưởng', 'Chỉ huy trưởng Ban CHQS', 'Phó Bí thư, Chủ tịch UBND', 'Ủy viên Ban Thường vụ, Chánh Văn phòng',
    'Ủy viên BTV - Trưởng ban', 'Công chức kiêm Trưởng phòng', 'truong phong', 'Chủ nhiệm Ủy ban Kiểm tra',
  ])('%s is one', (position) => {
    expect(isLeadingPost(position)).toBe(true);
  });

  it.each([
    null, '', 'Chuyên viên', 'Phó Giám đốc Trung tâm', 'Phó Trưởng phòng', 'Phó trưởng phòng Kinh tế', 'Phó Chánh Văn phòng', 'Phó Chỉ huy trưởng',
    'Chuyên viên Văn phòng', 'Thư ký Chủ tịch UBND', 'Giúp việc Bí thư', 'Nguyên Chủ tịch UBND xã', 'Nhân viên phòng Giám đốc', 'Chuyên viên, Bí thư Chi bộ',
    'Công chức, Phó Bí thư Chi đoàn', 'Trưởng ban công tác Mặt trận thôn', 'Viên chức',
  ])('%s is none', (position) => {
    expect(isLeadingPost(position)).toBe(false);
  });
});

describe('heldInPostBy', () => {
  const facts = { marked: null, category: 'CC', room: 'KT', position: 'Trưởng phòng' } as const;

  it('says whether a column or the name of the post tells it', () => {
    expect(heldInPostBy(facts)).toBe('position');
    expect(heldInPostBy({ ...facts, marked: true })).toBe('stated');
    expect(heldInPostBy({ ...facts, category: 'CB' })).toBe('stated');
    expect(heldInPostBy({ ...facts, room: 'LD' })).toBe('stated');
    expect(heldInPostBy({ ...facts, position: 'Phó Trưởng phòng' })).toBe(null);
    expect(heldInPostBy({ ...facts, position: 'Phó Trưởng phòng', marked: true })).toBe('stated');
  });

  it('takes a written «không» over the name of the post, not over category or room', () => {
    expect(heldInPostBy({ ...facts, marked: false })).toBe(null);
    expect(heldInPostBy({ ...facts, marked: false, category: 'CB' })).toBe('stated');
  });
});

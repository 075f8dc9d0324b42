import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import { groupFindings, isAutoFix, isSuggestion } from './group-findings.ts';

function finding(part: Partial<Finding>): Finding {
  return { code: 'sheet-missing', severity: 'hint', sheet: 'Nhân sự', row: 5, cell: 'B5', column: 'Họ và tên', value: 'x', params: {}, ...part };
}

describe('grouping findings', () => {
  it('puts equal ones of a column together and the most severe first', () => {
    const groups = groupFindings([finding({}), finding({ cell: 'B6' }), finding({ severity: 'error', cell: 'C1', column: 'Mã' })], () => 'same');
    expect(groups.map((group) => [group.severity, group.findings.length, group.message])).toEqual([['error', 1, 'same'], ['hint', 2, 'same']]);
  });

  it('keeps the sentences apart where the members say different things', () => {
    const [group] = groupFindings([finding({ value: '1' }), finding({ value: '2' })], ({ value }) => value);
    expect(group?.message).toBeNull();
  });

  it('offers one click only where nothing is lost, and a preview for the others', () => {
    expect(isAutoFix(finding({ fix: { kind: 'auto', value: 'a' } }))).toBe(true);
    expect(isAutoFix(finding({ fix: { kind: 'auto' } }))).toBe(false);
    expect(isAutoFix(finding({ fix: { kind: 'confirm', value: 'a' } }))).toBe(false);
    expect(isSuggestion(finding({ fix: { kind: 'confirm', value: 'a' } }))).toBe(true);
    expect(isSuggestion(finding({ cell: null, fix: { kind: 'confirm', value: 'a' } }))).toBe(false);
  });
});

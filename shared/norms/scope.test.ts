import { describe, expect, it } from 'vitest';
import { judgeScope } from './scope.ts';

describe('judgeScope', () => {
  const government = { block: 'government', counted: 'cb-cc', armedForces: false } as const;
  const system = { block: 'system', counted: 'cb-cc-vc', armedForces: true } as const;

  it('counts the categories of the scope in its blocks', () => {
    expect(judgeScope({ block: 'government', category: 'CC' }, government)).toBe('inside');
    expect(judgeScope({ block: 'front', category: 'VC' }, system)).toBe('inside');
    expect(judgeScope({ block: 'government', category: 'HD' }, { ...system, counted: 'cb-cc-vc-hd' })).toBe('inside');
    expect(judgeScope({ block: 'party', category: 'CB' }, { ...government, block: 'party-mass' })).toBe('inside');
  });

  it('says why someone is outside', () => {
    expect(judgeScope({ block: 'party', category: 'CC' }, government)).toBe('other-block');
    expect(judgeScope({ block: 'government', category: 'VC' }, government)).toBe('not-counted-category');
    expect(judgeScope({ block: 'government', category: 'HD' }, system)).toBe('contract');
    expect(judgeScope({ block: 'government', category: 'KCT' }, system)).toBe('non-specialised');
    expect(judgeScope({ block: 'armed', category: 'CC' }, system)).toBe('armed-forces');
  });

  it('is undecided only where the missing value matters', () => {
    expect(judgeScope({ block: 'government', category: null }, government)).toBe('undecided');
    expect(judgeScope({ block: null, category: 'CC' }, government)).toBe('undecided');
    expect(judgeScope({ block: 'party', category: null }, government)).toBe('other-block');
    expect(judgeScope({ block: null, category: 'HD' }, government)).toBe('contract');
  });
});

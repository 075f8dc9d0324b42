import type { BlockCode, CategoryCode, Counted, ScopeBlock } from '../catalog/codes.ts';
import type { OutsideReason } from './result.ts';
import type { RosterPerson, Scope } from './staffing-case.ts';

/** Where no quota says what it covers: own cadres, civil servants and public employees of the whole system. */
export const DEFAULT_SCOPE: Scope = { block: 'system', counted: 'cb-cc-vc', armedForces: false };

const blocksOf: Readonly<Record<ScopeBlock, readonly BlockCode[]>> = {
  government: ['government'],
  'party-mass': ['party', 'front'],
  system: ['government', 'party', 'front'],
};

const categoriesOf: Readonly<Record<Counted, readonly CategoryCode[]>> = {
  'cb-cc': ['CB', 'CC'],
  'cb-cc-vc': ['CB', 'CC', 'VC'],
  'cb-cc-vc-hd': ['CB', 'CC', 'VC', 'HD'],
  vc: ['VC'],
};

/**
 * Whether an own person counts in a quota of this scope; if not, why. Presence does not matter: people on leave or
 * seconded away keep their place in the quota. Someone whose block or category is unknown is 'undecided' unless what
 * is known already leaves them out. Armed forces never count as people: their sheet gives a number.
 */
export function judgeScope(person: Pick<RosterPerson, 'block' | 'category'>, scope: Scope): 'inside' | OutsideReason {
  const { block, category } = person;
  if (block === 'armed') return 'armed-forces';
  if (block !== null && !blocksOf[scope.block].includes(block)) return 'other-block';
  if (category !== null && !categoriesOf[scope.counted].includes(category)) return outsideCategory(category);
  return block === null || category === null ? 'undecided' : 'inside';
}

function outsideCategory(category: CategoryCode): OutsideReason {
  if (category === 'HD') return 'contract';
  return category === 'KCT' ? 'non-specialised' : 'not-counted-category';
}

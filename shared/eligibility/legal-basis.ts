import type { CategoryCode, Measure } from '../catalog/codes.ts';
import type { Rule } from './rules.ts';

/** The document behind a measure, in Vietnamese; null where none is known. */
export type LegalBasis = Pick<Rule, 'document' | 'article' | 'status'>;

const UNKNOWN: LegalBasis = { document: null, article: null, status: 'to-check' };

/**
 * What a proposed line rests on (domain.md B1, B5). Civil servants: Decree 170/2025; public employees: Law 2010 until
 * the new law takes effect on 01/07/2026; contract workers are in neither definition, and no rule was found for
 * teachers who work part of the week at a commune, for reassignment or for station heads: those are to be checked.
 */
export function legalBasis(measure: Measure, category: CategoryCode | null): LegalBasis {
  switch (measure) {
    case 'secondment':
      if (category === 'CC') return { document: 'Nghị định 170/2025/NĐ-CP', article: 'Điều 26, 27', status: 'confirmed' };
      if (category === 'VC') return { document: 'Luật Viên chức 2010', article: 'Điều 36', status: 'confirmed' };
      return UNKNOWN;
    case 'transfer':
      return { document: 'Công văn 7415/BNV-CCVC ngày 31/8/2025', article: null, status: 'to-check' };
    case 'reassign':
    case 'concurrent':
    case 'reinforcement':
    case 'station-head':
      return UNKNOWN;
  }
}

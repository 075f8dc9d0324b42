import type { FieldCode } from '../catalog/codes.ts';
import type { RosterPerson } from '../norms/staffing-case.ts';

/** Whether the rules on the person alone let them take another field in their own commune (phân công lại). */
export function mayBeMovedInside(person: RosterPerson): boolean {
  return person.present && person.presentInPlan && person.days === 5 && !person.heldInPost
    && (person.category === 'CC' || person.category === 'VC' || person.category === 'HD')
    && person.block !== null && person.block !== 'armed' && person.retirement !== 'before-end';
}

/** Fields that a roster person could take over: those of the qualification, or where it is not known the declared ones. */
export function takeoverFields(person: RosterPerson): readonly FieldCode[] {
  return person.qualifiedFields.length > 0 ? person.qualifiedFields : person.otherFields;
}

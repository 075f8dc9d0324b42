import type { PayrollTexts } from '../vi/payroll.ts';

/** Words of the reconciliation with payroll. */
export const payroll: PayrollTexts = {
  title: 'Reconcile with payroll',
  intro: 'Compares the sheet Bảng lương with the roster inside the workbook. No identity number leaves the file.',
  none: 'The sheet Bảng lương has no rows. Paste keys or identity numbers (with names and unit codes if there are any) from payroll into it.',
  start: 'Reconcile',
  open: 'Open the sheet Đối chiếu bảng lương',
  unknownUnit: 'Unit not known',
  line: '{name}: roster {roster}, payroll {payroll}',
  agrees: 'agree',
  kinds: {
    'seconded-in': '{count} seconded in but on this payroll', 'other-unit': '{count} in the roster of another unit', 'repeated': '{count} repeated {count|row|rows} in payroll',
    'only-payroll': '{count} only in payroll', 'seconded-away': '{count} seconded away and not in payroll', 'only-roster': '{count} only in the roster',
  },
  columns: { unit: 'Code', name: 'Commune, ward', roster: 'Roster', payroll: 'Payroll', difference: 'Difference', what: 'Explanation', person: 'Full name', key: 'Key', place: 'Place' },
  total: '{agree}/{units} {units|unit|units} {agree|agrees|agree}.',
};

import type { SheetData, SheetDecl, WorkbookKind } from './declare.ts';
import { confirmationSheet, infoSheet, paramsSheet, quotasSheet, unitsSheet } from './declared/organization.ts';
import { normRulesSheet } from './declared/norm-rules.ts';
import { submissionsSheet } from './declared/submissions.ts';
import { needsSheet } from './declared/needs.ts';
import { armedForcesSheet, concurrentSheet, healthStationsSheet, movesSheet, rosterSheet, secondedInSheet } from './declared/people.ts';
import type { Letterhead } from './letterhead.ts';
import {
  candidatesSheet, decisionsSheet, monitoringSheet, payrollSheet, senderFieldsSheet, sendersSheet,
} from './declared/secondment.ts';

/** Every sheet of the product, in the order of the provincial workbook. */
export const sheets = {
  info: infoSheet,
  units: unitsSheet,
  quotas: quotasSheet,
  normRules: normRulesSheet,
  roster: rosterSheet,
  needs: needsSheet,
  concurrent: concurrentSheet,
  moves: movesSheet,
  secondedIn: secondedInSheet,
  armedForces: armedForcesSheet,
  healthStations: healthStationsSheet,
  candidates: candidatesSheet,
  senders: sendersSheet,
  senderFields: senderFieldsSheet,
  payroll: payrollSheet,
  decisions: decisionsSheet,
  monitoring: monitoringSheet,
  params: paramsSheet,
  confirmation: confirmationSheet,
  submissions: submissionsSheet,
} as const;
export type SheetKey = keyof typeof sheets;

/** A workbook read through the declarations: what every check and flow works on. */
export interface Dataset {
  readonly kind: WorkbookKind;
  readonly sheets: { readonly [K in SheetKey]?: SheetData<(typeof sheets)[K]> };
  readonly date1904: boolean;
  readonly template: string | null;
  /** The highest number of a Mã that each unit or agency is known to have had, by its code: of people who left too. */
  readonly keyNumbers?: ReadonlyMap<string, number>;
  /** Of a commune's file that came without Thông tin: what stands above and below its list. */
  readonly letterhead?: Letterhead;
}

/** The declarations of one kind of workbook, in order. */
export function sheetsOf(kind: WorkbookKind): readonly SheetDecl[] {
  return Object.values(sheets).filter((sheet): boolean => kind in sheet.in);
}

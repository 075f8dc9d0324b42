import type { Lang } from '../i18n/format.ts';
import { certificateTable } from './certificate-table.ts';
import { contextOf } from './context.ts';
import { fieldsTable } from './fields-table.ts';
import { findingsTable } from './findings-table.ts';
import { homeTable } from './home-table.ts';
import { leaderPage } from './leader-page.ts';
import { logTable } from './log-table.ts';
import type { OutputSheet } from './output.ts';
import { normsTable } from './norms-table.ts';
import { planTable } from './plan-table.ts';
import { reviewTable } from './review-table.ts';
import type { ResultInput } from './result-input.ts';
import { staffingTable } from './staffing-table.ts';
import { refusedPeopleTable, refusedTable } from './refused-tables.ts';
import { sendersTable } from './senders-table.ts';
import { unfilledTable } from './unfilled-table.ts';
import { unusedTable } from './unused-table.ts';
import { weeklyTable } from './weekly-table.ts';

/** The sheets of one run, in the order in which they are put behind the person's own. */
export function resultTables(result: ResultInput, lang: Lang): readonly OutputSheet[] {
  const context = contextOf(result, lang);
  return [
    findingsTable, staffingTable, normsTable, fieldsTable, homeTable, planTable, reviewTable, unfilledTable, unusedTable, refusedTable, refusedPeopleTable, sendersTable, weeklyTable, leaderPage, certificateTable, logTable,
  ].map((table) => table(context));
}

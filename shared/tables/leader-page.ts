import { director as en } from '../i18n/en/director.ts';
import { director as vi } from '../i18n/vi/director.ts';
import { asOfLine } from './context.ts';
import type { TableContext } from './context.ts';
import { beside, PAGE_COLUMNS } from './leader/grid.ts';
import { consentBlock, fieldBlock, hardestBlock, planBlock, riskBlock, senderBlock } from './leader/plan-blocks.ts';
import { confirmationRows, staffingRows } from './leader/staffing-blocks.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputSheet } from './output.ts';

/** Trang lãnh đạo: the numbers that a Director carries, on one printed page of A4 whatever the number of communes. */
export function leaderPage(context: TableContext): OutputSheet {
  const words = context.lang === 'en' ? en : vi;
  return {
    key: 'leader',
    name: RESULT_SHEETS.leader,
    above: [{ text: words.title, style: 'title' }, asOfLine(context), ...context.warnings],
    columns: PAGE_COLUMNS,
    header: false,
    rows: [
      ...confirmationRows(context, words),
      ...staffingRows(context, words),
      ...beside(fieldBlock(context, words), [...hardestBlock(context, words), ...planBlock(context, words)]),
      ...beside(senderBlock(context, words), [...consentBlock(context, words), ...riskBlock(context, words)]),
    ],
    below: [{ text: words.closing, style: 'note' }],
    table: null,
    print: { landscape: false, repeatHeader: false, fitWidth: true, onePage: true },
    tab: '0B3B66',
  };
}

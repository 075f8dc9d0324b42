import type { SelfCheckTexts } from '../vi/self-check.ts';

export const selfCheck: SelfCheckTexts = {
  sheet: 'Tự kiểm tra',
  title: 'SELF-CHECK',
  left: '{count} {count|cell|cells} still to correct.',
  none: 'Nothing left to correct among the common mistakes.',
  besides: 'Besides: {warnings} {warnings|cell|cells} to review, {hints} that could be better.',
  how: 'This sheet computes itself as you type; nothing needs to be installed. Click a cell under «First cell» to go there. The add-in\'s «Check data» checks more.',
  more: '{count} more {count|kind|kinds} of mistakes; correct those above first and the others will appear.',
  columns: { level: 'Level', sheet: 'Sheet', column: 'Column', count: 'Cells', first: 'First cell', message: 'What is wrong and what to do (first cell)' },
  levels: { error: 'Must fix', warning: 'Review', hint: 'Better to fix' },
  sheetGood: 'Red header: required. Pale header: where it applies. Wrong cells are coloured as you type.',
  sheetLeft: 'Cells of this sheet to correct (red): {count}. Click here to see how (sheet «Tự kiểm tra»).',
  guideGood: 'Self-check: nothing left to correct.',
  guideLeft: 'Self-check: cells to correct: {count}. Click here to see them (sheet «Tự kiểm tra»).',
  guideStart: 'To begin: only the as-of date (Ngày số liệu) is missing, nothing else is seen to correct. Click here to enter it (sheet «Thông tin»).',
  slip: 'Số ô phải sửa (phải bằng 0)',
  rules: {
    date: 'Enter a real date as day/month/year, such as 05/09/1985.',
    whole: 'Enter a whole number, not negative, such as 32.',
    digits: 'Enter all {count} digits, with the leading zero.',
    idNumber: 'An identity number has 12 digits, with the leading zero.',
    ownUnit: 'This template is for {name} ({code}); the commune code cannot be changed.',
  },
};

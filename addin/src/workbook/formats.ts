/** Number formats that every port writes, so that results look the same from each door. */
export const numberFormats = {
  text: '@',
  code: '@',
  int: '#,##0',
  decimal: '0.0',
  date: 'dd/mm/yyyy',
  percent: '0%',
} as const;

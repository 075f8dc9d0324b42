import type { CellRange } from '../workbook/address.ts';
import type { CellStyle } from '../workbook/model-types.ts';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives all cells of the range one look; the number format is set apart, before the values. */
export function setLook(range: Excel.Range, look: CellStyle, cells: CellRange): void {
  const { format } = range;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap === true) format.wrapText = true;
  if (look.bold === true) format.font.bold = true;
  if (look.italic === true) format.font.italic = true;
  if (look.underline === true) format.font.underline = 'Single';
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = `#${look.color}`;
  if (look.border !== undefined) setBorders(format.borders, look.border, cells);
}

function setBorders(borders: Excel.RangeBorderCollection, color: string, { top, left, bottom, right }: CellRange): void {
  const edges: Excel.BorderIndex[] = [];
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) edges.push(edge as Excel.BorderIndex);
  if (bottom > top) edges.push('InsideHorizontal' as Excel.BorderIndex);
  if (right > left) edges.push('InsideVertical' as Excel.BorderIndex);
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = `#${color}`;
  }
}

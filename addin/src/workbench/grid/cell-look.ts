import type { CSSProperties } from 'react';
import type { Severity } from '../../../../shared/findings/finding.ts';
import type { RawCell } from '../../../../shared/sheets/raw.ts';
import type { CellStyle } from '../../workbook/model-types.ts';
import { MARK_LOOK } from '../../workbook/ours.ts';
import { defaultAlign } from './display.ts';

/** The least contrast at which normal text is readable (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

export interface CellExtras {
  readonly mark: Severity | null;
  readonly heat: string | null;
  readonly dark: boolean;
}

/** The cell's look in CSS. A mark wins over heat, heat over the cell's own fill, as in Excel. */
export function cellLook(value: RawCell, style: CellStyle, extras: CellExtras): CSSProperties {
  const look = extras.mark ? MARK_LOOK[extras.mark] : null;
  const fill = look?.fill ?? extras.heat ?? style.fill;
  const color = readable(look?.color ?? style.color, fill, extras.dark);
  const css: CSSProperties = { textAlign: style.align ?? defaultAlign(value, style.format) };
  if (fill) css.backgroundColor = `#${fill}`;
  if (color) css.color = `#${color}`;
  if (style.bold) css.fontWeight = 600;
  if (style.italic) css.fontStyle = 'italic';
  if (style.underline) css.textDecoration = 'underline';
  if (style.size && style.size !== 11) Object.assign(css, { fontSize: `${fontPixels(style.size)}px`, lineHeight: 1.4 });
  if (style.wrap) css.whiteSpace = 'pre-wrap';
  if (style.vertical) css.alignItems = { top: 'flex-start', center: 'center', bottom: 'flex-end' }[style.vertical];
  return css;
}

/** Points of the file to pixels of the grid, where 11 points are 13 px; kept between what is legible and a row's room. */
export function fontPixels(points: number): number {
  return Math.min(22, Math.max(11, Math.round((points * 13) / 11)));
}

/**
 * A colour that can be read on the fill: the file's own one where it can, else black or white. Without a fill the
 * theme's background counts, so a colour meant for white paper does not vanish in the dark theme.
 */
export function readable(color: string | undefined, fill: string | undefined, dark: boolean): string | undefined {
  const background = fill ?? (dark ? '1f1f1f' : 'ffffff');
  if (color && contrast(color, background) >= READABLE) return color;
  if (!fill) return undefined;
  return contrast('242424', background) >= contrast('ffffff', background) ? '242424' : 'ffffff';
}

function contrast(one: string, other: string): number {
  const [light, dim] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dim + 0.05);
}

/** Relative luminance of an sRGB colour (WCAG). */
function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

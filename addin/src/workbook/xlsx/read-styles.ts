import { encodingOfFont } from '../../../../shared/text/legacy-fonts/read-legacy.ts';
import type { CellStyle } from '../model-types.ts';
import { attribute, XmlScanner, type Tag } from './xml.ts';

/** What the reader and the grid need of styles.xml: one look per cellXfs entry. */
export function readStyles(text: string, theme: readonly string[]): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: CellStyle[] = [];
  const fills: CellStyle[] = [];
  const borders: CellStyle[] = [];
  const looks: CellStyle[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'numFmt') formats.set(Number(attribute(tag.attributes, 'numFmtId')), attribute(tag.attributes, 'formatCode') ?? 'General');
    else if (tag.name === 'fonts') eachChild(scanner, tag, 'font', (child) => fonts.push(readFont(scanner, child, theme)));
    else if (tag.name === 'fills') eachChild(scanner, tag, 'fill', (child) => fills.push(readFill(scanner, child, theme)));
    else if (tag.name === 'borders') eachChild(scanner, tag, 'border', (child) => borders.push(readBorder(scanner, child, theme)));
    else if (tag.name === 'cellXfs') {
      eachChild(scanner, tag, 'xf', (child) => looks.push(readLook(scanner, child, { formats, fonts, fills, borders })));
    } else if (tag.name === 'cellStyleXfs' || tag.name === 'dxfs') scanner.skip(tag);
  }
  return looks;
}

/** Calls back for each child of that name; the callback reads up to the child's end tag. */
function eachChild(scanner: XmlScanner, parent: Tag, name: string, read: (child: Tag) => void): void {
  if (parent.kind === 'empty') return;
  for (let tag = scanner.next(); tag && tag.kind !== 'close'; tag = scanner.next()) {
    if (tag.name === name) read(tag);
    else scanner.skip(tag);
  }
}

/** Calls back for every start tag inside the element and ends after its end tag. */
function inside(scanner: XmlScanner, parent: Tag, read: (tag: Tag, depth: number) => void): void {
  if (parent.kind === 'empty') return;
  for (let depth = 1; depth > 0; ) {
    const tag = scanner.next();
    if (!tag) return;
    if (tag.kind === 'close') depth -= 1;
    else {
      read(tag, depth);
      if (tag.kind === 'open') depth += 1;
    }
  }
}

type Draft = { -readonly [K in keyof CellStyle]: CellStyle[K] };

function readFont(scanner: XmlScanner, font: Tag, theme: readonly string[]): CellStyle {
  const look: Draft = {};
  inside(scanner, font, ({ name, attributes }) => {
    const value = attribute(attributes, 'val');
    const on = value === undefined || (value !== '0' && value !== 'false' && value !== 'none');
    if (name === 'b' && on) look.bold = true;
    else if (name === 'i' && on) look.italic = true;
    else if (name === 'u' && on) look.underline = true;
    else if (name === 'sz' && value !== undefined && Number(value) !== 11) look.size = Number(value);
    else if (name === 'name' && value !== undefined && encodingOfFont(value)) look.legacyFont = value;
    else if (name === 'color') setColor(look, 'color', attributes, theme);
  });
  // black text is what a cell has anyway
  if (look.color === '000000') delete look.color;
  return look;
}

function readFill(scanner: XmlScanner, fill: Tag, theme: readonly string[]): CellStyle {
  const look: Draft = {};
  let solid = false;
  inside(scanner, fill, ({ name, attributes }) => {
    if (name === 'patternFill') solid = attribute(attributes, 'patternType') === 'solid';
    else if (name === 'fgColor' && solid) setColor(look, 'fill', attributes, theme);
  });
  return look;
}

function readBorder(scanner: XmlScanner, border: Tag, theme: readonly string[]): CellStyle {
  const sides = new Set<string>();
  const look: Draft = {};
  inside(scanner, border, ({ name, attributes }, depth) => {
    if (depth === 1 && (attribute(attributes, 'style') ?? 'none') !== 'none') sides.add(name);
    else if (depth === 2 && name === 'color') setColor(look, 'border', attributes, theme);
  });
  // the model knows a frame around the cell or none
  return ['left', 'right', 'top', 'bottom'].every((side) => sides.has(side)) ? { border: look.border ?? '000000' } : {};
}

interface Pieces {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly CellStyle[];
  readonly fills: readonly CellStyle[];
  readonly borders: readonly CellStyle[];
}

const ALIGNS = ['left', 'center', 'right'] as const;
const VERTICALS = ['top', 'center', 'bottom'] as const;

function readLook(scanner: XmlScanner, xf: Tag, pieces: Pieces): CellStyle {
  const at = (name: string): number => Number(attribute(xf.attributes, name) ?? 0);
  const look: Draft = { ...pieces.fonts[at('fontId')], ...pieces.fills[at('fillId')], ...pieces.borders[at('borderId')] };
  const format = pieces.formats.get(at('numFmtId')) ?? BUILT_IN[at('numFmtId')];
  if (format !== undefined && format.toLowerCase() !== 'general') look.format = format;
  inside(scanner, xf, ({ name, attributes }) => {
    if (name === 'protection' && attribute(attributes, 'locked') === '0') look.unlocked = true;
    if (name !== 'alignment') return;
    const align = ALIGNS.find((one) => one === attribute(attributes, 'horizontal'));
    const vertical = VERTICALS.find((one) => one === attribute(attributes, 'vertical'));
    if (align) look.align = align;
    if (vertical && vertical !== 'bottom') look.vertical = vertical;
    if (isTrue(attribute(attributes, 'wrapText'))) look.wrap = true;
  });
  return look;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function setColor(look: Draft, member: 'color' | 'fill' | 'border', attributes: string, theme: readonly string[]): void {
  const rgb = attribute(attributes, 'rgb');
  const index = attribute(attributes, 'theme');
  const base = rgb === undefined ? (index === undefined ? undefined : theme[Number(index)]) : rgb.slice(-6).toUpperCase();
  if (base === undefined) return;
  look[member] = tinted(base, Number(attribute(attributes, 'tint') ?? 0));
}

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  return [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(mixed).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}

/** Colours of theme1.xml in the order in which cells number them. */
export function readTheme(text: string): string[] {
  const found = new Map<string, string>();
  const scanner = new XmlScanner(text);
  let slot = '';
  for (let tag = scanner.next(); tag && !(tag.name === 'clrScheme' && tag.kind === 'close'); tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const color = tag.name === 'srgbClr' ? attribute(tag.attributes, 'val') : tag.name === 'sysClr' ? attribute(tag.attributes, 'lastClr') : undefined;
    if (color === undefined) slot = tag.name;
    else found.set(slot, color.toUpperCase());
  }
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map((name) => found.get(name) ?? '000000');
}

/** Formats that a file names by number only (ECMA-376 18.8.30); 14 is the short date of the reader's country. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

import { strFromU8, unzipSync } from 'fflate';
import { zipOf } from '../packages.ts';

/** One thing that a person may have in a workbook, and where in the package it is to be seen. */
export interface Feature {
  readonly name: string;
  /** Parts that are wholly about it; byte-equal afterwards. */
  readonly parts?: readonly string[];
  /** Elements or words of it in a part that holds other things too. */
  readonly inside?: readonly (readonly [part: string, words: string])[];
  /** Parts that we know to change, and why; said in the table. */
  readonly changes?: Readonly<Record<string, string>>;
}

export interface CorpusBook {
  readonly name: string;
  readonly madeBy: 'LibreOffice' | 'by hand';
  readonly bytes: Uint8Array;
  readonly features: readonly Feature[];
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Order of what may follow sheetData in a worksheet (ECMA-376 18.3.1.99), to put an element where it belongs. */
const AFTER_DATA = [
  'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks',
  'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture',
  'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** A package being made by hand out of another one: texts put in where the schema wants them. */
export class Parts {
  readonly files: Record<string, string | Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, /\.(xml|rels|vml)$/.test(name) ? strFromU8(data) : data]));
  }

  text(part: string): string {
    const text = this.files[part];
    if (typeof text !== 'string') throw new Error(`no text part ${part}`);
    return text;
  }

  /** Replaces words that must be there. */
  edit(part: string, from: string | RegExp, to: string): void {
    const text = this.text(part);
    const after = text.replace(from, () => to);
    if (after === text) throw new Error(`${String(from)} is not in ${part}`);
    this.files[part] = after;
  }

  /** Adds a part with its content type; returns its name. */
  add(part: string, content: string | Uint8Array, type: string): string {
    this.files[part] = typeof content === 'string' ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}` : content;
    this.edit('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${type.startsWith('.') ? SHEETML + type : type}"/></Types>`);
    return part;
  }

  /** Adds a relationship; kind is the last word of an Office type or a whole type. */
  relate(from: string, kind: string, target: string, external = false): string {
    const slash = from.lastIndexOf('/') + 1;
    const part = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    const before = this.files[part] ?? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    if (typeof before !== 'string') throw new Error(`${part} is no text`);
    const id = `rIdX${before.split('<Relationship ').length}`;
    const type = kind.includes(':') ? kind : `${OFFICE}/${kind}`;
    const address = external ? target : `/${target}`;
    this.files[part] = before.replace('</Relationships>', `<Relationship Id="${id}" Type="${type}" Target="${address}"${external ? ' TargetMode="External"' : ''}/></Relationships>`);
    return id;
  }

  /** Puts an element into a worksheet at the place that the schema gives it. */
  insert(sheet: string, name: string, xml: string): void {
    const text = this.text(sheet);
    const later = AFTER_DATA.slice(AFTER_DATA.indexOf(name) + (name === 'conditionalFormatting' ? 0 : 1));
    const at = Math.min(...later.map((one) => text.search(new RegExp(`<${one}[ >/]`))).filter((index) => index >= 0), text.lastIndexOf('</worksheet>'));
    this.files[sheet] = text.slice(0, at) + xml + text.slice(at);
  }

  bytes(): Uint8Array {
    return zipOf(this.files);
  }
}

/** The part of each sheet of the small workbook. */
export const SHEETS = {
  guide: 'xl/worksheets/sheet1.xml',
  units: 'xl/worksheets/sheet3.xml',
  roster: 'xl/worksheets/sheet5.xml',
  concurrent: 'xl/worksheets/sheet7.xml',
  params: 'xl/worksheets/sheet13.xml',
} as const;

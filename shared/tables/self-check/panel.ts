import { catalog } from '../../findings/catalog.ts';
import type { Severity } from '../../findings/finding.ts';
import { findings as enFindings } from '../../i18n/en/findings.ts';
import { selfCheck as enTexts } from '../../i18n/en/self-check.ts';
import type { Lang } from '../../i18n/format.ts';
import { findings as viFindings } from '../../i18n/vi/findings.ts';
import { selfCheck as viTexts, type SelfCheckTexts } from '../../i18n/vi/self-check.ts';
import type { OutputCell, OutputCondition, OutputLine, OutputSheet } from '../output.ts';
import { inRow, overRows, type At, type Block } from './block.ts';
import type { Lists } from './lists.ts';
import { rulesOf, type RuleContext, type SheetRule } from './rules.ts';
import { sentenceFormula, sentenceText, withoutButton } from './sentence.ts';

/** Counts of every rule, for the sheets that people see. Our own hidden sheets begin with _DP_. */
const COUNTS = '_DP_tukiemtra';
/** Kinds of mistakes listed at once: more would only frighten. */
const LINES = 25;
/** Longer lists do not count what compares every row with every other; their cells are still marked. */
const LONG_LIST = 1500;
const FAR = 1_000_000;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** A line of the hidden counts: formulas, and the results that they have now. */
interface Count {
  readonly severity: Severity;
  readonly sheet: string;
  readonly column: string;
  readonly letters: string;
  readonly count: string;
  readonly counted: number;
  /** Formula of the first row that is wrong, given that there is one. */
  readonly first: string;
  readonly firstRow: number | null;
  /** The sentence, given the cell that holds the first row. */
  readonly sentence: (row: string) => string;
  readonly text: string;
}

export interface SelfCheckOptions {
  readonly lang: Lang;
  readonly context: RuleContext;
  readonly blocks: readonly Block[];
  /** Whose template it is, for the heading; '' when nobody's. */
  readonly whose: string;
  /** A warning about the figures that stands above every table. */
  readonly warnings: readonly OutputLine[];
  /** The cell of Thông tin that must hold the as-of date. */
  readonly asOf: { readonly sheet: string; readonly column: string; readonly letters: string; readonly row: number; readonly filled: boolean } | null;
}

/**
 * A template's own checks: cells that colour themselves, a line above every list, a sheet that lists what is wrong and
 * how to correct it, all by formulas of Excel 2016, with the sentences of the checks.
 */
export class SelfCheck {
  readonly texts: SelfCheckTexts;
  readonly #lang: Lang;
  readonly #lists: Lists;
  readonly #whose: string;
  readonly #warnings: readonly OutputLine[];
  readonly #day: SelfCheckOptions['asOf'];
  readonly #rules: ReadonlyMap<string, readonly SheetRule[]>;
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #counts: readonly Count[];

  constructor(options: SelfCheckOptions) {
    const { blocks, context, lang } = options;
    this.texts = lang === 'en' ? enTexts : viTexts;
    this.#lang = lang;
    this.#lists = context.lists;
    this.#whose = options.whose;
    this.#warnings = options.warnings;
    this.#day = options.asOf;
    this.#blocks = new Map(blocks.map((block) => [block.decl.key, block]));
    this.#rules = new Map(blocks.map((block) => [block.decl.key, rulesOf(block, context)]));
    const all = [
      ...(options.asOf ? [this.#asOf(options.asOf)] : []),
      ...blocks.flatMap((block) => {
        const rules = (this.#rules.get(block.decl.key) ?? []).filter((rule) => rule.slow !== true || block.rows.length <= LONG_LIST);
        return rules.length === 0 ? [] : [this.#errors(block), ...rules.map((rule) => this.#count(block, rule))];
      }),
    ];
    this.#counts = SEVERITIES.flatMap((severity) => all.filter((one) => one.severity === severity));
  }

  /** Coloured cells of one sheet, and its line above the table (0-based). */
  conditions(key: string, line: number): OutputCondition[] {
    const block = this.#blocks.get(key);
    const rules = this.#rules.get(key) ?? [];
    if (!block || rules.length === 0) return [];
    const at = inRow(block);
    const keys = Object.keys(block.decl.columns);
    return [
      { over: { from: 0, to: keys.length - 1 }, formula: `=ISERROR(${at.area})`, tone: 'error' },
      ...SEVERITIES.flatMap((tone) => keys.flatMap((column, index): OutputCondition[] => {
        const own = rules.filter((rule) => rule.column === column && catalog[rule.code].severity === tone);
        if (own.length === 0) return [];
        return [{ over: { from: index, to: index }, formula: `=(${own.map((rule) => rule.formula(at)).join('+')})>0`, tone }];
      })),
      { over: { line }, formula: `=${this.#errorsOn(block.decl.title)}>0`, tone: 'error' },
    ];
  }

  /** The line above a list; null where nothing is checked. */
  line(key: string): OutputLine | null {
    const block = this.#blocks.get(key);
    if (!block || (this.#rules.get(key) ?? []).length === 0) return null;
    const title = block.decl.title;
    return this.#live(this.#errorsOn(title), this.#sum('error', title), this.texts.sheetLeft, this.texts.sheetGood, 'note', true);
  }

  /** For the guidance: how much is left in the whole workbook, or where to begin when only the day is missing. */
  guideLine(): OutputLine {
    const line = this.#live(this.#errorsAll(), this.#sum('error'), this.texts.guideLeft, this.texts.guideGood, 'heading', true);
    const begins = this.#begins();
    if (begins === null || this.#day === null) return line;
    const { sheet, letters, row, filled } = this.#day;
    const { guideStart } = this.texts;
    return {
      ...line,
      ...(!filled && this.#sum('error') === 1 ? { text: guideStart } : {}),
      formula: `=IF(${begins},HYPERLINK("#'${sheet}'!${letters}${row}",${sentenceFormula(guideStart, {})}),${line.formula?.slice(1) ?? '""'})`,
    };
  }

  guideConditions(line: number): readonly OutputCondition[] {
    const begins = this.#begins();
    const wrong: OutputCondition = { over: { line }, formula: `=${this.#errorsAll()}>0`, tone: 'error' };
    return begins === null ? [wrong] : [{ over: { line }, formula: `=${begins}`, tone: 'warning' }, { ...wrong, formula: `=AND(${this.#errorsAll()}>0,NOT(${begins}))` }];
  }

  /** Formula: only the day is missing; null in a template without one. */
  #begins(): string | null {
    return this.#day && `AND('${this.#day.sheet}'!$${this.#day.letters}$${this.#day.row}="",${this.#errorsAll()}=1)`;
  }

  /** Formula and result of the number of cells to correct, for the slip. */
  get errors(): { readonly formula: string; readonly count: number } {
    return { formula: `=${this.#errorsAll()}`, count: this.#sum('error') };
  }

  /** The sheet that people read, then the hidden ones. */
  sheets(): { readonly panel: OutputSheet; readonly hidden: readonly OutputSheet[] } {
    return { panel: this.#panel(), hidden: [this.#countSheet(), this.#lists.sheet()] };
  }

  /** A line that computes itself; jumps: a click on it opens the panel. */
  #live(formula: string, count: number, left: string, good: string, style: OutputLine['style'], jumps: boolean): OutputLine {
    const said = sentenceFormula(left, { count: formula });
    return {
      text: count > 0 ? sentenceText(left, { count: String(count) }) : good, style,
      formula: `=IF(${formula}>0,${jumps ? `HYPERLINK("#'${this.texts.sheet}'!A1",${said})` : said},${sentenceFormula(good, {})})`,
    };
  }

  #column(letters: string): string {
    return `${COUNTS}!$${letters}$2:$${letters}$${this.#counts.length + 1}`;
  }

  #errorsAll(): string {
    return `SUMIF(${this.#column('A')},"${this.texts.levels.error}",${this.#column('D')})`;
  }

  #errorsOn(sheet: string): string {
    return `SUMIFS(${this.#column('D')},${this.#column('A')},"${this.texts.levels.error}",${this.#column('B')},"${sheet}")`;
  }

  #sum(severity: Severity, sheet?: string): number {
    return this.#counts.filter((one) => one.severity === severity && (sheet === undefined || one.sheet === sheet))
      .reduce((sum, one) => sum + one.counted, 0);
  }

  #count(block: Block, rule: SheetRule): Count {
    const { decl } = block;
    const over = overRows(block);
    const isWrong = rule.test(block.rows);
    const wrong = block.rows.flatMap((row, index) => (isWrong(row, index) ? [index] : []));
    const first = wrong[0];
    const row = first === undefined ? undefined : block.rows[first];
    const title = decl.columns[rule.column]?.title ?? '';
    const template = withoutButton((this.#lang === 'en' ? enFindings : viFindings)[rule.code]);
    return {
      severity: catalog[rule.code].severity, sheet: decl.title, column: title, letters: block.letters(rule.column),
      count: `IFERROR(SUMPRODUCT(1*(${rule.formula(over)})),0)`,
      counted: wrong.length,
      first: `${FAR}-SUMPRODUCT(MAX((${rule.formula(over)})*(${FAR}-ROW(${block.range(rule.column)}))))`,
      firstRow: first === undefined ? null : first + block.first,
      sentence: (place) => {
        const at = atPlace(block, place);
        return sentenceFormula(template, {
          column: `"${title}"`, value: `${at.of(rule.column)}&""`, row: place,
          ...Object.fromEntries(Object.entries(rule.said ?? {}).map(([name, said]) => [name, said.formula(at)])),
        });
      },
      text: row === undefined ? '' : sentenceText(template, {
        column: title, value: String(row(rule.column) ?? ''), row: String((first ?? 0) + block.first),
        ...Object.fromEntries(Object.entries(rule.said ?? {}).map(([name, said]) => [name, said.text(row, block.rows)])),
      }),
    };
  }

  /** Formulas that do not compute; what they hold is not known here, so every result is none. */
  #errors(block: Block): Count {
    const template = (this.#lang === 'en' ? enFindings : viFindings)['formula-error'];
    return {
      severity: catalog['formula-error'].severity, sheet: block.decl.title, column: '', letters: 'A',
      count: `SUMPRODUCT(1*ISERROR(${block.area}))`, counted: 0,
      first: `${FAR}-SUMPRODUCT(MAX(ISERROR(${block.area})*(${FAR}-ROW(${block.area}))))`, firstRow: null,
      sentence: () => sentenceFormula(template, { value: '"#…"' }), text: '',
    };
  }

  #asOf({ sheet, column, letters, row, filled }: NonNullable<SelfCheckOptions['asOf']>): Count {
    const template = (this.#lang === 'en' ? enFindings : viFindings)['as-of-missing'];
    return {
      severity: catalog['as-of-missing'].severity, sheet, column, letters,
      count: `1*('${sheet}'!$${letters}$${row}="")`, counted: filled ? 0 : 1,
      first: String(row), firstRow: filled ? null : row,
      sentence: () => sentenceFormula(template, {}), text: filled ? '' : template,
    };
  }

  #countSheet(): OutputSheet {
    let rank = 0;
    const rows = this.#counts.map((one, index): OutputCell[] => {
      const row = index + 2;
      const unless = (formula: string): string => `=IF($D${row}=0,"",${formula})`;
      if (one.counted > 0) rank += 1;
      const known = <T>(value: T): T | string => (one.counted > 0 ? value : '');
      return [
        this.texts.levels[one.severity], one.sheet, one.column,
        { value: one.counted, formula: `=${one.count}` },
        { value: known(one.firstRow), formula: unless(one.first) },
        { value: known(one.text), formula: unless(one.sentence(`$E${row}`)) },
        { value: known(rank), formula: unless(`COUNTIF($D$2:$D${row},">0")`) },
        { value: known(`${one.letters}${one.firstRow}`), formula: unless(`"${one.letters}"&$E${row}`) },
      ];
    });
    const column = (key: string, format: 'text' | 'plain') => ({ key, title: key, width: 16, format });
    return {
      key: 'counts', name: COUNTS, above: [], rows, below: [], table: null, visibility: 'veryHidden',
      columns: [
        column('level', 'text'), column('sheet', 'text'), column('column', 'text'), column('count', 'plain'), column('first', 'plain'),
        column('sentence', 'text'), column('rank', 'plain'), column('cell', 'text'),
      ],
      print: { landscape: true, repeatHeader: true, fitWidth: true },
    };
  }

  #panel(): OutputSheet {
    const { texts } = this;
    const wrong = this.#counts.filter((one) => one.counted > 0);
    const rows = Array.from({ length: LINES }, (_none, index): OutputCell[] => {
      const one = wrong[index];
      const place = `MATCH(${index + 1},${this.#column('G')},0)`;
      const from = (letters: string): string => `=IFERROR(INDEX(${this.#column(letters)},${place}),"")`;
      const cell = `INDEX(${this.#column('H')},${place})`;
      const address = one ? `${one.letters}${one.firstRow}` : '';
      return [
        { value: one ? texts.levels[one.severity] : '', formula: from('A'), tone: 'strong' },
        { value: one?.sheet ?? '', formula: from('B') },
        { value: one?.column ?? '', formula: from('C') },
        { value: one?.counted ?? '', formula: from('D'), format: 'plain' },
        { value: address, formula: `=IFERROR(HYPERLINK("#'"&INDEX(${this.#column('B')},${place})&"'!"&${cell},${cell}),"")` },
        { value: one?.text ?? '', formula: from('F') },
      ];
    });
    const line = 1 + this.#warnings.length;
    const first = line + 5;
    const over = { from: 0, to: 5 };
    const kinds = `COUNTIF(${this.#column('D')},">0")`;
    const hidden = wrong.length - LINES;
    const others = (severity: Severity): string => `SUMIF(${this.#column('A')},"${texts.levels[severity]}",${this.#column('D')})`;
    return {
      key: 'selfCheck', name: texts.sheet, tab: 'CA5010', rows, table: null,
      above: [
        { text: texts.title + this.#whose, style: 'title' },
        ...this.#warnings,
        this.#live(this.#errorsAll(), this.#sum('error'), texts.left, texts.none, 'heading', false),
        {
          text: sentenceText(texts.besides, { warnings: String(this.#sum('warning')), hints: String(this.#sum('hint')) }), style: 'plain',
          formula: `=${sentenceFormula(texts.besides, { warnings: others('warning'), hints: others('hint') })}`,
        },
        { text: texts.how, style: 'note' },
      ],
      columns: [
        { key: 'level', title: texts.columns.level, width: 13, format: 'text', bare: true },
        { key: 'sheet', title: texts.columns.sheet, width: 22, format: 'text', bare: true },
        { key: 'column', title: texts.columns.column, width: 22, format: 'text', wrap: true, bare: true },
        { key: 'count', title: texts.columns.count, width: 8, format: 'plain', align: 'center', bare: true },
        { key: 'first', title: texts.columns.first, width: 11, format: 'text', align: 'center', bare: true },
        { key: 'message', title: texts.columns.message, width: 90, format: 'text', wrap: true, bare: true },
      ],
      rowLines: 2,
      below: [{
        text: hidden > 0 ? sentenceText(texts.more, { count: String(hidden) }) : '', style: 'closing',
        formula: `=IF(${kinds}>${LINES},${sentenceFormula(texts.more, { count: `(${kinds}-${LINES})` })},"")`,
      }],
      conditions: [
        { over: { line }, formula: `=${this.#errorsAll()}>0`, tone: 'error' },
        { over: { line }, formula: `=${this.#errorsAll()}=0`, tone: 'good' },
        ...SEVERITIES.map((tone): OutputCondition => ({ over: { from: 0, to: 0 }, formula: `=$A${first}="${texts.levels[tone]}"`, tone })),
        { over, formula: `=$A${first}=""`, tone: 'muted' },
      ],
      print: { landscape: true, repeatHeader: true, fitWidth: true, onePage: true },
    };
  }
}

/** The row that a cell names: what a sentence says about the first mistake. */
function atPlace(block: Block, row: string): At {
  const place = `(${row}-${block.first - 1})`;
  return { of: (key) => `INDEX(${block.range(key)},${place})`, all: (key) => block.range(key), used: '1', place, area: block.area };
}


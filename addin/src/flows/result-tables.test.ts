import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import { refusedDonors } from '../../../shared/proposals/refused-donors.ts';
import { RESULT_SHEETS, runSheetNames } from '../../../shared/tables/names.ts';
import { resultTables } from '../../../shared/tables/index.ts';
import type { OutputCell, OutputSheet } from '../../../shared/tables/output.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { runJson } from './run-json.ts';
import { runPlan } from './run.ts';
import type { RunResult } from './types.ts';

let result: RunResult;
beforeAll(async () => {
  const port = await MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'dien-bien.xlsx');
  result = await runPlan(port, await inPlaceCompute(), { lang: 'vi' });
});

const value = (cell: OutputCell | undefined): string | number | null => (typeof cell === 'object' && cell !== null ? cell.value : cell ?? null);

function sheet(key: string, from: readonly OutputSheet[] = resultTables(result, 'vi')): OutputSheet {
  const found = from.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
}

function column(of: OutputSheet, key: string): readonly (string | number | null)[] {
  const at = of.columns.findIndex((each) => each.key === key);
  return of.rows.map((row) => value(row[at]));
}

const sum = (cells: readonly (string | number | null)[]): number => cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
const lines = (of: OutputSheet): string => [...of.above, ...of.below].map((line) => line.text).join('\n');
const allText = (of: OutputSheet): string => [lines(of), ...of.columns.map((each) => each.title), ...of.rows.flat().map((cell) => String(value(cell) ?? ''))].join('\n');

describe('every result sheet', () => {
  it('has a name that Excel takes, rows as long as its columns, and the warning about the numbers', () => {
    for (const lang of ['vi', 'en'] as const) {
      const tables = resultTables(result, lang);
      expect(tables.map((each) => each.name)).toEqual(expect.arrayContaining([...runSheetNames()]));
      for (const each of tables) {
        expect(each.name.length).toBeLessThanOrEqual(31);
        expect(each.name).not.toMatch(/[\\/?*[\]:]/);
        for (const row of each.rows) expect(row).toHaveLength(each.columns.length);
        expect(each.above.some((line) => line.style === 'warning' && line.text.includes('MINH HỌA'))).toBe(true);
        expect(allText(each)).not.toMatch(/\{[a-zA-Z]+\d*[|}]|undefined|NaN/);
        expect(new Set(each.columns.map((one) => one.title.toLowerCase())).size).toBe(each.columns.length);
      }
    }
  });

  it('never says that a person is superfluous: "thừa" only in the fixed phrase', () => {
    for (const each of resultTables(result, 'vi')) expect(allText(each).replaceAll('vừa thừa vừa thiếu', '')).not.toMatch(/thừa/i);
  });

  it('prints on A4: lists landscape with the header on every page, the leader page on one', () => {
    for (const each of resultTables(result, 'vi')) {
      expect(each.print).toMatchObject(each.key === 'leader' ? { onePage: true, fitWidth: true } : { landscape: true, repeatHeader: true, fitWidth: true });
    }
  });

  it('leaves no Vietnamese label in the English tables but names and documents', () => {
    const english = resultTables(result, 'en');
    expect(sheet('staffing', english).columns.map((each) => each.title)).toContain('Verdict');
    expect(column(sheet('plan', english), 'measure')).toContain('Secondment');
    expect(column(sheet('plan', english), 'field').join()).not.toContain('Kế toán');
  });
});

describe('the shares of agencies', () => {
  it('are told where the plan and its certificate are printed, only where a limit makes them', () => {
    const { settings, candidates } = result.input;
    const seconded = candidates.find(({ measure, eligibility }) => measure === 'secondment' && eligibility === 'yes')!;
    const both = [...candidates, { ...seconded, key: `${seconded.key}9`, measure: 'reinforcement' as const }];
    const limited = { ...result, input: { ...result.input, candidates: both, settings: { ...settings, limits: { ...settings.limits, secondment: 60 } } } };
    for (const [lang, said] of [['vi', 'đúng với cách chia này'], ['en', 'hold for these shares']] as const) {
      for (const key of ['plan', 'certificate']) {
        expect(lines(sheet(key, resultTables(limited, lang))), `${lang} ${key}`).toContain(said);
        expect(lines(sheet(key, resultTables(result, lang))), `${lang} ${key}`).not.toContain(said);
      }
    }
  });
});

describe('Tổng hợp biên chế', () => {
  it('has each unit once, the hardest first, with number, source, verdict, and sums that add up', () => {
    const table = sheet('staffing');
    expect(column(table, 'code').toSorted()).toEqual(result.norms.units.map((norm) => norm.unit).toSorted());
    const verdicts = column(table, 'verdict');
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => ['thiếu', 'vừa thừa vừa thiếu', 'đủ tổng số, thiếu lĩnh vực'].indexOf(String(a)) - ['thiếu', 'vừa thừa vừa thiếu', 'đủ tổng số, thiếu lĩnh vực'].indexOf(String(b))));
    expect(column(table, 'difference').slice(0, 4)).toEqual([-16, -14, -12, -10]);
    expect(column(table, 'order').toSorted((a, b) => Number(a) - Number(b))).toEqual(result.input.units.map((unit) => unit.order));
    for (const key of ['number', 'actual', 'difference', 'outside', 'support']) {
      const at = table.columns.findIndex((each) => each.key === key);
      expect(value(table.totals?.[at])).toBe(sum(column(table, key)));
    }
    const xaDung = table.rows.find((row) => row.some((cell) => value(cell) === '03208'))?.map(value);
    expect(xaDung).toEqual(expect.arrayContaining([59, 49, -10, 'thiếu', '05-HD/TU', '2025-05-20', 32]));
    expect(value(table.totals?.[table.columns.findIndex((each) => each.key === 'verdict')])).toBe('45/45 có số liệu');
  });

  it('says of every unit without a verdict why it has none', () => {
    const [first, second, third, ...others] = result.shortages.units;
    const undecided = (unit: typeof first, because: 'no-norm' | 'conflict' | 'unknown-data') => ({ ...unit!, verdict: 'undecided' as const, because, range: null });
    const units = [undecided(first, 'no-norm'), undecided(second, 'conflict'), undecided(third, 'unknown-data'), ...others];
    const quotas = result.input.quotas.slice(0, 2).map((quota) => quota.id);
    const norms = result.norms.units.map((norm) => (norm.unit === first?.unit ? { ...norm, number: null } : norm.unit === second?.unit ? { ...norm, number: null, conflict: quotas } : norm));
    const table = sheet('staffing', resultTables({ ...result, norms: { ...result.norms, units: norms }, shortages: { ...result.shortages, units } }, 'vi'));
    const notes = new Map(column(table, 'code').map((code, at) => [code, String(column(table, 'notes')[at])]));
    expect(notes.get(first!.unit)).toContain('Chưa có biên chế giao');
    expect(notes.get(second!.unit)).toMatch(/dòng \d+, \d+/);
    expect(notes.get(third!.unit)).toContain('chưa rõ lĩnh vực');
  });
});

describe('Thiếu theo lĩnh vực', () => {
  it('has in every cell what the engine says, and a chart over the totals beside it', () => {
    const table = sheet('fields');
    const heat = table.heat ?? { from: 0, to: 0 };
    const inMatrix = table.rows.flatMap((row) => row.slice(heat.from, heat.to + 1)).map(value);
    expect(sum(inMatrix)).toBe(result.shortages.totals.missing);
    expect(sum(column(table, 'missing'))).toBe(result.shortages.totals.missing);
    expect(sum(column(table, 'provinceMissing'))).toBe(result.shortages.totals.missing);
    const labels = table.rows.slice(0, table.chart?.rows).map((row) => value(row[table.chart?.labels ?? 0]));
    expect(labels.every((label) => typeof label === 'string' && label !== '')).toBe(true);
  });

  it('sums every column under the units, and no word of a header is longer than its column', () => {
    const table = sheet('fields');
    const heat = table.heat ?? { from: 0, to: 0 };
    for (let at = heat.from; at <= heat.to; at += 1) {
      expect(value(table.totals?.[at])).toBe(sum(table.rows.map((row) => value(row[at]))));
      const { title, width } = table.columns[at]!;
      for (const word of title.split(/[\s,]+/)) expect(word.length, title).toBeLessThan(width);
    }
    expect(value(table.totals?.[heat.to + 1])).toBe(result.shortages.totals.missing);
  });
});

describe('Xử lý tại chỗ', () => {
  it('names for each missing field everyone at home who could cover it, and what communes over their quota can give', () => {
    const table = sheet('home');
    const { units } = result.shortages;
    const ways = column(table, 'way');
    const fixes = units.flatMap((unit) => unit.atHome);
    expect(ways.filter((way) => way === 'Phân công lại trong xã')).toHaveLength(fixes.flatMap((fix) => fix.people).length);
    expect(ways.filter((way) => way === 'Kiêm nhiệm')).toHaveLength(fixes.flatMap((fix) => fix.concurrent).length);
    expect(ways.filter((way) => way === 'Có thể điều đi nơi khác')).toHaveLength(units.flatMap((unit) => unit.gives).length);
    const unit = units.find((each) => each.atHome.some((fix) => fix.people.length > 0));
    const fix = unit!.atHome.find((each) => each.people.length > 0)!;
    const row = table.rows.find((cells) => value(cells[1]) === unit!.unit && value(cells[6]) === fix.people[0]!.key)?.map(value);
    expect(row?.slice(2, 8)).toEqual([result.names.unit(unit!.unit), result.names.field(fix.field), fix.missing, 'Phân công lại trong xã', fix.people[0]!.key, result.names.person(fix.people[0]!.key)]);
    const giving = units.filter((each) => each.canRelease > 0);
    expect(lines(table)).toContain(`${giving.length} xã, phường có thể điều đi nhiều nhất ${sum(giving.map((each) => each.canRelease))} người`);
  });

  it('says where the plan uses one of them', () => {
    const reassigned = result.plan.lines.filter((line) => line.measure === 'reassign');
    const planned = column(sheet('home'), 'planned').filter((text) => String(text ?? '').startsWith('Phân công lại'));
    expect(reassigned.length).toBeGreaterThan(0);
    expect(planned.length).toBeGreaterThan(0);
  });
});

describe('Phương án bố trí', () => {
  it('is a draft with the order of decision, one row per line, and the closing line', () => {
    const table = sheet('plan');
    expect(lines(table)).toContain('DỰ THẢO');
    expect(lines(table)).toMatch(/Thứ tự xét: 1\).*2\) nhiều xã thiếu nhất/);
    expect(table.rows).toHaveLength(result.plan.lines.length);
    const people = new Set(result.plan.lines.map((line) => line.person)).size;
    expect(table.below.map((line) => line.text)).toContain(`Danh sách này có ${people} người./.`);
  });

  it('gives every line a reason and a basis with its status, and no last day to transfers and station heads', () => {
    const table = sheet('plan');
    for (const reason of column(table, 'reasons')) expect(String(reason).length).toBeGreaterThan(10);
    for (const basis of column(table, 'basis')) expect(basis).toMatch(/\((đã đối chiếu|cần kiểm tra)|Chưa có văn bản/);
    column(table, 'measure').forEach((measure, at) => {
      expect(column(table, 'end')[at]).toBe(measure === 'Điều động' || measure === 'Trưởng trạm Y tế' ? null : '2026-04-19');
    });
  });

  it('offers the marks of the review in columns of the person\'s own, outside the printed part', () => {
    const table = sheet('plan');
    const opinion = table.columns.find((each) => each.key === 'opinion');
    expect(opinion).toMatchObject({ own: true, options: ['Thống nhất', 'Giữ nguyên', 'Không cử về xã này', 'Rút khỏi danh sách', 'Chưa bố trí'] });
    expect(column(table, 'status').every((status) => status === 'Dự kiến')).toBe(true);
    expect(table.columns.slice(0, (table.print.lastColumn ?? 0) + 1).some((each) => each.own)).toBe(false);
  });
});

describe('sentences of the tables', () => {
  it('write decimals with a comma in Vietnamese and a point in English', () => {
    const [need] = result.plan.unfilled;
    const reason = { code: 'covers-below-need', params: { unit: '03176', field: 'KT', have: 0.2 + 0.4 + 0.9, need: 2 } } as const;
    const changed = { ...result, plan: { ...result.plan, unfilled: [{ ...need!, reason }] } };
    const said = (lang: 'vi' | 'en') => column(sheet('unfilled', resultTables(changed, lang)), 'reason')[0];
    expect(said('vi')).toContain('có 1,5 người');
    expect(said('en')).toContain('1.5');
  });

  it('the log names the person, the place and the mark that could not hold', () => {
    const [line] = result.plan.lines;
    const pin = { kind: 'keep', person: line!.person, unit: line!.toUnit, field: line!.field } as const;
    const table = sheet('log', resultTables({ ...result, plan: { ...result.plan, droppedPins: [pin] } }, 'vi'));
    const row = table.rows.find((each) => value(each[1]) === 'Ý kiến không giữ được')?.map(value);
    expect(row?.[2]).toBe(`${result.names.person(line!.person)} – ${result.names.unit(line!.toUnit)} – ${result.names.field(line!.field)}`);
    expect(row?.[3]).toBe('«Giữ nguyên»');
  });
});

describe('the other sheets', () => {
  it('findings: errors and warnings with a link to the cell, hints only counted', () => {
    const finding = (severity: Finding['severity'], cell: string): Finding => ({
      code: 'need-empty', severity, sheet: 'Nhu cầu lĩnh vực', row: 5, cell, column: 'Lĩnh vực', value: 'x', params: {}, fix: { kind: 'manual' },
    });
    const table = sheet('findings', resultTables({ ...result, findings: [finding('warning', 'C5'), finding('hint', 'C6'), finding('error', 'C7')] }, 'vi'));
    expect(column(table, 'cell')).toEqual(['C7', 'C5']);
    expect(column(table, 'level')).toEqual(['Phải sửa', 'Cần xem lại']);
    expect(table.rows[0]?.[3]).toEqual({ value: 'C7', link: { sheet: 'Nhu cầu lĩnh vực', cell: 'C7' } });
    expect(lines(table)).toContain('1 ô phải sửa, 1 ô cần xem lại');
  });

  it('unfilled needs add up to what the plan says is left', () => {
    const table = sheet('unfilled');
    expect(sum(column(table, 'missing'))).toBe(result.plan.unfilled.reduce((total, need) => total + need.missing, 0));
    for (const reason of column(table, 'reason')) expect(String(reason).length).toBeGreaterThan(10);
  });

  it('the week shows Vũ Ngọc Thắng on Monday, Wednesday and Friday as 0.6', () => {
    const table = sheet('weekly');
    const row = table.rows.find((each) => value(each[4]) === 'Vũ Ngọc Thắng')?.map(value);
    expect(row?.slice(-8)).toEqual(['Xã', 'Chính', 'Xã', 'Chính', 'Xã', 0.6, expect.stringMatching(/^T2, T4, T6: .*; T3, T5: Chính$/), 'Không trùng']);
  });

  it('the log names whom a rule refuses, with the document and its status', () => {
    const table = sheet('log');
    const refused = result.input.candidates.filter((candidate) => candidate.eligibility === 'no');
    expect(refused.length).toBeGreaterThan(0);
    for (const candidate of refused) expect(column(table, 'about').some((about) => String(about).startsWith(candidate.key))).toBe(true);
    expect(table.name).toBe(RESULT_SHEETS.log);
  });
});

describe('what counts nowhere', () => {
  it('is said by reason in the log and in the JSON, and every unit and person outside the quotas adds up', () => {
    const excluded = [{ sheet: 'Nhân sự', row: 7, reason: 'no-unit' }, { sheet: 'Nhân sự', row: 9, reason: 'no-unit' }] as const;
    const log = sheet('log', resultTables({ ...result, excluded }, 'vi'));
    expect(log.rows.map((row) => row.slice(1, 4).map(value))).toContainEqual(['Dòng không tính được', 'Nhân sự', '2 dòng chưa có mã xã: dòng 7, 9']);
    expect(runJson({ ...result, excluded }, 'vi').excluded).toEqual(excluded);
    const { outside } = runJson(result, 'vi').totals;
    for (const { count, units } of outside) expect(sum(units.map((unit) => unit.count))).toBe(count);
    expect(sum(outside.filter(({ reason }) => reason !== 'armed-forces').map(({ count }) => count))).toBe(sum(column(sheet('staffing'), 'outside')));
    expect(outside.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['contract', 'concurrent', 'local-public-unit']));
  });
});

describe('people who are not sent', () => {
  it('lists the people of the pool alone, and says where those of the communes stand', () => {
    expect(column(sheet('unused'), 'key')).toEqual(result.plan.unused.map(({ person }) => person));
    expect(lines(sheet('unused'))).toContain(RESULT_SHEETS.refused);
  });

  it('lists everybody of a commune over its quota whom a rule keeps there, with the rule, and counts them by commune and rule', () => {
    const donors = refusedDonors(result.input, result.norms);
    const people = sheet('refusedPeople');
    expect(donors.length).toBeGreaterThan(0);
    expect(column(people, 'key')).toEqual(donors.map(({ person }) => person));
    expect(people.print.headOnly).toBe(true);
    const counts = sheet('refused');
    expect(sum(column(counts, 'count'))).toBe(donors.length);
    const pairs = (of: OutputSheet) => column(of, 'unit').map((unit, at) => `${unit}: ${column(of, 'rule')[at]}`);
    const listed = Map.groupBy(pairs(people), (pair) => pair);
    expect(pairs(counts)).toEqual([...new Set(pairs(counts))]);
    expect(pairs(counts).map((pair) => listed.get(pair)?.length)).toEqual(column(counts, 'count'));
    expect(counts.rows.length).toBeLessThan(donors.length / 3);
    for (const rule of new Set(column(counts, 'rule'))) expect(lines(counts)).toMatch(new RegExp(`${rule}: \\d+ người\\. Căn cứ: .+\\)\\.`));
    expect(runJson(result, 'vi').refusedDonors.flatMap((each) => each.people)).toHaveLength(donors.length);
    for (const { count, people: keys } of runJson(result, 'vi').refusedDonors) expect(keys).toHaveLength(count);
  });

  it('says why the lists are empty where transfer is switched off', () => {
    const { settings } = result.input;
    const off = { ...result, input: { ...result.input, settings: { ...settings, measures: { ...settings.measures, transfer: false } } } };
    for (const key of ['refused', 'refusedPeople']) {
      const table = sheet(key, resultTables(off, 'vi'));
      expect([table.rows.length, table.print.headOnly]).toEqual([0, undefined]);
      expect(lines(table)).toMatch(/đang tắt/);
    }
  });
});

describe('run JSON', () => {
  it('has the keys of the stable interface', () => {
    const json = runJson(result, 'vi');
    expect(Object.keys(json)).toEqual(['asOf', 'findings', 'units', 'proposals', 'unfilled', 'excluded', 'unused', 'refusedDonors', 'senders', 'totals', 'review', 'certificate']);
    expect(json.unused).toHaveLength(result.plan.unused.length);
    expect(json.senders.every(({ why }) => why.length > 0)).toBe(true);
    expect(json.units).toHaveLength(45);
    const xaDung = json.units.find((unit) => unit.code === '03208');
    const unitKeys = ['code', 'name', 'scope', 'norm', 'normSource', 'actual', 'outside', 'support', 'difference', 'verdict', 'fields'];
    const added = ['method', 'normDate', 'normStatus', 'outsideBy', 'because', 'range', 'scopes', 'references', 'mismatched', 'canRelease', 'gives', 'atHome'];
    expect(Object.keys(xaDung ?? {}).toSorted()).toEqual([...unitKeys, ...added].toSorted());
    expect(xaDung).toMatchObject({ method: 'assigned', normDate: '2025-05-20', references: [{ method: 'frame', reference: 'CV09', number: 32 }] });
    expect(xaDung).toMatchObject({ name: 'Xã Xa Dung', norm: 59, actual: 49, difference: -10, verdict: 'thiếu', normSource: '05-HD/TU, 20/05/2025' });
    expect(Object.keys(xaDung?.fields[0] ?? {})).toEqual(expect.arrayContaining(['field', 'need', 'have', 'fullTime', 'concurrentFte', 'missing', 'posts', 'missingIn6', 'missingIn12', 'keys']));
    expect(Object.keys(json.proposals[0] ?? {})).toEqual(['need', 'person', 'measure', 'fromUnit', 'toUnit', 'field', 'room', 'start', 'end', 'legalBasis', 'reasons', 'alternatives']);
    expect(json.certificate.optimal).toBe(true);
    // Điện Biên in the article: 2,952 people, over the norm in total, and units that lack 10 to 16.
    expect(json.totals).toMatchObject({ verdict: 'vừa thừa vừa thiếu', norms: { units: 45 } });
    expect(json.totals.norms.difference).toBeGreaterThan(0);
    expect(json.units.filter((unit) => unit.difference !== null && unit.difference <= -10 && unit.difference >= -16).map((unit) => unit.name))
      .toEqual(expect.arrayContaining(['Xã Xa Dung', 'Xã Pu Nhi', 'Xã Tìa Dình', 'Xã Nậm Nèn']));
  });

  it('counts Nà Bủng\'s teacher as 0.4 of a person, and every unit has the same fields', () => {
    const { units } = runJson(result, 'vi');
    const education = units.find((unit) => unit.code === '03176')?.fields.find((field) => field.field === 'GD');
    expect(education?.concurrentFte).toBe(0.4);
    expect(new Set(units.map((unit) => unit.fields.map((field) => field.field).join())).size).toBe(1);
  });

  it('says the sentences in the language asked for, and the verdict in Vietnamese', () => {
    const en = runJson(result, 'en');
    expect(en.units.map((unit) => unit.verdict)).toEqual(runJson(result, 'vi').units.map((unit) => unit.verdict));
    expect(en.unfilled[0]?.reason).not.toBe(runJson(result, 'vi').unfilled[0]?.reason);
  });
});

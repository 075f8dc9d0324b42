import { rangeAddress } from '../../src/workbook/address.ts';
import type { CellRange } from '../../src/workbook/address.ts';
import type { ChartModel } from '../../src/workbook/model-types.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { areaAt, columnsOf, shown } from './cells.ts';
import type { Area } from './cells.ts';
import { colour } from './format.ts';
import { apiNotFound, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { areaOf } from './range.ts';
import type { Session } from './session.ts';

const KINDS = { BarClustered: 'bar', ColumnClustered: 'column', Line: 'line' } as const;

interface Series {
  name: string;
  values: string;
  color: string;
}

/** A chart while the client builds it; the model gets the whole of it after every step. */
interface Draft {
  readonly id: string;
  kind: 'bar' | 'column' | 'line';
  title: string;
  labels: string;
  series: Series[];
  at: { row: number; column: number; rows: number; columns: number };
}

const drafts = new WeakMap<ChartModel, Draft>();

export function charts(session: Session, sheet: SheetModel): HostObject {
  const list = (): Draft[] => sheet.charts.map((chart, index) => drafts.get(chart) ?? opened(session, sheet, chart, index));
  return {
    type: 'ChartCollection',
    get: { Count: () => sheet.charts.length },
    items: () => list().map((draft) => chartObject(sheet, draft)),
    item: (key) => {
      const draft = list().find((each) => each.id === key);
      return draft ? chartObject(sheet, draft) : null;
    },
    call: {
      Add: (type, range) => {
        const kind = KINDS[String(type) as keyof typeof KINDS];
        if (!kind) throw apiNotFound(`chart type ${String(type)}`);
        const draft = newDraft(session, kind, areaOf(range));
        sheet.charts.push(store(draft));
        return chartObject(sheet, draft);
      },
    },
  };
}

/** A chart of the file, taken up as a draft so that the client can find and delete it. */
function opened(session: Session, sheet: SheetModel, chart: ChartModel, index: number): Draft {
  const draft: Draft = {
    id: session.newId(),
    kind: chart.chart.kind,
    title: chart.chart.title,
    labels: chart.labels,
    series: chart.series.map((series) => ({ ...series })),
    at: { ...chart.at },
  };
  sheet.charts[index] = store(draft);
  return draft;
}

/** "$A$2:$A$9", as charts keep their ranges. */
const absolute = (range: CellRange): string => rangeAddress(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** As Excel guesses: the first column gives the labels, each further one a series named by its header. */
function newDraft(session: Session, kind: Draft['kind'], area: Area): Draft {
  const column = (offset: number): string => absolute({ ...area, top: area.top + 1, left: area.left + offset, right: area.left + offset });
  const series: Series[] = [];
  for (let offset = 1; offset < columnsOf(area); offset += 1) {
    series.push({ name: String(shown(area.sheet, area.top, area.left + offset)), values: column(offset), color: '' });
  }
  if (series.length === 0) series.push({ name: 'Series1', values: absolute(area), color: '' });
  return { id: session.newId(), kind, title: '', labels: column(0), series, at: { row: area.top, column: area.right + 2, rows: 15, columns: 8 } };
}

function store(draft: Draft): ChartModel {
  const series = draft.series.map((each, index) => ({ column: index + 1, name: each.name, color: each.color }));
  const chart: ChartModel = {
    chart: { kind: draft.kind, title: draft.title, labels: 0, series },
    labels: draft.labels,
    series: draft.series.map((each) => ({ ...each })),
    at: draft.at,
  };
  drafts.set(chart, draft);
  return chart;
}

function chartObject(sheet: SheetModel, draft: Draft): HostObject {
  const save = (): void => {
    const index = sheet.charts.findIndex((chart) => drafts.get(chart) === draft);
    if (index < 0) throw itemNotFound(`chart ${draft.id}`);
    sheet.charts[index] = store(draft);
  };
  return {
    type: 'Chart',
    id: draft.id,
    get: {
      Id: () => draft.id,
      Name: () => draft.title,
      Title: () => ({
        type: 'ChartTitle',
        get: { Text: () => draft.title, Visible: () => draft.title !== '' },
        set: { Text: (value: unknown) => void ((draft.title = String(value)), save()), Visible: () => undefined },
      }),
      Axes: () => ({
        type: 'ChartAxes',
        get: { CategoryAxis: () => ({ type: 'ChartAxis', get: {}, set: { ReversePlotOrder: () => undefined, Position: () => undefined } }) },
      }),
      Legend: () => ({ type: 'ChartLegend', get: {}, set: { Position: () => undefined, Visible: () => undefined } }),
      Series: () => seriesCollection(draft, save),
    },
    set: { Name: () => undefined },
    call: {
      SetPosition: (start, end) => {
        const [from, to] = [start, end].map((corner) => (typeof corner === 'string' ? areaAt(sheet, corner) : areaOf(corner)));
        if (!from || !to) throw new Error('a chart stands between two cells');
        draft.at = { row: from.top, column: from.left, rows: to.bottom - from.top + 1, columns: to.right - from.left + 1 };
        save();
      },
      Delete: () => {
        sheet.charts = sheet.charts.filter((chart) => drafts.get(chart) !== draft);
      },
    },
  };
}

function seriesCollection(draft: Draft, save: () => void): HostObject {
  const at = (index: unknown): HostObject => {
    const series = draft.series[Number(index)];
    if (!series) throw itemNotFound(`series ${String(index)}`);
    return seriesObject(draft, series, save);
  };
  return {
    type: 'ChartSeriesCollection',
    get: { Count: () => draft.series.length },
    items: () => draft.series.map((series) => seriesObject(draft, series, save)),
    item: at,
    call: {
      GetItemAt: at,
      Add: (name) => {
        const series: Series = { name: String(name ?? ''), values: '', color: '' };
        draft.series.push(series);
        save();
        return seriesObject(draft, series, save);
      },
    },
  };
}

function seriesObject(draft: Draft, series: Series, save: () => void): HostObject {
  const paint = (value: unknown): void => {
    series.color = colour(value) ?? '';
    save();
  };
  const format: HostObject = {
    type: 'ChartSeriesFormat',
    get: {
      Fill: () => ({ type: 'ChartFill', get: {}, call: { SetSolidColor: paint } }),
      Line: () => ({ type: 'ChartLineFormat', get: {}, set: { Color: paint } }),
    },
  };
  return {
    type: 'ChartSeries',
    get: { Name: () => series.name, Format: () => format },
    set: { Name: (value) => void ((series.name = String(value)), save()) },
    call: {
      SetValues: (range) => void ((series.values = absolute(areaOf(range))), save()),
      SetXAxisValues: (range) => void ((draft.labels = absolute(areaOf(range))), save()),
      Delete: () => void ((draft.series = draft.series.filter((each) => each !== series)), save()),
    },
  };
}

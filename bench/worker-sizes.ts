import { PROVINCES } from '../shared/catalog/communes/index.ts';
import { smallCase } from '../shared/contract/testing.ts';
import type { StaffingCase } from '../shared/norms/staffing-case.ts';
import { readDataset } from '../shared/sheets/read.ts';
import { TEMPLATE_IDS } from '../shared/tables/template.ts';
import { buildCase } from '../addin/src/flows/build-case.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { provinceWorkbook } from '../addin/testing/generate/province.ts';
import { randomProvince, type RandomProvinceOptions } from '../addin/testing/generate/random-province.ts';
import { MAX_BODY_BYTES } from '../worker/src/middleware/message.ts';
import { openWorkerHeap } from './worker-heap.ts';
import type { WorkerHeap } from './worker-heap.ts';

/**
 * Requests to workerd by the size of the province, and the country as one request for each of its 34 provinces.
 * Time: from sending to the whole answer, fastest of RUNS. Heap: the highest seen through the inspector right after an
 * answer, garbage of that request and of those before it included: an upper bound.
 */
const SIZES = [45, 124, 400] as const;
const ROUTES = ['norms', 'shortages', 'proposals'] as const;
type Route = (typeof ROUTES)[number];
const RUNS = 3;
const MB = 2 ** 20;
/** A pool grows with its province: the sample of Lâm Đồng has 124 units and some 400 candidates. */
const CANDIDATES_PER_UNIT = 3;

interface Answered {
  readonly ms: number;
  readonly sent: number;
  readonly received: number;
}

interface Sized extends Answered {
  readonly units: number;
  readonly route: Route;
  readonly heap: number;
}

export async function benchSizes(origin: string, inspectorPort: number): Promise<readonly string[]> {
  const refused = await refusedUnknownKeys(origin);
  const heap = await openWorkerHeap(inspectorPort);
  const sized: Sized[] = [];
  for (const units of SIZES) {
    const input = await caseOf(units, { units, candidates: units * CANDIDATES_PER_UNIT, province: '79', with: ['01', '38'] });
    for (const route of ROUTES) sized.push(await measure(origin, heap, route, input));
  }
  const country = await countryLines(origin);
  heap.close();
  return [...sizeLines(sized), '', ...country, '', refused];
}

async function caseOf(seed: number, options: RandomProvinceOptions): Promise<StaffingCase> {
  const workbook = MemoryWorkbook.of(provinceWorkbook(await randomProvince(seed, options)), 'province.xlsx', { template: TEMPLATE_IDS.province });
  return buildCase(readDataset(await workbook.read()).dataset, []).input;
}

async function measure(origin: string, heap: WorkerHeap, route: Route, input: StaffingCase): Promise<Sized> {
  const answers: Answered[] = [];
  let highest = 0;
  for (let run = 0; run < RUNS; run += 1) {
    answers.push(await send(origin, route, input));
    highest = Math.max(highest, await heap.used());
  }
  const [fastest] = answers.toSorted((a, b) => a.ms - b.ms);
  return { ...fastest!, units: input.units.length, route, heap: highest };
}

async function send(origin: string, route: Route, input: StaffingCase): Promise<Answered> {
  const body = Buffer.from(JSON.stringify(input));
  if (body.length > MAX_BODY_BYTES) throw new Error(`a request of ${body.length} bytes is over the limit of ${MAX_BODY_BYTES}`);
  const from = performance.now();
  const answer = await fetch(`${origin}/api/v1/${route}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  const received = Buffer.byteLength(await answer.text());
  const ms = performance.now() - from;
  if (!answer.ok) throw new Error(`${route} of ${input.units.length} units: status ${answer.status}`);
  return { ms, sent: body.length, received };
}

/** Every object of a small message with one key more is refused; the routes share one schema, so one of them is asked. */
async function refusedUnknownKeys(origin: string): Promise<string> {
  const places = objectsIn(smallCase()).filter((place) => place.length < 4);
  let refused = 0;
  for (const place of places) {
    const input = structuredClone(smallCase()) as unknown;
    const target = place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], input) as Record<string, unknown>;
    target['fullName'] = 'x';
    const answer = await fetch(`${origin}/api/v1/norms`, { method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json' } });
    if (answer.status !== 422) throw new Error(`an unknown key passed at ${place.join('.')}`);
    refused += 1;
  }
  return `unknown keys refused: ${refused} of ${places.length} places of a message; body limit ${MAX_BODY_BYTES / MB} MB`;
}

function objectsIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? value.slice(0, 1).map((item, index) => [String(index), item] as const) : Object.entries(value);
  return [...(Array.isArray(value) ? [] : [at]), ...inside.flatMap(([key, item]) => objectsIn(item, [...at, key]))];
}

function sizeLines(sized: readonly Sized[]): readonly string[] {
  const smallest = new Map(sized.filter(({ units }) => units === SIZES[0]).map((one) => [one.route, one]));
  const perUnit = (one: Sized, of: (one: Sized) => number) => {
    const least = smallest.get(one.route);
    return least === undefined ? 0 : of(one) / one.units / (of(least) / least.units);
  };
  return [
    `by size, workerd, fastest of ${RUNS}; per unit: against ${SIZES[0]} units (1.00 is linear)`,
    ['units', 'route', 'ms', 'request KB', 'answer KB', 'heap MB', 'ms/unit', 'request/unit', 'heap/unit'].map((text) => text.padStart(13)).join(''),
    ...sized.map((one) => [
      String(one.units), one.route, one.ms.toFixed(0), kb(one.sent), kb(one.received), (one.heap / MB).toFixed(0),
      perUnit(one, ({ ms }) => ms).toFixed(2), perUnit(one, ({ sent }) => sent).toFixed(2), perUnit(one, ({ heap }) => heap).toFixed(2),
    ].map((text) => text.padStart(13)).join('')),
  ];
}

const kb = (bytes: number) => (bytes / 1024).toFixed(0);

/** Every unit of every province, one province after the other; each case is made before its clock starts. */
async function countryLines(origin: string): Promise<readonly string[]> {
  const totals: Record<'shortages' | 'proposals', { ms: number; largest: number; answer: number; slowest: number }> = {
    shortages: { ms: 0, largest: 0, answer: 0, slowest: 0 }, proposals: { ms: 0, largest: 0, answer: 0, slowest: 0 },
  };
  let units = 0;
  for (const [index, { code }] of PROVINCES.entries()) {
    const input = await caseOf(index + 1, { province: code, units: 1_000, candidates: 300 });
    units += input.units.length;
    for (const route of ['shortages', 'proposals'] as const) {
      const { ms, sent, received } = await send(origin, route, input);
      const total = totals[route];
      totals[route] = { ms: total.ms + ms, largest: Math.max(total.largest, sent), answer: Math.max(total.answer, received), slowest: Math.max(total.slowest, ms) };
    }
  }
  return [
    `the country: ${PROVINCES.length} requests one after the other, ${units.toLocaleString('en')} units, 300 candidates each`,
    ['route', 'total ms', 'slowest ms', 'largest request KB', 'largest answer KB'].map((text) => text.padStart(20)).join(''),
    ...Object.entries(totals).map(([route, { ms, largest, answer, slowest }]) =>
      [route === 'shortages' ? 'norms + shortages' : route, ms.toFixed(0), slowest.toFixed(0), kb(largest), kb(answer)].map((text) => text.padStart(20)).join('')),
  ];
}

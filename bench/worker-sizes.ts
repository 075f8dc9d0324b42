import { setTimeout as wait } from 'node:timers/promises';
import { communesOf, PROVINCES } from '../shared/catalog/communes/index.ts';
import { smallCase } from '../shared/contract/testing.ts';
import type { StaffingCase } from '../shared/norms/staffing-case.ts';
import { generate, LARGE } from '../shared/proposals/testing/generate.ts';
import { MAX_BODY_BYTES } from '../worker/src/middleware/message.ts';
import { provinceCase, SIZES } from './province-case.ts';
import { openWorkerHeap } from './worker-heap.ts';
import type { WorkerHeap } from './worker-heap.ts';
import { INSPECTOR_PORT } from './workerd.ts';
import type { Workerd } from './workerd.ts';

/**
 * Requests to workerd by the size of the province, and the country as one request for each of its 34 provinces.
 * Time: processor time of workerd (compiling and collecting included) and from sending to the whole answer, each the
 * least of RUNS. Heap: a request of its own that the inspector stops at PLACES, between the steps of the work; the highest
 * of what is in use there and right after the answer, garbage that was not yet collected included: an upper bound of
 * what is needed, and short of what is in use between two places. Process: the most memory
 * of workerd's whole process during a request, without the inspector. The system counts it without a gap, so it bounds
 * the heap from above, with the program, its threads and the bytes of the messages, and what earlier requests left.
 */
const ROUTES = ['norms', 'proposals'] as const;
type Route = (typeof ROUTES)[number];
const RUNS = 3;
const MB = 2 ** 20;

/** Lines of the Worker's script, in the order in which a request passes them. */
const VALIDATED = 'validationFunc(value, c)';
const ANSWERED = 'JSON.stringify(object)';
const PLACES: Readonly<Record<Route, readonly string[]>> = {
  norms: [VALIDATED, 'function computeNorms(', ANSWERED],
  proposals: [
    VALIDATED, 'function computeNorms(', 'function computeShortages(', 'function propose(', 'function solveLexicographic(', 'function draftLines(',
    'function alternativesOf(', 'prices(line) {', 'function explainUnfilled(', 'function explainUnused(', 'function checkPlan(', ANSWERED,
  ],
};

interface Answered {
  readonly ms: number;
  readonly cpu: number;
  readonly sent: number;
  readonly received: number;
  /** Bytes of the whole process at most. */
  readonly process: number;
}

interface Sized extends Answered {
  readonly units: number;
  readonly route: Route;
  /** Bytes in use at most. */
  readonly peak: number;
  readonly looks: number;
}

export async function benchSizes(target: Workerd): Promise<readonly string[]> {
  const atRest = target.memory();
  const refused = await refusedUnknownKeys(target.origin);
  const cases = [];
  for (const units of SIZES) cases.push(await provinceCase(units));
  const timed = new Map<string, Answered>();
  for (const input of cases) {
    for (const route of ROUTES) {
      const answered = await fastest(target, route, input);
      told(route, input.units.length, `${answered.cpu} ms of processor time, ${answered.ms.toFixed(0)} ms`);
      timed.set(`${route}/${input.units.length}`, answered);
    }
  }
  const country = await countryLines(target);
  // last: stopping at lines makes V8 forget what it had compiled
  const heap = await openWorkerHeap(INSPECTOR_PORT);
  const sized: Sized[] = [];
  for (const input of cases) {
    for (const route of ROUTES) {
      const one = { ...timed.get(`${route}/${input.units.length}`)!, ...await heapOf(target, heap, route, input) };
      told(route, one.units, `peak ${mb(one.peak)} MB`);
      sized.push(one);
    }
  }
  heap.close();
  return [...sizeLines(sized), `the process of workerd before the first request: ${mb(atRest)} MB`, '', ...country, '', refused];
}

/** A long run is told as it goes. */
function told(route: string, units: number, text: string): void {
  console.error(`${route}, ${units} units: ${text}`);
}

async function fastest(target: Workerd, route: Route, input: StaffingCase): Promise<Answered> {
  const answers: Answered[] = [];
  for (let run = 0; run < RUNS; run += 1) answers.push(await send(target, route, input));
  return { ...answers[0]!, ms: Math.min(...answers.map(({ ms }) => ms)), cpu: Math.min(...answers.map((answer) => answer.cpu)), process: Math.max(...answers.map((answer) => answer.process)) };
}

async function heapOf(target: Workerd, heap: WorkerHeap, route: Route, input: StaffingCase): Promise<Pick<Sized, 'units' | 'route' | 'peak' | 'looks'>> {
  const { bytes, looks } = await heap.highest(PLACES[route], () => send(target, route, input));
  return { units: input.units.length, route, peak: bytes, looks };
}

async function send(target: Workerd, route: Route, input: StaffingCase): Promise<Answered> {
  const body = Buffer.from(JSON.stringify(input));
  if (body.length > MAX_BODY_BYTES) throw new Error(`a request of ${body.length} bytes is over the limit of ${MAX_BODY_BYTES}`);
  for (;;) {
    target.forgetPeak();
    const [from, cpu] = [performance.now(), target.cpu()];
    const answer = await fetch(`${target.origin}/api/v1/${route}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const received = Buffer.byteLength(await answer.text());
    if (answer.ok) return { ms: performance.now() - from, cpu: target.cpu() - cpu, sent: body.length, received, process: target.peakMemory() };
    if (answer.status !== 429) throw new Error(`${route} of ${input.units.length} units: status ${answer.status}`);
    await wait(5_000);
  }
}

/** Every object of a small message with one key more is refused; the routes share one schema, so one of them is asked. */
async function refusedUnknownKeys(origin: string): Promise<string> {
  const places = objectsIn(smallCase()).filter((place) => place.length < 4);
  for (const place of places) {
    const input = structuredClone(smallCase()) as unknown;
    const target = place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], input) as Record<string, unknown>;
    target['fullName'] = 'x';
    const answer = await fetch(`${origin}/api/v1/norms`, { method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json' } });
    if (answer.status !== 422) throw new Error(`an unknown key passed at ${place.join('.')}`);
  }
  return `unknown keys refused: at all ${places.length} places of a message; body limit ${MAX_BODY_BYTES / MB} MB`;
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
    return (least === undefined ? 0 : of(one) / one.units / (of(least) / least.units)).toFixed(2);
  };
  return [
    `by size, workerd, least of ${RUNS}; per unit: against ${SIZES[0]} units (1.00 is linear); looks: how often the heap was looked at`,
    row('units', 'route', 'cpu ms', 'wall ms', 'request KB', 'answer KB', 'heap MB', 'looks', 'process MB', 'cpu/unit', 'request/unit', 'peak/unit'),
    ...sized.map((one) => row(
      one.units, one.route, one.cpu, one.ms.toFixed(0), kb(one.sent), kb(one.received), mb(one.peak), one.looks, mb(one.process),
      perUnit(one, ({ cpu }) => cpu), perUnit(one, ({ sent }) => sent), perUnit(one, ({ peak }) => peak),
    )),
  ];
}

const row = (...cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(13)).join('');
const kb = (bytes: number) => (bytes / 1024).toFixed(0);
const mb = (bytes: number) => (bytes / MB).toFixed(1);

/** As many units as each province has, 50 people and 15 fields in each, one province after the other; a case is made before its clock starts. */
async function countryLines(target: Workerd): Promise<readonly string[]> {
  const none = { ms: 0, cpu: 0, largest: 0, answer: 0, slowest: 0 };
  const totals = { norms: none, proposals: none };
  let units = 0;
  for (const [index, { code }] of PROVINCES.entries()) {
    const { input } = generate(index + 1, { ...LARGE, units: (await communesOf(code)).units.length, candidates: 300 });
    units += input.units.length;
    told('country', units, `${totals.proposals.cpu} ms so far`);
    for (const route of ROUTES) {
      const { ms, cpu, sent, received } = await send(target, route, input);
      const total = totals[route];
      totals[route] = {
        ms: total.ms + ms, cpu: total.cpu + cpu, largest: Math.max(total.largest, sent), answer: Math.max(total.answer, received), slowest: Math.max(total.slowest, cpu),
      };
    }
  }
  return [
    `the country: ${PROVINCES.length} requests one after the other, ${units.toLocaleString('en')} units, 300 candidates each`,
    row('route', 'cpu ms', 'wall ms', 'most cpu ms', 'most sent KB', 'most back KB'),
    ...ROUTES.map((route) => {
      const { ms, cpu, slowest, largest, answer } = totals[route];
      return row(route, cpu, ms.toFixed(0), slowest, kb(largest), kb(answer));
    }),
  ];
}

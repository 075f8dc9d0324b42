import type { Lang } from '../../../shared/i18n/format.ts';
import { VERSIONS_SHEET } from '../../../shared/tables/names.ts';
import type { PlanFacts, PlanVersion, VersionCounts } from '../../../shared/tables/versions.ts';
import { countPairs, pairPosts } from '../../../shared/tables/versions.ts';
import { versionsTable } from '../../../shared/tables/versions-table.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';
import { buildCase } from './build-case.ts';
import { checkWorkbook } from './check.ts';
import { FlowError } from './flow-error.ts';
import { factsIn, linesIn } from './review.ts';

/** So many are kept, so that a file does not grow without end. */
export const VERSIONS_KEPT = 12;
const NAME_LENGTH = 80;
const TOPIC = 'plan-version';

/** The versions of a workbook, oldest first, and its present plan. */
export interface Versions {
  readonly current: PlanVersion | null;
  readonly kept: readonly PlanVersion[];
}

/** What of two versions the pane tells; the rest stands on the sheet. */
export interface Compared {
  readonly sheet: string;
  readonly counts: VersionCounts;
}

export async function listVersions(port: WorkbookPort): Promise<Versions> {
  const state = await port.readState();
  return { current: currentOf(state), kept: keptIn(state) };
}

/**
 * Keeps the present plan under a name. `at`: yyyy-mm-dd hh:mm.
 * Throws FlowError 'plan-missing', 'version-name-missing', 'version-name-taken', 'versions-full'.
 */
export async function keepVersion(port: WorkbookPort, wanted: Pick<PlanVersion, 'name' | 'by' | 'at'>): Promise<PlanVersion> {
  const state = await port.readState();
  const current = currentOf(state);
  if (!current) throw new FlowError('plan-missing');
  const name = tidy(wanted.name);
  if (name === '') throw new FlowError('version-name-missing');
  const kept = keptIn(state);
  if (kept.some((version) => isNamed(version, name))) throw new FlowError('version-name-taken', { name });
  if (kept.length >= VERSIONS_KEPT) throw new FlowError('versions-full', { count: VERSIONS_KEPT });
  const version: PlanVersion = { ...current, name, by: tidy(wanted.by), at: wanted.at };
  await port.writeState([...state, { topic: TOPIC, key: name, value: JSON.stringify(version) }]);
  return version;
}

/** Throws FlowError 'version-missing'. */
export async function removeVersion(port: WorkbookPort, name: string): Promise<void> {
  const state = await port.readState();
  const version = find(keptIn(state), name);
  await port.writeState(state.filter(({ topic, key }) => topic !== TOPIC || key !== version.name));
}

/**
 * Writes two versions side by side onto a sheet of ours. null: the present plan, under `currentName`.
 * Throws FlowError 'plan-missing', 'version-missing', and what the check throws.
 */
export async function compareVersions(port: WorkbookPort, pair: readonly [string | null, string | null], currentName: string, lang: Lang): Promise<Compared> {
  const { current, kept } = await listVersions(port);
  const [one, other] = pair.map((name): PlanVersion => {
    if (name !== null) return find(kept, name);
    if (!current) throw new FlowError('plan-missing');
    return { ...current, name: currentName };
  }) as [PlanVersion, PlanVersion];
  const { dataset, findings } = await checkWorkbook(port, { lang });
  const { input, names } = buildCase(dataset, findings, { lang });
  const units = input.units.toSorted((a, b) => a.order - b.order).map((unit) => unit.code);
  await port.putSheet(versionsTable(dataset, names, units, [one, other], lang));
  return { sheet: VERSIONS_SHEET, counts: countPairs(pairPosts(one.lines, other.lines, units)) };
}

function currentOf(state: readonly StateRow[]): PlanVersion | null {
  const facts: PlanFacts | null = factsIn(state);
  return facts && { name: '', by: '', at: '', facts, lines: linesIn(state) };
}

function keptIn(state: readonly StateRow[]): readonly PlanVersion[] {
  return state.filter(({ topic }) => topic === TOPIC).map(({ value }) => JSON.parse(value) as PlanVersion);
}

function find(kept: readonly PlanVersion[], name: string): PlanVersion {
  const found = kept.find((version) => isNamed(version, name));
  if (!found) throw new FlowError('version-missing', { name: tidy(name), choices: kept.map((version) => version.name).join('; ') || '–' });
  return found;
}

function isNamed(version: PlanVersion, name: string): boolean {
  return version.name.toLowerCase() === tidy(name).toLowerCase();
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH);
}

import type { Policy } from '../../../../shared/catalog/codes.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import type { PortChange, WorkbookPort } from '../../workbook/port.ts';
import { inPlaceCompute, workerCompute } from '../compute.ts';
import { Desk } from '../desk.ts';
import { mergeFiles } from '../merge/merge.ts';
import type { MergeFile, MergeOptions, MergeProgress } from '../merge/types.ts';
import { workbookFile } from '../merge/workbook-file.ts';
import { comparePolicies, takePolicy } from '../policies.ts';
import { reconcile } from '../reconcile.ts';
import { compareVersions } from '../versions.ts';
import type { Compute, FlowOptions } from '../types.ts';
import type { UndoWhich } from '../undo.ts';
import { remotePort } from './remote-port.ts';
import { sendCheck, sendNorms, sendPlan } from './views.ts';
import { Wire } from './wire.ts';
import type { Call, Handlers } from './wire.ts';

export type SentFile = Pick<MergeFile, 'name' | 'modified'>;
export type SentMergeOptions = Omit<MergeOptions, 'signal' | 'onProgress'>;

/** Progress or some findings, before the answer. */
export type DeskNote = { readonly merging: MergeProgress } | { readonly progress: Parameters<NonNullable<FlowOptions['onProgress']>>[0] } | { readonly findings: readonly Finding[] };

/** Answers the calls of one open workbook. `origin`: of the page, where the Worker is. */
export function serveDesk(channel: MessagePort, host: WorkbookPort['host'], origin: string): void {
  const wire: Wire = new Wire(channel, handlersOf(() => desk, origin, { port: () => port, bytes: async (index) => await wire.call('file.bytes', [index]) as Uint8Array }));
  const port = remotePort(wire, host);
  const desk = new Desk(port);
}

/** What the worker asks of its page. */
interface Page {
  readonly port: () => WorkbookPort;
  /** The bytes of a chosen file, by its number. */
  readonly bytes: (index: number) => Promise<Uint8Array>;
}

function handlersOf(deskNow: () => Desk, origin: string, page: Page): Handlers {
  const optionsOf = (lang: unknown, { signal, note }: Call): FlowOptions => ({
    lang: lang as Lang, signal, onProgress: (progress) => note({ progress } satisfies DeskNote),
  });
  const findingsTo = ({ note }: Call) => (findings: readonly Finding[]) => note({ findings } satisfies DeskNote);
  return {
    check: async ([lang], call) => sendCheck(await deskNow().check(optionsOf(lang, call)), findingsTo(call)),
    recheck: async ([changes, lang], call) => {
      const check = await deskNow().recheck(changes as readonly PortChange[], lang as Lang);
      return check && sendCheck(check, findingsTo(call));
    },
    run: async ([where, lang], call) => {
      const compute: Compute = where === 'worker' ? workerCompute(origin) : await inPlaceCompute();
      return sendPlan(await deskNow().run(compute, optionsOf(lang, call)), findingsTo(call));
    },
    norms: async ([where, lang], call) => {
      const compute: Compute = where === 'worker' ? workerCompute(origin) : await inPlaceCompute();
      return sendNorms(await deskNow().norms(compute, optionsOf(lang, call)), findingsTo(call));
    },
    whatIf: async ([where, lang], call) => {
      const compute: Compute = where === 'worker' ? workerCompute(origin) : await inPlaceCompute();
      return (await deskNow().whatIf(compute, optionsOf(lang, call))).whatIf;
    },
    writeWhatIf: ([lang], call) => deskNow().writeWhatIf(optionsOf(lang, call)),
    fix: async ([wanted, at, lang], call) => {
      const { fixed, check } = await deskNow().fix(wanted as 'lossless' | readonly Finding[], at as string, optionsOf(lang, call));
      return { fixed, check: sendCheck(check, findingsTo(call)) };
    },
    undo: async ([which, lang], call) => {
      const { undone, changedSince, check } = await deskNow().undo(which as UndoWhich, optionsOf(lang, call));
      return { undone, changedSince, check: sendCheck(check, findingsTo(call)) };
    },
    writeFindings: ([lang], call) => deskNow().writeFindings(optionsOf(lang, call)),
    merge: async ([files, options], { signal, note }) => {
      const chosen = (files as readonly SentFile[]).map(({ name, modified }, index) => workbookFile(name, modified, () => page.bytes(index)));
      return deskNow().other(() => mergeFiles(page.port(), chosen, { ...options as SentMergeOptions, signal, onProgress: (merging) => note({ merging } satisfies DeskNote) }));
    },
    comparePolicies: async ([where, lang], call) => {
      const compute: Compute = where === 'worker' ? workerCompute(origin) : await inPlaceCompute();
      return deskNow().other(() => comparePolicies(page.port(), compute, optionsOf(lang, call)));
    },
    takePolicy: ([policy]) => deskNow().other(() => takePolicy(page.port(), policy as Policy)),
    compareVersions: ([pair, name, lang]) => deskNow().other(() => compareVersions(page.port(), pair as readonly [string | null, string | null], name as string, lang as Lang)),
    reconcile: async ([lang], call) => deskNow().other(() => reconcile(page.port(), optionsOf(lang, call))),
    offerLists: async ([agreedOnly, lang], call) => {
      const { offerLists } = await import('../export/lists.ts');
      return deskNow().other(() => offerLists(page.port(), { ...optionsOf(lang, call), agreedOnly: agreedOnly as boolean }));
    },
    exportLists: async ([ids, agreedOnly, lang], call) => {
      const { exportLists } = await import('../export/lists.ts');
      return (await deskNow().other(() => exportLists(page.port(), () => ids as readonly string[], { ...optionsOf(lang, call), agreedOnly: agreedOnly as boolean }))).files;
    },
    exportCertificate: async ([lang], call) => {
      const [{ exportCertificate }, { certificateText }] = await Promise.all([import('../export/certificate.ts'), import('../../../../shared/proposals/certificate.ts')]);
      return certificateText(await deskNow().other(() => exportCertificate(page.port(), optionsOf(lang, call))));
    },
    removeMarks: () => deskNow().removeMarks(),
    removeOurs: () => deskNow().removeOurs(),
    forget: async () => deskNow().forget(),
  };
}

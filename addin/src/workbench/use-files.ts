import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { SAMPLES, fetchSample, openWorkbook } from './files.ts';
import type { FileBytes, Sample } from './files.ts';
import type { FileProgress } from '../workbook/worker/wire.ts';
import type { OpenWorkbook } from './open-workbook.ts';

/** A file that is being opened. */
export interface Opening {
  readonly name: string;
  /** Of its sheets, 0 to 1; null until the reading has begun. */
  readonly share: number | null;
  /** Sheet that is being read. */
  readonly sheet: string | null;
}

export interface Files {
  readonly open: OpenWorkbook | null;
  readonly opening: Opening | null;
  readonly error: unknown;
  /** A file waits for the answer whether unsaved changes may go. */
  readonly waiting: boolean;
  openFile(file: File): void;
  openSample(sample: Sample): void;
  /** Answers: drops the changes and opens the waiting file, or stays. */
  discard(yes: boolean): void;
  dismissError(): void;
  /** Ends the opening of a file; what was open stays. */
  stopOpening(): void;
}

interface Wanted {
  readonly name: string;
  readonly read: (options: OpeningOptions) => Promise<OpenWorkbook>;
}

interface OpeningOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FileProgress) => void;
}

/** The workbook that is open, and how another one is opened. Unsaved changes are asked about first. */
export function useFiles(): Files {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const stop = useRef<AbortController | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [waiting, setWaiting] = useState<Wanted | null>(null);
  const shown = useRef<OpenWorkbook | null>(null);
  const show = (opened: OpenWorkbook) => {
    const first = shown.current === null;
    shown.current = opened;
    // Drawn bit by bit where nothing is to be typed into yet. Another one at once: what is typed while it still draws would
    // go to the sheet shown before.
    if (first) startTransition(() => setOpen(opened));
    else setOpen(opened);
  };

  const load = useCallback(async (wanted: Wanted) => {
    setWaiting(null);
    setError(null);
    setOpening({ name: wanted.name, share: null, sheet: null });
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const before = shown.current?.view().revision;
    try {
      const { signal } = mine;
      const onProgress = ({ share, sheet }: FileProgress) => stop.current === mine && setOpening({ name: wanted.name, share, sheet });
      const opened = await wanted.read({ signal, onProgress });
      // Who went on typing while the file was read is asked as well.
      if (isDirty(shown.current) && shown.current.view().revision !== before) setWaiting({ name: wanted.name, read: async () => opened });
      else show(opened);
    } catch (failure) {
      if (!mine.signal.aborted) setError(failure);
    } finally {
      if (stop.current === mine) setOpening(null);
    }
  }, []);
  const want = useCallback((wanted: Wanted) => {
    if (isDirty(shown.current)) setWaiting(wanted);
    else void load(wanted);
  }, [load]);

  useSampleInAddress((sample) => void load(sampleFile(sample)));
  useUnsavedWarning(open);
  return {
    open, opening, error, waiting: waiting !== null,
    openFile: (file) => want(wantedFile(file.name, async () => ({ name: file.name, bytes: file }))),
    openSample: (sample) => want(sampleFile(sample)),
    discard: (yes) => {
      if (yes && waiting) void load(waiting);
      else setWaiting(null);
    },
    dismissError: () => setError(null),
    stopOpening: () => stop.current?.abort(),
  };
}

function isDirty(workbook: OpenWorkbook | null): workbook is OpenWorkbook {
  return workbook?.view().dirty === true;
}

function wantedFile(name: string, bytes: () => Promise<FileBytes>): Wanted {
  return { name, read: async (options) => openWorkbook(await bytes(), options) };
}

function sampleFile(sample: Sample): Wanted {
  return wantedFile(`${sample}.xlsx`, () => fetchSample(sample));
}

/** workbench.html?sample=dien-bien opens that sample, once. */
function useSampleInAddress(open: (sample: Sample) => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const asked = new URLSearchParams(location.search).get('sample');
    const sample = SAMPLES.find((name) => name === asked);
    if (sample) open(sample);
  });
}

/** The browser asks before a page with unsaved changes is closed. */
function useUnsavedWarning(open: OpenWorkbook | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (open?.view().dirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [open]);
}

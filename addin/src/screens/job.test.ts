import { describe, expect, it } from 'vitest';
import type { CheckView, NormsView, PlanView } from '../flows/types.ts';
import { canCancel, nextJob, noJob } from './job.ts';
import type { Job, JobEvent } from './job.ts';

const check = { findings: [], resultIsStale: false, summary: { rows: 1, errors: 0, warnings: 0, hints: 0 } } as unknown as CheckView;
const result = { ...check, written: [{ name: 'Phương án bố trí (dự kiến)', columns: [{ key: 'opinion', own: true }] }, { name: 'Tổng hợp', columns: [{ key: 'unit' }] }] } as unknown as PlanView;

const fixed = { how: 'fixed', count: 3, kept: [] } as const;

function after(...events: readonly JobEvent[]): Job {
  return events.reduce(nextJob, noJob);
}

describe('the job on a workbook', () => {
  it('keeps the last result when a later run fails, and says which job failed', () => {
    const job = after({ type: 'planned', result }, { type: 'started', kind: 'plan' }, { type: 'failed', error: new Error('x') });
    expect(job.result).toBe(result);
    expect(job.failure?.kind).toBe('plan');
    expect(job.running).toBeNull();
  });

  it('says that a result is old when a person changes a cell', () => {
    const job = after({ type: 'planned', result }, { type: 'cell-changed', sheet: 'Nhân sự' });
    expect(job).toMatchObject({ checkStale: true, resultStale: true });
  });

  it('does not call a result old for marks made on its own sheets, nor for writes of a running job', () => {
    expect(after({ type: 'planned', result }, { type: 'cell-changed', sheet: 'Phương án bố trí (dự kiến)' }).resultStale).toBe(false);
    expect(after({ type: 'checked', check }, { type: 'started', kind: 'plan' }, { type: 'cell-changed', sheet: 'Nhân sự' }).checkStale).toBe(false);
  });

  it('says that marks of a reviewer wait for the next run, which takes them in', () => {
    const marked = after({ type: 'planned', result }, { type: 'cell-changed', sheet: 'Phương án bố trí (dự kiến)' });
    expect(marked).toMatchObject({ marksWaiting: true, resultStale: false, checkStale: false });
    expect(nextJob(marked, { type: 'checked', check }).marksWaiting).toBe(true);
    expect(nextJob(marked, { type: 'planned', result }).marksWaiting).toBe(false);
    expect(after({ type: 'planned', result }, { type: 'cell-changed', sheet: 'Tổng hợp' }).marksWaiting).toBe(false);
  });

  it('calls a result old after cells were fixed, but not after a mere check', () => {
    expect(after({ type: 'planned', result }, { type: 'checked', check, written: fixed })).toMatchObject({ resultStale: true, checkStale: false, written: fixed });
    expect(after({ type: 'planned', result }, { type: 'checked', check }).resultStale).toBe(false);
  });

  it('calls the result sheets of an opened workbook old when the check says so, until they are made again', () => {
    const old = { ...check, resultIsStale: true };
    const job = after({ type: 'checked', check: old });
    expect(job).toMatchObject({ resultStale: true, result: null });
    expect(nextJob(job, { type: 'cell-changed', sheet: 'Nhân sự' }).resultStale).toBe(true);
    // the check inside the run was made before its sheets were written
    expect(nextJob(job, { type: 'planned', result: { ...result, resultIsStale: true } }).resultStale).toBe(false);
    // the numbers were put back: the sheets agree with them again
    expect(nextJob(job, { type: 'checked', check }).resultStale).toBe(false);
  });

  it('keeps a result of this session old after a cell was changed, though the numbers agree', () => {
    const job = after({ type: 'planned', result }, { type: 'cell-changed', sheet: 'Nhân sự' }, { type: 'checked', check });
    expect(job).toMatchObject({ resultStale: true, checkStale: false });
  });

  it('keeps the newest norms, of a plan or computed alone, and calls them old once a cell was changed', () => {
    const alone = { ...check, input: {} } as unknown as NormsView;
    const job = after({ type: 'planned', result }, { type: 'started', kind: 'norms' }, { type: 'computed', view: alone });
    expect(job).toMatchObject({ norms: alone, result, check: alone, normsStale: false, resultStale: false, running: null });
    expect(nextJob(job, { type: 'cell-changed', sheet: 'Nhân sự' })).toMatchObject({ normsStale: true, resultStale: true });
    expect(nextJob(job, { type: 'checked', check, written: fixed }).normsStale).toBe(true);
    expect(after({ type: 'computed', view: alone }, { type: 'cell-changed', sheet: 'Nhân sự' }, { type: 'planned', result })).toMatchObject({ norms: result, normsStale: false });
  });

  it('can be cancelled until writing starts, and once', () => {
    const writing = after({ type: 'started', kind: 'plan' }, { type: 'progressed', progress: { step: 'write', part: 0 } });
    const planning = after({ type: 'started', kind: 'plan' }, { type: 'progressed', progress: { step: 'plan', part: 0 } });
    expect(canCancel(writing.running!)).toBe(false);
    expect(canCancel(planning.running!)).toBe(true);
    expect(canCancel(nextJob(planning, { type: 'cancel-asked' }).running!)).toBe(false);
  });
});

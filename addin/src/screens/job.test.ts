import { describe, expect, it } from 'vitest';
import type { CheckResult, RunResult } from '../flows/types.ts';
import { canCancel, nextJob, noJob } from './job.ts';
import type { Job, JobEvent } from './job.ts';

const check = { findings: [], summary: { rows: 1, errors: 0, warnings: 0, hints: 0 } } as unknown as CheckResult;
const result = { ...check, written: [{ name: 'Phương án bố trí (dự kiến)' }] } as unknown as RunResult;

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

  it('calls a result old after cells were fixed, but not after a mere check', () => {
    expect(after({ type: 'planned', result }, { type: 'checked', check, fixed: 3 })).toMatchObject({ resultStale: true, checkStale: false, fixed: 3 });
    expect(after({ type: 'planned', result }, { type: 'checked', check }).resultStale).toBe(false);
  });

  it('can be cancelled until writing starts, and once', () => {
    const writing = after({ type: 'started', kind: 'plan' }, { type: 'progressed', progress: { step: 'write', part: 0 } });
    const planning = after({ type: 'started', kind: 'plan' }, { type: 'progressed', progress: { step: 'plan', part: 0 } });
    expect(canCancel(writing.running!)).toBe(false);
    expect(canCancel(planning.running!)).toBe(true);
    expect(canCancel(nextJob(planning, { type: 'cancel-asked' }).running!)).toBe(false);
  });
});

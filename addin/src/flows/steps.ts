import { stopIfCancelled } from './flow-error.ts';
import type { FlowOptions, Step } from './types.ts';

/** Does one step of a job: not begun once cancelled (FlowError 'cancelled'), its begin and end told. */
export function stepsOf({ signal, onProgress }: FlowOptions): <T>(name: Step, work: () => Promise<T>) => Promise<T> {
  return async (name, work) => {
    stopIfCancelled(signal);
    onProgress?.({ step: name, part: 0 });
    const result = await work();
    onProgress?.({ step: name, part: 1 });
    return result;
  };
}

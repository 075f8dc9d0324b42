/** CPU time of this thread in milliseconds: other work on the machine does not count, waiting neither. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The clock moves in steps of some milliseconds: a batch is far longer. */
const BATCH = 100;
const BATCHES = 5;

/**
 * Milliseconds of CPU of one run, warm: of several batches the fastest, for other work on the machine takes caches away.
 * What is slow runs once, after one run to warm up where `warm` says so.
 */
export function cpuTime(work: () => unknown, { batches = BATCHES, warm = true } = {}): number {
  if (warm) work();
  let best = Infinity;
  for (let batch = 0; batch < batches; batch++) {
    const start = cpu();
    let runs = 0;
    let used = 0;
    do {
      work();
      runs++;
      used = cpu() - start;
    } while (used < BATCH);
    best = Math.min(best, used / runs);
  }
  return best;
}

export function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

export function ratio(what: string, value: number, goal: number): string {
  return `${what} = ${value < 0.1 ? value.toFixed(3) : value.toFixed(2)} (goal at most ${Number(goal.toFixed(3))})${value <= goal ? '' : ' MISSED'}`;
}

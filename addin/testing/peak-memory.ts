import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Megabytes that this process held at most, the program itself included. On Linux from /proc: maxRSS there counts what
 * the process that started this one held.
 */
export function peakMegabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}

/** From here on, peakMegabytes tells the most since now. Linux alone can forget; elsewhere it stays the most since the start. */
export function forgetPeak(): void {
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
}

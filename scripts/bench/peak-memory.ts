import { readFileSync } from 'node:fs';

/** The most memory this process ever held, it alone: on Linux `maxRSS` begins with what its parent had when it was started. */
export function peakKilobytes(): number {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (peak !== undefined) return Number(peak);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}

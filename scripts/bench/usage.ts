import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** Resident memory of a process and all its descendants, in bytes; 0 where /proc is missing. */
function residentBytes(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      const pid = Number(entry);
      children.set(parent, [...(children.get(parent) ?? []), pid]);
      resident.set(pid, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // The process ended while it was being looked at.
    }
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree.reduce((sum, pid) => sum + (resident.get(pid) ?? 0), 0);
}

/** Clock ticks of `/proc` in a second; the same on every Linux that Node runs on. */
const TICKS = 100;

/** Seconds that all cores spent on a process and on those of its children that have ended. */
export function cpuSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold blanks: state is the 3rd field, the times 14th to 17th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  } catch {
    return 0;
  }
}

/** What a process tree used. */
export interface Usage {
  /** Peak of resident memory, in bytes. */
  readonly peak: number;
  /** Seconds of all cores together; tells more than the clock on a machine that others use. */
  readonly cpu: number;
}

/**
 * Watches the memory and time of a process tree.
 * @returns a function that stops watching and gives what was used, null off Linux.
 */
export function watchUsage(pid: number): () => Usage | null {
  if (process.platform !== 'linux') return () => null;
  let peak = 0;
  let cpu = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
    cpu = Math.max(cpu, cpuSeconds(pid));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return { peak, cpu };
  };
}

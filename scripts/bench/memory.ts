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

/**
 * Watches the memory of a process tree.
 * @returns a function that stops watching and gives the peak in bytes, null off Linux.
 */
export function watchMemory(pid: number): () => number | null {
  if (process.platform !== 'linux') return () => null;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

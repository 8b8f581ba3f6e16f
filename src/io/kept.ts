import { readFileSync } from 'node:fs';

/** Reads a list that was kept as JSON; an empty one where there is none, or none that is whole. */
export function readKept(file: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

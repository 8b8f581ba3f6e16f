import { parse } from 'yaml';
import type { Entry } from './fill.ts';
import { groups, type UiKey } from './keys.ts';

/**
 * Reads the strings of one language from YAML, checked against the list of keys.
 * Throws an error that names the file and every key that is missing, unknown or not a text.
 */
export function readStrings(source: string, file: string): ReadonlyMap<UiKey, Entry> {
  const tree = parse(source) as Record<string, Record<string, unknown>>;
  const strings = new Map<UiKey, Entry>();
  const faults: string[] = [];
  for (const [group, names] of Object.entries(groups)) {
    const entries = tree[group] ?? {};
    for (const name of names) {
      const entry = entries[name];
      if (isEntry(entry)) strings.set(`${group}.${name}` as UiKey, entry);
      else faults.push(`\`${group}.${name}\` is missing or is neither a text nor plural forms`);
    }
    for (const name of Object.keys(entries)) {
      if (!(names as readonly string[]).includes(name)) faults.push(unknown(`${group}.${name}`));
    }
  }
  for (const group of Object.keys(tree)) if (!(group in groups)) faults.push(unknown(group));
  if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}.`);
  return strings;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || !('other' in value)) return false;
  return Object.values(value).every((form) => typeof form === 'string');
}

function unknown(key: string): string {
  return `\`${key}\` is unknown; add it to \`src/i18n/keys.ts\` or remove it`;
}

import type { z } from 'zod';
import { frontMatterSchema } from '../model/front-matter.ts';
import { nearest } from './nearest.ts';

/** What is wrong with one entry, in words, and what to do. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly what: string;
  readonly fix: string;
}

/** What a schema issue means to an author; a key that is unknown is explained key by key. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown): Explained[] {
  const { path } = issue;
  const name = path.join('.');
  const given = valueAt(value, path);
  const shown = `\`${name}\` is \`${show(given)}\``;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainKey(path, key));
  }
  if (path.length === 0) {
    return [
      { path, what: 'there is no list of `key: value` lines', fix: 'Write one key per line.' },
    ];
  }
  if (given === undefined) {
    const description = describe(path);
    const [last, parent] = [String(path.at(-1)), path.slice(0, -1).join('.')];
    const below = parent === '' ? '' : ` below \`${parent}\``;
    const fix = `Add a line \`${last}: …\`${below}${description}.`;
    return [{ path, what: `\`${name}\` is missing`, fix }];
  }
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map((option) => `\`${String(option)}\``).join(' or ');
      return [{ path, what: shown, fix: `Write ${values}.` }];
    }
    case 'too_small': {
      const fix = `Write at least ${issue.minimum} ${plural(issue.minimum, 'character')}.`;
      return [{ path, what: `\`${name}\` is too short`, fix }];
    }
    case 'too_big': {
      const length = typeof given === 'string' ? ` (${given.length} characters)` : '';
      const what = `\`${name}\` is too long${length}`;
      return [{ path, what, fix: `Write at most ${issue.maximum} characters.` }];
    }
    case 'invalid_union':
      return [{ path, what: shown, fix: 'Write the date as `YYYY-MM-DD`, with two hyphens.' }];
    case 'invalid_type': {
      const text = issue.expected === 'string';
      const fix = text
        ? `Write plain text; put it in quotation marks: \`${name}: "…"\`.`
        : 'Write its own keys below it, indented by two spaces.';
      return [{ path, what: shown, fix }];
    }
    default:
      return [{ path, what: shown, fix: issue.message }];
  }
}

function explainKey(parent: readonly PropertyKey[], key: string): Explained {
  const known = Object.keys(shapeAt(parent));
  const near = nearest(key, known);
  const fix =
    near === null
      ? `Delete it; the known keys are ${known.map((name) => `\`${name}\``).join(', ')}.`
      : `Did you mean \`${near}\`?`;
  return { path: [...parent, key], what: `the key \`${key}\` is unknown`, fix };
}

type Shape = Readonly<Record<string, z.ZodType>>;

function shapeAt(path: readonly PropertyKey[]): Shape {
  let shape: Shape = frontMatterSchema.shape;
  for (const step of path) {
    // The place in a list has no shape of its own.
    if (typeof step === 'number') continue;
    let field: unknown = shape[String(step)];
    while (hasUnwrap(field)) field = field.unwrap();
    shape = typeof field === 'object' && field && 'shape' in field ? (field.shape as Shape) : {};
  }
  return shape;
}

function hasUnwrap(field: unknown): field is { unwrap(): unknown } {
  return typeof field === 'object' && field !== null && 'unwrap' in field;
}

function describe(path: readonly PropertyKey[]): string {
  const field = shapeAt(path.slice(0, -1))[String(path.at(-1))];
  const description = field?.meta?.()?.description;
  return description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    at =
      typeof at === 'object' && at !== null
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined;
  }
  return at;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : asJson(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // An alias of YAML can make a list hold itself.
    return '…';
  }
}

function plural(count: number | bigint, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

const text = { type: 'string', minLength: 1 };
const message = object({ text }, ['text']);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const count = { type: 'integer', minimum: 1 };

function object(properties: object, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, required, properties };
}

function list(items: object) {
  return { type: 'array', items };
}

const rule = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    helpUri: { type: 'string', pattern: '^https?://[^\\s{}]+$' },
    help: message,
    defaultConfiguration: object({ level }),
  },
  ['id'],
);

const place = object({
  physicalLocation: object({
    artifactLocation: object({
      // A reference relative to the repository: no blank, nothing but ASCII.
      uri: { type: 'string', pattern: "^(?:[\\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$" },
    }),
    region: object({ startLine: count, startColumn: count }),
  }),
});

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: list(place),
  },
  ['message'],
);

const driver = object(
  {
    name: text,
    informationUri: { type: 'string', pattern: '^https?://\\S+$' },
    language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
    rules: { ...list(rule), uniqueItems: true },
  },
  ['name'],
);

const run = object(
  {
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    tool: object({ driver }, ['driver']),
    results: list(result),
  },
  ['tool'],
);

/**
 * The part of SARIF 2.1.0 that a log of `check` has, as a schema that allows nothing else. Every
 * name, required member and set of values is that of the standard.
 */
export const sarifPart = object({ $schema: text, version: { const: '2.1.0' }, runs: list(run) }, [
  'version',
  'runs',
]);

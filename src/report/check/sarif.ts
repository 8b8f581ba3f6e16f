import type { Level } from '../../analysis/model/diagnostic.ts';
import type { Lang } from '../../analysis/model/doc.ts';
import { type Checked, helpPath } from './checked.ts';

/** A kind of diagnostic, as the list of rules names it. */
export interface SarifRule {
  readonly id: string;
  readonly level: Level;
  /** The message with its values left open. */
  readonly message: string;
}

const LEVELS = { error: 'error', warning: 'warning', suggestion: 'note' } as const;

/**
 * Diagnostics as a SARIF 2.1.0 log, every rule listed.
 * @param site address of the site that explains the rules
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifOf(
  files: readonly Checked[],
  rules: readonly SarifRule[],
  site: string,
): object {
  const helpOf = (id: string, lang: Lang) => new URL(helpPath(id, lang), site).href;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'doleances check',
            informationUri: new URL('/en/diagnostics/', site).href,
            language: 'en',
            rules: rules.map(({ id, level, message }) => ({
              id,
              shortDescription: { text: id.replaceAll('-', ' ') },
              fullDescription: { text: message.replace(VALUE, '…') },
              helpUri: helpOf(id, 'en'),
              help: { text: `${helpOf(id, 'en')} (en français : ${helpOf(id, 'fr')})` },
              defaultConfiguration: { level: LEVELS[level] },
            })),
          },
        },
        results: files.flatMap(({ path, diagnostics }) =>
          diagnostics.map(({ id, level, message, line, column }) => ({
            ruleId: id,
            ruleIndex: indexes.get(id) ?? -1,
            level: LEVELS[level],
            message: { text: message.replace(/[{}]/g, '$&$&') },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(path) },
                  region: { startLine: line, startColumn: column },
                },
              },
            ],
          })),
        ),
      },
    ],
  };
}

/** A value of a message; what stands in braces would be one of SARIF's own. */
const VALUE = /\{[^}]*\}/g;

/** A relative path as a URI reference. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

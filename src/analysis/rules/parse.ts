import { fold } from '../annotate/fold.ts';
import { refusesAccent } from '../annotate/spelling.ts';
import { tokenise } from '../annotate/tokenise.ts';
import type { Lang } from '../model/doc.ts';
import { type Node, PatternError } from './pattern.ts';

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

/**
 * Reads a pattern (see pattern.ts) into nodes.
 * @throws PatternError that says what is wrong and where in the pattern
 */
export function parsePattern(source: string, lang: Lang): Node[] {
  const words = source
    .replaceAll(/(?<!\\)([()|])(\??)/g, ' $1$2 ')
    .trim()
    .split(/\s+/);
  let at = 0;
  const nodes = sequence(false);
  if (at < words.length)
    throw new PatternError(`\`${words[at]}\` closes nothing in \`${source}\`.`);
  if (!nodes.some((node) => node.type === 'symbol' || node.type === 'group')) {
    throw new PatternError(`\`${source}\` names no word to look for.`);
  }
  return nodes;

  function sequence(inGroup: boolean): Node[] {
    const out: Node[] = [];
    while (at < words.length) {
      const word = words[at] ?? '';
      if (word.startsWith(')') || word === '|') {
        if (!inGroup) break;
        return out;
      }
      at++;
      if (word === '(') out.push(...group());
      else out.push(...known(word));
    }
    if (inGroup) throw new PatternError(`A bracket is never closed in \`${source}\`.`);
    return out;
  }

  function group(): Node[] {
    const options: Node[][] = [];
    for (;;) {
      const option = sequence(true);
      if (option.every(({ type }) => type === 'optional' || type === 'gap')) {
        throw new PatternError(`A choice that may be nothing stands in \`${source}\`.`);
      }
      options.push(option);
      const word = words[at++] ?? '';
      if (word === '|') continue;
      const node: Node = { type: 'group', options };
      return word.endsWith('?') ? [{ type: 'optional', nodes: [node] }] : [node];
    }
  }

  /** Rules say the same words over and over; each is read once. */
  function known(word: string): readonly Node[] {
    const before = elements[lang].get(word);
    if (before) return before;
    const nodes = element(word);
    elements[lang].set(word, nodes);
    return nodes;
  }

  function element(word: string): Node[] {
    if (word in GAPS) return [{ type: 'gap', max: GAPS[word] ?? 3 }];
    const gap = /^<(\d+)>$/.exec(word);
    if (gap) return [{ type: 'gap', max: Number(gap[1]) }];
    if (word === '^') return [{ type: 'start' }];
    if (word === '$') return [{ type: 'end' }];
    if (word.length > 1 && word.endsWith('?') && !word.startsWith('\\')) {
      return [{ type: 'optional', nodes: element(word.slice(0, -1)) }];
    }
    if (word.startsWith('!') && word.length > 1) {
      return element(word.slice(1)).flatMap((node): Node[] =>
        node.type === 'symbol' ? [{ type: 'not', name: node.name }] : [],
      );
    }
    return symbols(word);
  }

  function symbols(word: string): Node[] {
    const sigil = /^([@=])([^.]+?)(?:\.([a-z+]+))?$/u.exec(word);
    if (sigil?.[1] && sigil[2]) {
      const base = sigil[1] === '@' ? `@${sigil[2]}` : `=${fold(sigil[2])}`;
      const options = (sigil[3] ?? '')
        .split('+')
        .map((tense): Node[] => [{ type: 'symbol', name: tense ? `${base}.${tense}` : base }]);
      return options.length > 1 ? [{ type: 'group', options }] : (options[0] ?? []);
    }
    if (word.startsWith('#')) return [{ type: 'symbol', name: word }];
    if (/\p{L}\*$/u.test(word)) return [{ type: 'symbol', name: `${fold(word.slice(0, -1))}*` }];
    // A clitic on its own ("they 'll") is what tokenise parts from the word before it.
    if (/^['’](?:ll|ve|re|d|s|m)$/.test(word)) return [{ type: 'symbol', name: fold(word) }];
    if (/^'\p{L}+'$/u.test(word)) return [{ type: 'symbol', name: word.toLowerCase() }];
    const nodes = tokenise(word.replace(/^\\/, ''), lang).map(({ form, spelling }): Node => {
      const plain = lang === 'fr' && refusesAccent(spelling);
      return { type: 'symbol', name: plain ? `'${form}'` : form };
    });
    if (nodes.length === 0) throw new PatternError(`\`${word}\` is no word in \`${source}\`.`);
    return nodes;
  }
}

const elements: Readonly<Record<Lang, Map<string, readonly Node[]>>> = {
  fr: new Map(),
  en: new Map(),
};

import { fold } from '../annotate/fold.ts';
import { Kind, kindOf } from '../annotate/letters.ts';
import { refusesAccent } from '../annotate/spelling.ts';
import { tokenise } from '../annotate/tokenise.ts';
import type { Lang } from '../model/doc.ts';
import { type Node, PatternError, type Term } from './pattern.ts';

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

/** What the words of patterns say, by these words: rules say the same ones over and over. */
export type Elements = Map<string, readonly Node[]>;

/**
 * Reads a pattern (see pattern.ts) into nodes.
 * @param elements of the language; those of the pattern are added
 * @throws PatternError that says what is wrong and where in the pattern
 */
export function parsePattern(source: string, lang: Lang, elements: Elements): Node[] {
  return new PatternReader(source, lang, elements).all();
}

/** A class and no closures, because thousands of patterns are read before anything else is done. */
class PatternReader {
  readonly #source: string;
  readonly #lang: Lang;
  readonly #elements: Elements;
  readonly #words: readonly string[];
  #at = 0;

  constructor(source: string, lang: Lang, elements: Elements) {
    this.#source = source;
    this.#lang = lang;
    this.#elements = elements;
    this.#words = wordsOf(source);
  }

  all(): Node[] {
    const nodes = this.#sequence(false);
    const rest = this.#words[this.#at];
    if (rest !== undefined)
      throw new PatternError(`\`${rest}\` closes nothing in \`${this.#source}\`.`);
    if (!nodes.some((node) => node.type === 'symbol' || node.type === 'group')) {
      throw new PatternError(`\`${this.#source}\` names no word to look for.`);
    }
    return nodes;
  }

  #sequence(inGroup: boolean): Node[] {
    const out: Node[] = [];
    while (this.#at < this.#words.length) {
      const word = this.#words[this.#at] ?? '';
      if (word.startsWith(')') || word === '|') {
        if (!inGroup) break;
        return out;
      }
      this.#at++;
      if (word === '(') out.push(this.#group());
      else for (const node of this.#known(word)) out.push(node);
    }
    if (inGroup) throw new PatternError(`A bracket is never closed in \`${this.#source}\`.`);
    return out;
  }

  #group(): Node {
    const options: Node[][] = [];
    for (;;) {
      const option = this.#sequence(true);
      if (option.every(({ type }) => type === 'optional' || type === 'gap')) {
        throw new PatternError(`A choice that may be nothing stands in \`${this.#source}\`.`);
      }
      options.push(option);
      const word = this.#words[this.#at++] ?? '';
      if (word === '|') continue;
      const node: Node = { type: 'group', options };
      return word.endsWith('?') ? { type: 'optional', nodes: [node] } : node;
    }
  }

  #known(word: string): readonly Node[] {
    const before = this.#elements.get(word);
    if (before) return before;
    const nodes = this.#element(word);
    this.#elements.set(word, nodes);
    return nodes;
  }

  #element(word: string): Node[] {
    if (word in GAPS) return [{ type: 'gap', max: GAPS[word] ?? 3 }];
    const gap = /^<(\d+)>$/.exec(word);
    if (gap) return [{ type: 'gap', max: Number(gap[1]) }];
    if (word === '^') return [{ type: 'start' }];
    if (word === '$') return [{ type: 'end' }];
    if (word.length > 1 && word.endsWith('?') && !word.startsWith('\\')) {
      return [{ type: 'optional', nodes: this.#element(word.slice(0, -1)) }];
    }
    if (word.startsWith('!') && word.length > 1) {
      return this.#element(word.slice(1)).flatMap((node): Node[] =>
        node.type === 'symbol' ? [{ type: 'not', term: node.term }] : [],
      );
    }
    return this.#symbols(word);
  }

  #symbols(word: string): Node[] {
    const sigil = /^([@=])([^.]+?)(?:\.([a-z+]+))?$/u.exec(word);
    if (sigil?.[1] && sigil[2]) {
      const base = sigil[1] === '@' ? `@${sigil[2]}` : `=${fold(sigil[2])}`;
      const options = (sigil[3] ?? '')
        .split('+')
        .map((tense): Node[] => [symbol(tense ? `${base}.${tense}` : base)]);
      return options.length > 1 ? [{ type: 'group', options }] : (options[0] ?? []);
    }
    if (word.startsWith('#')) return [symbol(word)];
    if (/\p{L}\*$/u.test(word)) return [symbol(`${fold(word.slice(0, -1))}*`)];
    // A clitic on its own ("they 'll") is what tokenise parts from the word before it.
    if (/^['’](?:ll|ve|re|d|s|m)$/.test(word)) return [symbol(fold(word))];
    if (/^'\p{L}+'$/u.test(word)) return [symbol(word.toLowerCase())];
    const nodes = tokenise(word.replace(/^\\/, ''), this.#lang).map(({ form, spelling }): Node => {
      const plain = this.#lang === 'fr' && refusesAccent(spelling);
      return symbol(plain ? `'${form}'` : form);
    });
    if (nodes.length === 0) {
      throw new PatternError(`\`${word}\` is no word in \`${this.#source}\`.`);
    }
    return nodes;
  }
}

function symbol(name: string): Node {
  const unknown = { declared: false, commonness: 0, longest: 1, mayBeMark: false };
  const term: Term = { name, id: -1, ...unknown };
  return { type: 'symbol', term };
}

/** The words of a pattern and its brackets, each with the question mark right behind it. */
function wordsOf(source: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const bracket = isBracket(code) && source.charCodeAt(at - 1) !== BACKSLASH;
    if (!bracket && kindOf(code) !== Kind.space) continue;
    if (at > from) words.push(source.slice(from, at));
    from = at + 1;
    if (!bracket) continue;
    if (source.charCodeAt(from) === QUESTION) from++;
    words.push(source.slice(at, from));
    at = from - 1;
  }
  if (from < source.length) words.push(source.slice(from));
  return words;
}

const BACKSLASH = 92;
const QUESTION = 63;

/** One of `(`, `)`, `|`. */
function isBracket(code: number): boolean {
  return code === 40 || code === 41 || code === 124;
}

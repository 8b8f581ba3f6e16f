/**
 * One contender of the analysis bench, alone in its process: reads a JSON array of texts, takes
 * them in one after the other on one core and prints what that took.
 * Arguments: NAME LANG TEXTS [PEERS]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { analyseArticle } from '../../src/analysis/index.ts';
import { readText } from '../../src/analysis/read/index.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

/** Result of a contender, as it prints it. */
export interface Speed {
  readonly bytes: number;
  readonly words: number;
  readonly seconds: number;
  /** Peak resident memory of the process, in bytes. */
  readonly peak: number;
}

const AT_LEAST_SECONDS = 3;

const contenders: Record<string, (lang: 'fr' | 'en', peers: string) => Promise<Work>> = {
  doleances: async (lang) => {
    const knowledge = loadKnowledge('content');
    return (text) => analyseArticle(readText(text, { id: 'bench', lang }), knowledge);
  },
  'fr-compromise': async () => {
    const { default: nlp } = await import('fr-compromise');
    return (text) => nlp(text);
  },
  'wink-nlp': async (_lang, peers) => {
    const require = createRequire(resolve(peers, 'package.json'));
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return (text) => wink.readDoc(text);
  },
};

type Work = (text: string) => unknown;

function measure(work: Work, texts: readonly string[]): Speed {
  // One round for the engine to compile what it runs often.
  for (const text of texts) work(text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const started = performance.now();
  let rounds = 0;
  let seconds = 0;
  while (seconds < AT_LEAST_SECONDS) {
    for (const text of texts) work(text);
    rounds += 1;
    seconds = (performance.now() - started) / 1000;
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  return { bytes: bytes * rounds, words: words * rounds, seconds, peak };
}

if (import.meta.main) {
  const [name = '', lang, file = '', peers = ''] = process.argv.slice(2);
  const prepare = contenders[name];
  if (prepare === undefined) throw new Error(`No contender is called \`${name}\`.`);
  const work = await prepare(lang === 'en' ? 'en' : 'fr', peers);
  console.log(JSON.stringify(measure(work, JSON.parse(readFileSync(file, 'utf8')))));
}

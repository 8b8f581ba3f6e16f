import type { Lang } from '../../model/doc.ts';
import { clockReader, roundTheClock, slotReader, sureClockReader } from './clock.ts';
import {
  dateReader,
  dayReader,
  midMonthReader,
  monthReader,
  readSlash,
  weekdayReader,
  yearReader,
} from './date.ts';
import { durationReader, unitReader } from './duration.ts';
import { limitsEn, passedEn, plainEn } from './frames-en.ts';
import { limitsFr, passedFr, plainFr } from './frames-fr.ts';
import { readNumber } from './number.ts';
import { compile, type Node } from './pattern.ts';
import { pointsEn, whenEn } from './points-en.ts';
import { pointsFr, whenFr } from './points-fr.ts';
import { NOTHING, type Reader } from './reading.ts';
import { treeReader } from './walk.ts';
import type { Words } from './words.ts';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

export interface Grammar {
  readonly tree: Node;
  /** Words with which a reader at the root may begin, beside figures and compounds. */
  readonly starters: ReadonlySet<string>;
}

const grammars = new Map<Lang, Grammar>();

/** The grammar of a language, built on first use. */
export function grammarOf(lang: Lang): Grammar {
  const known = grammars.get(lang);
  if (known) return known;
  const grammar = build(lang);
  grammars.set(lang, grammar);
  return grammar;
}

function build(lang: Lang): Grammar {
  const words = lang === 'fr' ? wordsFr : wordsEn;
  const readers = basicReaders(words);
  readers.set('when', treeReader(compile(lang === 'fr' ? whenFr : whenEn, readers)));
  const points = compile(lang === 'fr' ? pointsFr : pointsEn, readers);
  readers.set('point', treeReader(points));
  const tables = lang === 'fr' ? [plainFr, limitsFr, passedFr] : [plainEn, limitsEn, passedEn];
  const tree = compile(tables.flat(), readers);
  return { tree, starters: startersOf(words, points) };
}

function basicReaders(words: Words): Map<string, Reader> {
  const duration = durationReader(words);
  return new Map<string, Reader>([
    ['duration', duration],
    [
      'years',
      (tokens, at) => {
        const reading = duration(tokens, at);
        return reading?.value.unit === 'year' ? reading : null;
      },
    ],
    ['unit', unitReader(words, false)],
    ['units', unitReader(words, true)],
    [
      'number',
      (tokens, at) => {
        const number = readNumber(tokens, at, words);
        return number && { next: number.next, value: NOTHING };
      },
    ],
    ['weekday', weekdayReader(words.weekdays)],
    ['weekdays', weekdayReader(words.everyWeekday)],
    ['date', dateReader(words)],
    ['slash', readSlash],
    ['day', dayReader(words)],
    ['month', monthReader(words)],
    ['midmonth', midMonthReader(words)],
    ['year', yearReader],
    ['clock', clockReader(words)],
    ['sureclock', sureClockReader(words)],
    ['slot', slotReader(words)],
    ['round', roundTheClock],
  ]);
}

function startersOf(words: Words, points: Node): ReadonlySet<string> {
  const starters = new Set([
    '½',
    'another',
    'half-an-hour',
    'midi',
    'minuit',
    'noon',
    'midday',
    'midnight',
  ]);
  const maps = [
    words.numbers,
    words.collectives,
    words.weekdays,
    words.everyWeekday,
    words.months,
    words.units,
  ];
  for (const map of maps) for (const word of map.keys()) starters.add(word);
  for (const list of [
    words.vague,
    words.between,
    words.halves,
    words.quarters,
    points.words.keys(),
  ]) {
    for (const word of list) starters.add(word);
  }
  for (const [first = ''] of words.about) starters.add(first);
  return starters;
}

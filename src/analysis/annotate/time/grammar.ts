import type { Lang } from '../../model/doc.ts';
import {
  clockReader,
  dayClockReader,
  HOUR_WORDS,
  roundTheClock,
  slotReader,
  sureClockReader,
} from './clock.ts';
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
import { limitsEn, noTimeEn, passedEn, plainEn } from './frames-en.ts';
import { limitsFr, noTimeFr, passedFr, plainFr } from './frames-fr.ts';
import { MASK, readMasked } from './masked.ts';
import { readNumber } from './number.ts';
import { pointsEn, whenEn } from './points-en.ts';
import { pointsFr, whenFr } from './points-fr.ts';
import { NOTHING, type Reader, remembered } from './reading.ts';
import type { Rule } from './rule.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Tree, treeOf, treeReader } from './walk.ts';
import type { Words } from './words.ts';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

const grammars = new Map<Lang, Tree>();

/** The grammar of a language, built on first use. */
export function grammarOf(lang: Lang): Tree {
  const known = grammars.get(lang);
  if (known) return known;
  const grammar = build(lang);
  grammars.set(lang, grammar);
  return grammar;
}

function build(lang: Lang): Tree {
  const french = lang === 'fr';
  const vocabulary = basicReaders(french ? wordsFr : wordsEn);
  addTree('when', french ? whenFr : whenEn, vocabulary);
  addTree('point', french ? pointsFr : pointsEn, vocabulary);
  const tables = french
    ? [noTimeFr, passedFr, limitsFr, plainFr]
    : [noTimeEn, passedEn, limitsEn, plainEn];
  return treeOf(tables.flat(), vocabulary);
}

function addTree(name: string, rules: readonly Rule[], vocabulary: Vocabulary): void {
  const tree = treeOf(rules, vocabulary);
  vocabulary.add(name, treeReader(tree), tree.starts);
}

function basicReaders(words: Words): Vocabulary {
  const vocabulary = new Vocabulary();
  const duration = remembered(durationReader(words));
  const years: Reader = (tokens, at) => {
    const reading = duration(tokens, at);
    return reading?.value.unit === 'year' ? reading : null;
  };
  const number: Reader = (tokens, at) => {
    const read = readNumber(tokens, at, words);
    return read && { next: read.next, value: NOTHING };
  };
  const numbers = [...words.numbers.keys()];
  const quantities = [
    ...[...numbers, ...words.collectives.keys(), ...words.vague, ...words.between, ...words.halves],
    ...[...words.articles, ...words.about.keys(), '½', 'another', 'the'],
  ];
  const amounts = { words: new Set(quantities), figures: true, compounds: true };
  // "un" and "a" are too common to be tried as the number of a day or an hour.
  const counting = numbers.filter((word) => (words.numbers.get(word) ?? 0) > 1);
  const counts = { words: new Set(numbers), figures: true, compounds: true };
  const hours = { ...counts, words: new Set([...counting, ...HOUR_WORDS]) };
  const months = { words: new Set(words.months.keys()), compounds: true };
  const known = dateReader(words);
  const date: Reader = (tokens, at) => readMasked(tokens, at) ?? known(tokens, at);
  const dates = { ...counts, words: new Set([...counting, ...words.months.keys(), MASK]) };
  const figures = { words: new Set<string>(), figures: true };
  vocabulary.add('duration', duration, amounts);
  vocabulary.add('years', years, amounts);
  vocabulary.add('unit', unitReader(words, false), { words: new Set(words.units.keys()) });
  vocabulary.add('units', unitReader(words, true), { words: new Set(words.units.keys()) });
  vocabulary.add('number', number, counts);
  vocabulary.add('weekday', weekdayReader(words.weekdays), {
    words: new Set(words.weekdays.keys()),
  });
  const every = words.everyWeekday;
  vocabulary.add('weekdays', weekdayReader(every), { words: new Set(every.keys()) });
  vocabulary.add('date', date, dates);
  vocabulary.add('slash', readSlash, figures);
  vocabulary.add('day', dayReader(words), figures);
  vocabulary.add('month', monthReader(words), months);
  vocabulary.add('midmonth', midMonthReader(words), { words: new Set<string>(), compounds: true });
  vocabulary.add('year', yearReader, figures);
  vocabulary.add('clock', clockReader(words), {
    ...hours,
    words: new Set([...hours.words, 'une', 'one']),
  });
  vocabulary.add('sureclock', sureClockReader(words), hours);
  vocabulary.add('dayclock', dayClockReader(words), hours);
  vocabulary.add('slot', slotReader(words), hours);
  vocabulary.add('round', roundTheClock, figures);
  return vocabulary;
}

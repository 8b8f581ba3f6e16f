import { numbers, ordered, phrases, set, units, type Words } from './words.ts';

/** English words of time, British and American. */
export const wordsEn: Words = {
  numbers: numbers(
    'a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 ' +
      'twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 ' +
      'nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ' +
      'ninety=90 hundred=100 thousand=1000',
  ),
  collectives: numbers('couple=2 dozen=12'),
  vague: set('few several many numerous countless'),
  units: units(
    [
      ['S', null, '', 'seconds', 'sec secs'],
      ['m', 'minute', 'minute', "minutes minutes'", 'min mins'],
      ['H', 'hour', 'hour', "hours hours'", 'h hr hrs'],
      ['D', 'day', 'day', "days days'", ''],
      ['W', 'week', 'week', "weeks weeks'", 'wk wks'],
      ['M', 'month', 'month', "months months'", 'mth mths'],
      ['Y', 'year', 'year', "years years'", 'yr yrs'],
    ],
    [
      ['half-hour half-an-hour', 'hour', 0.5],
      ['quarter-hour', 'hour', 0.25],
      ['half-day', 'day', 0.5],
      ['fortnight', 'week', 2],
      ['fortnights', 'weeks', 2],
      ['decade', 'year', 10],
      ['decades', 'years', 10],
    ],
  ),
  weekdays: ordered(
    'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday sunday',
  ),
  everyWeekday: ordered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  months: ordered(
    'january/jan february/feb march april/apr may june/jun july/jul august/aug ' +
      'september/sept/sep october/oct november/nov december/dec',
  ),
  adjectives: new Map([
    ...[...set('good solid decent')].map((word) => [word, true] as const),
    ...[
      ...set(
        'full whole long longer further additional more extra other entire painful miserable short ' +
          'straight consecutive solid calendar frustrating wasted last past next whopping',
      ),
    ].map((word) => [word, false] as const),
  ]),
  about: phrases(
    'about, around, approximately, approx, roughly, nearly, almost, over, well over, just over, ' +
      'just under, under, more than, less than, at least, some, circa, close to, upwards of, getting on for',
  ),
  aboutAfter: phrases('or so, or thereabouts, or more, approximately, at least, minimum, plus'),
  working: set('working business workdays'),
  and: set('and &'),
  to: set('to - — through'),
  or: set('or'),
  between: set('between from'),
  of: set('of'),
  quarters: set('quarter quarters'),
  halves: set('half ½'),
  articles: set('a an -'),
};

import { type Rule, rule } from './rule.ts';
import { set } from './words.ts';

const WITHIN = { kind: 'deadline', limit: 'within' } as const;
const BEFORE = { kind: 'deadline', limit: 'before' } as const;
const FROM = { kind: 'deadline', limit: 'from' } as const;
const ON = { kind: 'deadline', limit: 'on' } as const;
const MAXIMUM =
  '(max|maximum|at most|at the most|at the latest|tops|at the outside|turnaround|or less)';
const NEXT =
  '(the next|the coming|the following|the space of|the first|as little as|a maximum of|the)';

/** Words that set a limit, and what they may precede. */
export const limitsEn: readonly Rule[] = [
  rule(WITHIN, `(within|in|inside|withing) ${NEXT}? {duration} (time)?`, "in {duration} 's time"),
  rule(
    WITHIN,
    `(within|in) ${NEXT}? {units} (time)?`,
    'within (the|a) {unit}',
    'inside (the|a) {unit}',
  ),
  rule(
    WITHIN,
    '(no|not) (more|longer|later) than {duration}',
    'up to {duration}',
    '(a)? (maximum|max) (of)? {duration}',
  ),
  rule(
    WITHIN,
    `(within|in|of)? {duration} ${MAXIMUM}`,
    'for the next {duration}',
    'over the next {duration}',
    'over the (coming|next) {units}',
  ),
  rule(WITHIN, 'a {duration} (turnaround|delivery|window|timescale|timeframe|response)'),
  rule(
    WITHIN,
    'eta (:|of|is|was|-)? {duration}',
    '(turnaround|turnaround time|timeframe|timescale|lead time|delivery time) (:|of|is|was)? {duration}',
  ),
  rule(
    ON,
    'eta (:|of|is|was|-)? (for)? {point}',
    'due {point}',
    'due in {month}',
    '(scheduled|booked|due) for {point}',
  ),
  rule({ kind: 'clock', limit: 'on' }, 'eta (:|of|is|was|-)? {clock}'),
  rule(
    BEFORE,
    '(by|before|until|till|til|prior to|on or before|no later than|not later than|latest|at the latest|latest by|at the latest by|by latest|until at least|by at the latest) (on)? {point} {when}?',
  ),
  rule(
    BEFORE,
    '(by|before|until|till|til|no later than|prior to) (the)? {day}',
    '(by|before|until|no later than) {slash}',
  ),
  rule(BEFORE, '(by|before|until|till|til|no later than) {month}', '(by|before|until) {year}'),
  rule(
    BEFORE,
    '(by|before|until|till|til|no later than|not later than) {clock}',
    '(by|before|until) {clock} (on)? {point!}',
    'by lunchtime',
  ),
  rule(BEFORE, '{point} (at the latest|latest|at the very latest)'),
  rule(BEFORE, 'by (then)? this time {point}'),
  rule(ON, 'for {point}', 'for {day}', '{clock} (on)? {point!}', 'at {clock} (on)? {point!}'),
  rule(
    FROM,
    '(from|starting|starting from|starting on|beginning|as of|as from|effective|effective from) (the)? {point}',
    '(from|starting|as of|as from) {month}',
    '(from|as of) {clock}',
    '(from|starting) the {day}',
  ),
  rule(
    { kind: 'deadline', limit: 'after' },
    'after {point}',
    'after {clock}',
    'after {month}',
    'after the {day}',
  ),
  rule(
    { ...BEFORE },
    '(between|from) (the)? {point} (and|to) {point!}',
    '(between|from) (the)? {day} (and|to) (the)? {date!}',
    '{number} - {date!}',
  ),
  rule(
    ON,
    '(between|from) {slot}',
    '(between|from) {slot} (on)? {point!}',
    '{point} between {slot}',
  ),
  rule(
    { ...WITHIN, approximate: true },
    'immediately',
    'right away',
    'straight away',
    'straightaway',
    'as soon as possible',
    'asap',
    'at once',
    'without delay',
    'shortly',
    'any (day|time|minute|moment) now',
    'in due course',
    'within no time',
    'imminently',
    'very soon',
    'any day',
  ),
];

const GONE = { kind: 'period' } as const;
const SOME = '(nearly|almost|well)';

/** Time that has passed, and how often. */
export const passedEn: readonly Rule[] = [
  rule(
    { ...GONE, relation: 'since', limit: null },
    '(since|ever since) (the)? {point}',
    '(since|ever since) {month}',
    'since {year}',
    'since {clock}',
    'since the {day}',
  ),
  rule(
    { ...GONE, relation: 'since' },
    "(it)? ('s|has|is|had) (now)? been (over|nearly|about)? {duration} (now|since)?",
    "(it)? ('s|has) been {units} (now|since)?",
    'been (waiting|trying) {duration}',
    'it is now {duration}',
    "it 's now {duration}",
    '{duration} since',
    '{duration} and counting',
  ),
  rule(
    { ...GONE, relation: 'for' },
    `for (the)? (last|past|better part of|best part of|whole|entire|further)? {duration} (now)?`,
    `for ${SOME}? {units}`,
    'for {units} on end',
    'over the (last|past|course of) {duration}',
    '(these|the) (last|past) {duration}',
    '(in|within) the (last|past) {duration}',
    'during (the)? (last|past)? {duration}',
    'throughout {duration}',
    '(all|the whole|the entire|all the|a whole) {unit} (long)?',
    'over a period of {duration}',
    'over the course of {duration}',
    'for (the|a) {unit}',
  ),
  rule({ ...GONE, relation: 'after' }, 'after (the)? (first|another)? {duration}', 'after {units}'),
  rule(
    { ...GONE, relation: 'ago' },
    '{duration} (ago|back|earlier|previously|prior)',
    '{units} (ago|earlier)',
  ),
  rule(
    { ...GONE, relation: 'later' },
    '{duration} (later|after|afterwards|down the line)',
    '{units} (later|afterwards)',
    'a {unit} (later|after)',
  ),
  rule(
    { kind: 'frequency' },
    '(every|each) (single|other|few)? {unit}',
    'every (other)? {duration}',
    'every few {units}',
    'per {unit}',
    '(once|twice|thrice) (a|an|per|every) {unit}',
    '{number} times (a|an|per|every) {unit!}',
    '(several|many|few|multiple) times (a|an|per) {unit}',
  ),
  {
    patterns: ['(a|an) {unit}', '/ {unit}'],
    value: { kind: 'frequency' },
    afterOnly: set('pounds euros dollars quid bucks times £ $ € calls emails p pence'),
  },
  rule(
    { kind: 'frequency' },
    '(every|each) (single|other)? {weekday} {when}?',
    '(on|every)? {weekdays}',
    '(from)? {weekday} (to|-|through|until|till) {weekday}',
  ),
];

/** Look-alikes: ages, idioms. */
export const noTimeEn: readonly Rule[] = [
  {
    patterns: [
      '{years} (old|young|of age)',
      'aged {years}',
      '(one|the other|some|each) (fine)? day',
      'a day',
      'year old',
      'one (day|minute) ,?',
      'the day',
      'day to day',
      '(second|first) hand',
    ],
    drop: true,
    unlessNext: set('later after ago before of or'),
  },
  { patterns: ['{years} - old', '{years} - year - old'], drop: true },
];

/** Expressions that stand alone. */
export const plainEn: readonly Rule[] = [
  rule({}, '{round}', '{round} a day'),
  rule({}, '{sureclock}', 'at {clock}', '{slot}'),
  rule({ approximate: true }, '(around|about|at about|at around|circa) {clock}'),
  { patterns: ['{point}'] },
  rule({}, 'in {year}', '{month} {year}'),
  { patterns: ['{duration}'] },
];

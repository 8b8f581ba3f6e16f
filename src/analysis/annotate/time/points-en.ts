import { type Rule, rule } from './rule.ts';

const NEXT = { kind: 'deadline', limit: 'on', unit: null } as const;
const PAST = { limit: 'on', relation: 'ago' } as const;

/** Parts of a day, and hours, that narrow a day: "Monday morning", "tomorrow at 9". */
export const whenEn: readonly Rule[] = [
  rule(
    {},
    '(in the|at|early|late|first thing in the)? (morning|afternoon|evening|night|lunchtime)',
    '(morning|afternoon|evening)? (at|around|about|from) {clock}',
    '(morning|afternoon)? (between|from) {slot}',
    ',? {clock}',
    'first thing',
  ),
];

/** Days, weeks and months that can be named: what a limit word may precede. */
export const pointsEn: readonly Rule[] = [
  rule(
    {},
    '(on|this)? (the)? {weekday} {when}?',
    '(on)? the (following|same|very)? {weekday} {when}?',
  ),
  rule({}, '{weekday} the {day!} {when}?', '(on)? the {weekday} (after|following)'),
  rule({ limit: 'before' }, '(on)? {weekday} (before|by) {clock}'),
  rule({ approximate: true }, '(on)? {weekday} or {weekday!} {when}?'),
  rule(
    NEXT,
    '(on)? (the)? (next|this coming) {weekday} {when}?',
    '(on)? {weekday} (next|coming|week|of next week|next week) {when}?',
    '(on)? next week {weekday} {when}?',
  ),
  rule(PAST, '(on)? (last|this past|the previous) {weekday} {when}?', '{weekday} last week'),
  rule(
    {},
    '(on|this)? {weekday} (,|the|, the)? {date!} {when}?',
    '(on)? {weekday} (,)? {slash!} {when}?',
  ),
  rule({}, '(on)? (the)? {date} {when}?', 'on {slash}', 'on the {day} {when}?'),
  rule(
    { iso: 'P1D', ...NEXT },
    '(tomorrow|tomorow|tommorow|tommorrow) {when}?',
    '(the)? (very)? next (business|working)? day delivery',
    'next day',
  ),
  rule(
    { iso: 'P1D', ...NEXT, workingDays: true },
    '(on)? the next (business|working) day',
    'next (business|working) day',
  ),
  rule({ iso: 'P2D', ...NEXT }, '(the)? day after tomorrow {when}?'),
  rule(
    { iso: 'P1D', kind: 'date', limit: 'on' },
    '(on)? the (very)? (next|following) (day|morning|afternoon|evening)',
    'the day after',
    'the next day {when}',
  ),
  rule(
    { iso: 'P0D', kind: 'date', limit: 'on' },
    'today {when}?',
    'tonight',
    '(later)? this (morning|afternoon|evening)',
    'later today',
    '(on)? (the)? same (day|evening|afternoon|morning)',
  ),
  rule(
    { iso: 'P1D', kind: 'date', ...PAST },
    'yesterday {when}?',
    'last night',
    'the (day before|previous day)',
  ),
  rule({ iso: 'P2D', kind: 'date', ...PAST }, '(the)? day before yesterday'),
  rule(
    { iso: 'P1W', ...NEXT },
    '(sometime|some time|later|the)? (next|following) week',
    'the week after',
  ),
  rule({ iso: 'P1M', ...NEXT }, '(sometime|some time|later|the)? (next|following) month'),
  rule({ iso: 'P1Y', ...NEXT }, '(sometime|the)? (next|following) year'),
  rule({ iso: 'P1W', kind: 'date', ...PAST }, '(early|late|earlier|the)? (last|previous) week'),
  rule({ iso: 'P1M', kind: 'date', ...PAST }, '(early|late|earlier|the)? (last|previous) month'),
  rule({ iso: 'P1Y', kind: 'date', ...PAST }, '(early|late|earlier|the)? (last|previous) year'),
  rule(
    { iso: 'P1W', kind: 'date', limit: 'within', unit: 'week' },
    '(later|some time|sometime)? this week',
  ),
  rule(
    { iso: 'P1M', kind: 'date', limit: 'within', unit: 'month' },
    '(later|sometime)? this month',
  ),
  rule({ iso: 'P1Y', kind: 'date', limit: 'within', unit: 'year' }, '(later|sometime)? this year'),
  ...ends('day|(the|this|my|our)? (business|working)? day|business|play', 'P1D'),
  ...ends('week|(the|this|this working|the working) week', 'P1W'),
  ...ends('next week', 'P2W'),
  ...ends('month|(the|this) month', 'P1M'),
  ...ends('next month', 'P2M'),
  ...ends('year|(the|this) year', 'P1Y'),
  rule(
    { iso: 'P1D', ...NEXT },
    '(close of|the close of) (business|play)',
    'eod',
    'cob',
    'closing time',
  ),
  rule(
    { iso: '-W-1', ...NEXT, approximate: true },
    '(at|the|at the)? (start|beginning) of (the|next|the following)? week',
    'early next week',
    'early in the (week|new week)',
  ),
  rule(
    { iso: '-W-3', ...NEXT, approximate: true },
    '(the)? middle of (the|next)? week',
    'midweek',
    'mid-week',
    'mid next week',
  ),
  rule({ iso: 'P2W', ...NEXT, approximate: true }, 'late next week'),
  rule(
    { iso: 'P1M', ...NEXT, approximate: true },
    '(at|the|at the)? (start|beginning) of (the|next)? month',
    'early next month',
  ),
  rule(
    { iso: 'P1Y', ...NEXT, approximate: true },
    '(at|the|at the)? (start|beginning) of (the|next)? year',
    'early next year',
    'early in the new year',
    'the new year',
  ),
  rule(
    { approximate: true, unit: null },
    '(in|at|the|at the)? (early|late|mid|mid -|end of|start of|beginning of|middle of) (in)? (next|this)? {month}',
    '{midmonth}',
  ),
  rule(
    { unit: null },
    '(in|during|the month of) {month}',
    'next {month}',
    '(in|the)? first week of {month}',
  ),
  rule(PAST, '(in)? last {month}', '(in)? {month} last year', 'in {month} of last year'),
  rule(
    { approximate: true },
    '(the)? (end|start|beginning|middle) of {year}',
    '(early|late|mid) {year}',
  ),
  rule({ iso: '--12-25', kind: 'date', limit: 'on' }, '(christmas|xmas) (day)?'),
  rule({ iso: '--12-24', kind: 'date', limit: 'on' }, '(christmas|xmas) eve'),
  rule({ iso: '--01-01', kind: 'date', limit: 'on' }, "new year 's day", 'new year'),
];

/** "the end of the month": the unit it ends, counted from now. */
function ends(words: string, iso: string): Rule[] {
  const value = { iso, ...NEXT, approximate: true };
  return [rule(value, `(at|at the|the|towards the)? (very)? end of (${words})`)];
}

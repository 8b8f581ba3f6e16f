import { type Rule, rule } from './rule.ts';

const NEXT = { kind: 'deadline', limit: 'on', unit: null } as const;
const PAST = { limit: 'on', relation: 'ago' } as const;

/** Parts of a day, and hours, that narrow a day: "lundi matin", "demain à 9h". */
export const whenFr: readonly Rule[] = [
  rule(
    {},
    "(au|en|dans la|dans l'|en debut de|en debut d'|en fin de|en fin d'|dans l')? (matin|matinee|apres-midi|apres midi|soir|soiree|midi|journee)",
    '(matin|midi|soir)? (a|vers|des|pour) {clock}',
    '(matin)? (entre|de) {slot}',
    '{clock}',
    'a la premiere heure',
  ),
];

/** Days, weeks and months that can be named: what a limit word may precede. */
export const pointsFr: readonly Rule[] = [
  rule({}, '(le|ce|du|au)? {weekday}'),
  rule({}, '(le|ce|du|au)? {weekday} {when}'),
  rule(
    { limit: 'before' },
    '(le|ce)? {weekday} (matin|soir)? (avant {clock}|au plus tard|dernier delai)',
  ),
  rule({}, "(le|ce|du|au)? {weekday} (suivant|d' apres|meme)"),
  rule(
    NEXT,
    '(le|du|au)? {weekday} (prochain|en huit|qui vient|qui suit|de la semaine prochaine|de la semaine suivante) {when}?',
  ),
  rule(PAST, '(le|du|de)? {weekday} (dernier|passe|precedent)'),
  rule(
    {},
    '(le|du|au)? {weekday} (le)? {date!} {when}?',
    '(le|du|au)? {weekday} (le)? {slash!} {when}?',
  ),
  rule({}, '(le|du|au)? {weekday} {day!} {when}?'),
  rule({}, '(le|du|au|du)? {date} {when}?', '(le|du|au) {slash} {when}?', '(le|au) {day} {when}?'),
  rule({ approximate: true }, '(le|du|au)? {weekday} ou (le)? {weekday!} {when}?'),
  rule({ iso: 'P1D', ...NEXT }, 'demain {when}?'),
  rule({ iso: 'P2D', ...NEXT }, 'apres-demain {when}?', 'apres demain {when}?'),
  rule(
    { iso: 'P1D', kind: 'date', limit: 'on' },
    '(le|au|du)? lendemain {when}?',
    "le jour (suivant|d' apres)",
  ),
  rule({ iso: 'P2D', kind: 'date', limit: 'on' }, '(le|au|du)? surlendemain {when}?'),
  rule(
    { iso: 'P0D', kind: 'date', limit: 'on' },
    "(d')? aujourd'hui {when}?",
    'ce (soir|matin|midi|jour|jour meme)',
    '(cet|cette) (apres-midi|apres midi)',
    'le jour meme',
    'le soir meme',
  ),
  rule({ iso: 'P1D', kind: 'date', ...PAST }, 'hier {when}?', 'la veille'),
  rule({ iso: 'P2D', kind: 'date', ...PAST }, 'avant-hier', 'avant hier'),
  rule({ iso: 'P1W', ...NEXT }, "(la)? semaine (prochaine|suivante|d' apres|qui vient|qui suit)"),
  rule({ iso: 'P1M', ...NEXT }, "le mois (prochain|suivant|d' apres|qui vient)"),
  rule({ iso: 'P1Y', ...NEXT }, "l' (an|annee) (prochain|prochaine|suivante)"),
  rule({ iso: 'P1W', kind: 'date', ...PAST }, 'la semaine (derniere|passee|precedente)'),
  rule({ iso: 'P1M', kind: 'date', ...PAST }, 'le mois (dernier|passe|precedent)'),
  rule({ iso: 'P1Y', kind: 'date', ...PAST }, "l' (an|annee) (dernier|passe|derniere|passee)"),
  rule(
    { iso: 'P1W', kind: 'date', limit: 'within', unit: 'week' },
    'cette semaine',
    'dans le courant de la semaine',
  ),
  rule({ iso: 'P1M', kind: 'date', limit: 'within', unit: 'month' }, 'ce mois ci?', 'ce mois-ci'),
  rule({ iso: 'P1Y', kind: 'date', limit: 'within', unit: 'year' }, 'cette annee'),
  ...ends("fin (de|de la|du)? journee|fin d' apres-midi|fin de matinee", 'P1D'),
  ...ends('fin (de|de la)? semaine', 'P1W'),
  ...ends('fin (de|de la)? semaine (prochaine|suivante)', 'P2W'),
  ...ends('fin (de|du|de ce)? mois', 'P1M'),
  ...ends('fin (de|du)? mois (prochain|suivant)', 'P2M'),
  ...ends("fin (de l'|d'|de cette)? annee", 'P1Y'),
  rule(
    { iso: '-W-1', ...NEXT, approximate: true },
    '(en|au|le)? debut (de|de la)? semaine (prochaine|suivante)?',
  ),
  rule(
    { iso: '-W-3', ...NEXT, approximate: true },
    '(en|au|le)? milieu (de|de la)? semaine (prochaine)?',
  ),
  rule({ iso: 'P1M', ...NEXT, approximate: true }, '(en|au|le)? debut (de|du) mois (prochain)?'),
  rule(
    { iso: 'P1Y', ...NEXT, approximate: true },
    "(en|au|le)? debut (d'|de l') annee (prochaine)?",
  ),
  rule(
    { approximate: true, unit: null },
    "(vers|a|pour)? (la|le|au|en)? (fin|debut|courant|mi|milieu) (de|d'|du mois de|du mois d'|-)? {month}",
    'mi - {month}',
    '{midmonth}',
  ),
  rule(
    { unit: null },
    "(le|au|du) mois (de|d') {month}",
    'en {month}',
    '(en)? {month} (dernier|prochain)',
  ),
  rule({ approximate: true }, "(la)? (fin|debut|courant|mi|milieu) (de|d')? {year}"),
  rule({ iso: '--12-25', kind: 'date', limit: 'on' }, '(la)? noel', 'les fetes'),
  rule({ iso: '--01-01', kind: 'date', limit: 'on' }, "(le)? (nouvel an|jour de l' an)"),
];

/** "la fin du mois", "en fin de semaine": the unit it ends, counted from now. */
function ends(words: string, iso: string): Rule[] {
  const value = { iso, ...NEXT, approximate: true };
  return [rule(value, `(en|a la|la|vers la)? (${words})`)];
}

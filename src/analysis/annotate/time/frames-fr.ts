import { type Rule, rule } from './rule.ts';
import { set } from './words.ts';

const WITHIN = { kind: 'deadline', limit: 'within' } as const;
const BEFORE = { kind: 'deadline', limit: 'before' } as const;
const FROM = { kind: 'deadline', limit: 'from' } as const;
const MAXIMUM =
  '(maximum|max|maxi|au maximum|au max|au plus|au plus tard|au pire|grand maximum|tout au plus|dernier delai|chrono)';
const DELAY =
  "(delai|delais) (maximum|maximal|max|moyen|legal|annonce|habituel|de reponse|de traitement|de livraison|est|etait|sont|indique)? (:|de|d'|est de|etait de|maximum de)?";

/** Words that set a limit, and what they may precede. */
export const limitsFr: readonly Rule[] = [
  rule(WITHIN, `(sous|dans) (les|un ${DELAY}|ces)? {duration}`, `${DELAY} {duration}`),
  rule(
    WITHIN,
    "d' ici (a|les|environ)? {duration}",
    'pour dans {duration}',
    'endeans (les)? {duration}',
  ),
  rule(WITHIN, 'en {duration}', "en l' espace de {duration}", 'en tout juste {duration}'),
  rule(
    WITHIN,
    "jusqu' a {duration}",
    "pas plus (de|d') {duration}",
    '(maximum|max|maxi|au plus|au maximum|au max) {duration}',
  ),
  rule(
    WITHIN,
    `(sous|dans|en|d' ici)? (les)? {duration} ${MAXIMUM}`,
    'dans les (prochains|prochaines) {duration}',
  ),
  rule({ ...WITHIN, iso: 'P8D', unit: 'day' }, "(sous|dans la|d' ici|sous une) huitaine"),
  rule(
    { ...WITHIN, iso: 'P15D', unit: 'day', approximate: false },
    "(sous|dans la|d' ici|sous une|d' ici une|d' ici la) quinzaine",
  ),
  rule(WITHIN, "dans (la|l'|le) {unit} (qui suit|qui suivait|suivante|suivant|qui vient)?"),
  rule(
    { ...WITHIN, iso: 'P0D' },
    "dans (la|l') (matinee|soiree|apres-midi|apres midi)",
    'en (matinee|soiree)',
  ),
  rule(
    WITHIN,
    "(dans|sous|d' ici) (les|des)? (tous)? (prochains|prochaines|tout prochains)? {units} (a venir|qui viennent|qui suivent|suivants|suivantes|ouvres|prochains)?",
  ),
  // Before quantities: "avant 18h" is an hour of the day.
  {
    patterns: ["(avant|jusqu' a|au plus tard a) (le)? {clock}"],
    value: BEFORE,
    unlessNext: set("de d'"),
  },
  rule({ ...BEFORE, iso: 'T12:00' }, "d' ici midi"),
  rule({ ...BEFORE, iso: 'T24:00' }, "d' ici minuit"),
  rule(BEFORE, '{point} avant {clock}'),
  rule(BEFORE, 'avant (les)? {duration}'),
  rule(BEFORE, "(avant|d' ici a?|pas plus tard que|jusqu' a|jusqu'|au plus tard|et avant) {point}"),
  rule(BEFORE, "(d' ici|avant|au plus tard|pour|jusqu' en|jusqu' a) (en|a)? {month}"),
  rule(BEFORE, "(avant|d' ici|jusqu' en|au plus tard) (en)? {year}"),
  rule(BEFORE, '{point} (au plus tard|dernier delai|maximum|max|grand maximum|au pire)'),
  rule({ ...BEFORE, iso: 'P1D' }, 'avant la fermeture'),
  rule({ kind: 'deadline', limit: 'on' }, '(pour|prevu|prevue) {point}'),
  rule({ kind: 'deadline', limit: 'on' }, 'pour {month}', 'pour (la|le) {point}'),
  rule(
    FROM,
    "(des|a partir de|a partir d'|a partir du|a partir|a compter de|a compter du|a compter d'|a dater du) {point}",
  ),
  rule(FROM, "(des|a partir de|a partir d'|a compter de) {month}", '(des|a partir de) {clock}'),
  rule({ kind: 'deadline', limit: 'after' }, 'apres (le)? {point}'),
  rule(
    { kind: 'deadline', limit: 'before' },
    '(entre|du) {point} (et|au) {point!}',
    'du {day} au {date!}',
    'entre le {day} et le {date!}',
    '(entre|du) (le)? {day} (et|au) (le)? {date!}',
  ),
  rule({ kind: 'deadline', limit: 'on' }, '(entre|de) {slot}'),
  rule(
    { kind: 'deadline', limit: 'within', approximate: true },
    `(dans|sous) (les|un) (meilleurs|plus brefs|bref|tres brefs) (delais|delai)`,
    'sous peu',
    'sans delai',
    'sans attendre',
    'immediatement',
    'tout de suite',
    'sur-le-champ',
    'sur le champ',
    'au plus vite',
    'le plus vite possible',
    'le plus rapidement possible',
    'au plus tot',
    'en urgence',
    "d' un jour a l' autre",
    "d' une minute a l' autre",
    'incessamment',
    'tres prochainement',
  ),
];

const GONE = { kind: 'period' } as const;

/** Time that has passed, and how often. */
export const passedFr: readonly Rule[] = [
  {
    patterns: ['apres {dayclock}'],
    value: { kind: 'deadline', limit: 'after' },
    unlessNext: set("de d'"),
  },
  rule(
    { ...GONE, relation: 'since' },
    'depuis (deja|maintenant|les|ces|bientot|pres de|a peu pres)? {duration} (deja)?',
  ),
  rule(
    { ...GONE, relation: 'since', limit: null },
    'depuis {point}',
    "depuis (le)? (mois de|mois d')? {month}",
    'depuis {year}',
    'depuis {clock}',
  ),
  rule(
    { ...GONE, relation: 'since' },
    '(ca|cela|voila|voici) (fait|faisait|va faire|fera)? (deja|maintenant|bientot|exactement)? {duration}',
    'depuis (des|plus de|de nombreux|de nombreuses|de longs|de longues|quelques) {units}',
    '(ca|cela) (fait|faisait) (deja)? des {units}',
    '(voila|voici) des {units}',
  ),
  rule(
    { ...GONE, relation: 'for' },
    '(pendant|durant) (pres de|bien|encore|les|ces)? {duration}',
    'pendant des {units}',
    'durant des {units}',
    'au cours (des|de ces) {duration}',
    '{duration} durant',
    "(tout|toute) (la|le|l'|une|un) {unit}",
  ),
  rule(
    { ...GONE, relation: 'after' },
    "(apres|au bout de|au bout d') (deja|encore|pres de|les|ces)? {duration}",
    '(apres|au bout de) (des|de) (longs|longues|nombreux|nombreuses)? {units}',
  ),
  rule(
    { ...GONE, relation: 'ago' },
    '(il y a|y a|ya) (deja|maintenant|a peine|tout juste|bientot)? {duration}',
    'il y a des {units}',
    '{duration} (auparavant|plus tot)',
  ),
  rule(
    { ...GONE, relation: 'later' },
    '(soit)? {duration} (plus tard|apres|passent|passees|passes)',
    '{units} (plus tard)',
  ),
  rule(
    { kind: 'frequency' },
    '(tous|toutes) les {duration}',
    '(tous|toutes) les (autres)? {units}',
    'chaque {unit}',
    '{number} fois par {unit!}',
    'par {unit}',
    '(tous|toutes) les (matins|soirs|nuits)',
  ),
  rule(
    { kind: 'frequency' },
    'chaque {weekday}',
    '(tous)? les {weekdays}',
    'le? {weekdays}',
    'du {weekday} au {weekday}',
  ),
];

/** Look-alikes: ages, idioms. */
export const noTimeFr: readonly Rule[] = [
  {
    patterns: ['(ai|as|a|avons|avez|ont|avais|avait) {years}'],
    drop: true,
    unlessNext: set("de d' que apres"),
    unlessPrevious: set('y'),
  },
  {
    patterns: [
      '(age|agee|ages|agees) de {duration}',
      '(dame|homme|femme|mere|pere|fils|fille|enfant|bebe|personne|garcon|mamie|papi|retraite|retraitee) de {years}',
      'du jour au lendemain',
      "a l' heure",
      'un (beau)? jour',
      "d' un jour",
    ],
    drop: true,
  },
];

/** Expressions that stand alone. */
export const plainFr: readonly Rule[] = [
  rule({}, '{round}'),
  rule({}, '{sureclock}', 'a {clock}'),
  rule({ approximate: true }, '(vers|aux alentours de|autour de) {clock}'),
  rule({}, '{slot}'),
  { patterns: ['{point}'] },
  rule({}, 'en {year}', '{month} {year}'),
  { patterns: ['{duration}'], unlessNext: set('fois') },
];

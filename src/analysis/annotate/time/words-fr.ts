import { numbers, ordered, phrases, set, units, type Words } from './words.ts';

/** French words of time, folded: "dès" is "des", "août" is "aout". */
export const wordsFr: Words = {
  numbers: numbers(
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 ' +
      'treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 ' +
      'cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 ' +
      'cent=100 cents=100 mille=1000',
  ),
  collectives: numbers(
    'huitaine=8 dizaine=10 douzaine=12 demi-douzaine=6 quinzaine=15 vingtaine=20 trentaine=30 ' +
      'quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100',
  ),
  vague: set('quelques quelque plusieurs qq qqs qques'),
  units: units(
    [
      ['S', null, '', 'secondes', 'sec secs'],
      ['m', 'minute', 'minute', 'minutes', 'mn min mins'],
      ['H', 'hour', 'heure', 'heures', 'h hr hrs'],
      ['D', 'day', 'jour journee', 'jours journees jrs', 'j jr'],
      ['W', 'week', 'semaine', 'semaines', 'sem'],
      ['M', 'month', '', 'mois', ''],
      ['Y', 'year', 'an annee', 'ans annees', ''],
    ],
    [
      ['demi-heure', 'heure', 0.5],
      ['demi-heures', 'heures', 0.5],
      ['demi-journee demi-jour', 'jour', 0.5],
      ['demi-journees', 'jours', 0.5],
      ['trimestre', 'mois', 3],
      ['trimestres', 'mois', 3],
      ['semestre semestres', 'mois', 6],
    ],
  ),
  weekdays: ordered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  everyWeekday: ordered('lundis mardis mercredis jeudis vendredis samedis dimanches'),
  months: ordered(
    'janvier/janv fevrier/fevr mars avril mai juin juillet/juil aout septembre/sept octobre/oct ' +
      'novembre/nov decembre/dec',
  ),
  adjectives: new Map([
    ...[...set('bon bonne bons bonnes petit petite petits petites gros grosse grosses')].map(
      (word) => [word, true] as const,
    ),
    ...[
      ...set(
        'long longue longs longues plein pleine pleins pleines entier entiere autre autres ' +
          'nouveaux nouvelles premiers premieres dernier dernieres derniers prochains prochaines ' +
          'petits interminables grandes grands seule seul malheureuses malheureux',
      ),
    ].map((word) => [word, false] as const),
  ]),
  about: phrases(
    "environ, a peu pres, pres de, pres d', presque, quasi, quasiment, plus de, plus d', plus que, " +
      "moins de, moins d', au moins, bien plus de, bien plus d', un peu plus de, un peu plus d', " +
      "un peu moins de, un peu moins d', facilement, grosso modo, approximativement, minimum, + de, - de",
  ),
  aboutAfter: phrases(
    'environ, a peu pres, et quelques, et des poussieres, au moins, minimum, facile',
  ),
  working: set('ouvre ouvres ouvree ouvrees ouvrable ouvrables'),
  and: set('et'),
  to: set('a - —'),
  or: set('ou voire'),
  between: set('entre de'),
  of: set("de d'"),
  quarters: set('quart quarts'),
  halves: set('demi demie ½'),
  articles: set('-'),
};

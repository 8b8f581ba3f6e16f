import type { Cut } from './cut.ts';
import { fold } from './fold.ts';

const ELIDED = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’‘´`]/i;
const INVERTED =
  /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|y|en|ci)$/i;
/** Elisions without their apostrophe, as typed in a hurry: "jai", "cest", "quil", "nont". */
const HURRIED =
  /^(j|c|n|qu)(ai|avais|aurais|arrive|appelle|attends?|[eé]tais|essaye|essaie|esp[eè]re|envoie|est|[eé]tait|ils?|on|ont|avait|avez)$/i;
/** The same before other words that are often met so, where an apostrophe was lost: "laccueil". */
const LOST =
  /^(l|d|m|n|s|qu)(ai|avais|avait|avons|avez|aurais|aurait|aura|[eé]tais|[eé]tait|[eé]taient|ont|avoir|aller|appelle|appellent|appel[eé]|appeler|appel|accueil|agence|agents?|agente|application|appli|assurance|assureur|assistance|attente|attends?|attendre|adresse|argent|amende|administration|autres?|h[oô]tel|expert|expertise|entreprise|envoie|envoient|envoy[eé]|envoyer|[eé]cris|[eé]crit|[eé]crire|essaie|essaye|est|est-ce|interlocuteur|interlocutrice|informe|information|informations|indique|ils?|op[eé]rateur|obtenir|ouverture|obtenu|usager|huissier|avocat|avis|heure|aide|aider|aucune?|identifiant|impression|impossibilit[eé]|intervention|incident)$/i;
/** What the same letters spell otherwise. */
const OTHERWISE = new Set([
  'non',
  'navait',
  'jon',
  'cil',
  'cils',
  'nil',
  'cest-a-dire',
  'con',
  'lavait',
  'lavais',
  'lavez',
  'lavons',
  'dont',
  'mont',
  'sont',
  'dil',
  'mil',
  'mils',
  'laide',
  'davis',
  'sai',
  'dai',
  'mai',
  'mest',
  'lest',
  'dest',
]);
const WHOLE = new Set(['rendez-vous', 'prud-hommes', "aujourd'hui", 'celui-ci', 'celle-ci']);

/**
 * "qu’il" → qu’ + il; "rappelle-t-on" → rappelle + -t-on; "jai" → j' + ai; "aujourd’hui" stays
 * whole.
 */
export function splitFrench(word: string): Cut[] {
  const hurried = HURRIED.exec(word) ?? LOST.exec(word);
  if (hurried?.[1] && !OTHERWISE.has(fold(word))) {
    const { length } = hurried[1];
    return [[length, `${fold(hurried[1])}'`], [word.length - length]];
  }
  if (fold(word) === 'ya')
    return [
      [1, 'y'],
      [1, 'a'],
    ];
  const pieces: Cut[] = [];
  let rest = word;
  for (let elided = ELIDED.exec(rest); elided && rest.length > elided[0].length; ) {
    pieces.push([elided[0].length]);
    rest = rest.slice(elided[0].length);
    elided = ELIDED.exec(rest);
  }
  const inverted = WHOLE.has(fold(rest)) ? null : INVERTED.exec(rest);
  if (inverted && inverted.index > 0) {
    pieces.push([inverted.index]);
    const pronoun = inverted[0].slice(inverted[0].lastIndexOf('-') + 1);
    pieces.push([inverted[0].length, fold(pronoun)]);
  } else pieces.push([rest.length]);
  return pieces;
}

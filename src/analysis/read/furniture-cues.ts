/**
 * How the furniture of a web page reads once a page is saved as text, in both languages.
 * Each cue is tried on a whole short block.
 */

/** Blocks that are furniture wherever they stand. */
export const LINE_CUES: readonly RegExp[] = [
  // Temps de lecture estimé : 6 minutes · 4 min read
  /^(?:temps|durée) de lecture\b.{0,40}$/i,
  /^(?:estimated )?reading time\b.{0,30}$/i,
  /^(?:lecture\s*:?\s*)?~?\d{1,3}\s*min(?:ute)?s?(?: de lecture| read)\.?$/i,
  // Publié le 3 mars 2024 par Léa · Posted on 3 March
  /^(?:publié|posté|rédigé|écrit|mis à jour|modifié)e?(?: le| par| dans|\s*:)\s.{1,80}$/i,
  /^(?:published|posted|last updated|updated|filed|written)(?: on| by| in|\s*:)\s.{1,80}$/i,
  // Partager : · Share this post · Cliquez pour partager sur …
  /^(?:partage[rz]?|share)(?: (?:cet article|ce billet|this(?: post| article| story)?|sur|on|via)\b.{0,40})?\s*:?$/i,
  /^(?:cliquez pour|click to) (?:partager|imprimer|envoyer|share|print|email)\b.{0,80}$/i,
  /^(?:facebook|twitter|x|linkedin|whatsapp|pinterest|imprimer|print|tweete?r?|j[’']aime|like)(?:[ ,·|/]+(?:facebook|twitter|x|linkedin|whatsapp|pinterest|e-?mail|imprimer|print))*$/i,
  // Étiquettes : banque, frais · Filed under: travel
  /^(?:tags?|étiquettes?|mots[- ]clés|catégories?|categor(?:y|ies)|labels?|filed under|classé dans)\s*:.{0,120}$/i,
  // Ce site utilise des cookies · Skip to content
  /^(?:ce site utilise des cookies|nous utilisons des cookies|this (?:web)?site uses cookies|we use cookies)\b/i,
  /^(?:aller au contenu|passer au contenu|skip to (?:main )?content|accueil|home|menu)$/i,
  // [previous_article]: /2021/vote
  /^\[(?!\^)[^\]]{1,80}\]:\s*\S+$/,
];

/** Boxes: the block and, near the end of the page, all that follows. */
export const BOX_CUES: readonly RegExp[] = [
  /^(?:inscription|inscrivez-vous|abonnez-vous|s[’']abonner|s[’']inscrire|recevez|notre|la)?\s*(?:à )?(?:la |notre |ma )?newsletter\b.{0,40}$/i,
  /^(?:subscribe|sign up|join)\b.{0,60}(?:newsletter|mailing list|updates|blog|e-?mail)\b.{0,30}$/i,
  /^(?:abonnez-vous|suivez-nous|suivez-moi|follow (?:us|me)|subscribe)\s*[:!.]?$/i,
  /^(?:à propos de l[’']auteur|about the author|l[’']auteur|the author)\s*:?$/i,
  /^(?:mentions légales|politique de confidentialité|legal notice|privacy policy)\b.{0,60}$/i,
  /^(?:©|copyright\b|tous droits réservés|all rights reserved).{0,100}$/i,
];

/** What follows an article: from here to the end nothing is the story any more. */
export const END_CUES: readonly RegExp[] = [
  // 12 commentaires · Leave a reply
  /^(?:\d+ )?(?:commentaires?|comments?|réactions?|responses?)(?: \(\d+\))?\s*:?$/i,
  /^(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez)) un commentaire\b.{0,40}$/i,
  /^(?:leave|post|add|write) a (?:comment|reply|response)\b.{0,40}$/i,
  // Articles similaires · You may also like
  /^(?:articles?|billets?|posts?) (?:similaires?|liés|connexes|récents|associés|relatifs)\s*:?$/i,
  /^(?:à lire (?:aussi|également)|lire aussi|vous aimerez (?:peut-être )?aussi|sur le même (?:sujet|thème)|dans la même rubrique)\s*:?$/i,
  /^(?:related|recent|popular|more) (?:posts?|articles?|stories|reading)\s*:?$/i,
  /^(?:you (?:may|might) also (?:like|enjoy)|recommended (?:for you|reading)|read (?:next|more))\s*:?$/i,
  // Navigation de l’article · ← Previous post
  /^(?:navigation (?:de l[’']article|des articles)|post navigation)$/i,
  /^[←«<]?\s*(?:(?:article|billet) (?:précédent|suivant)|(?:previous|next|older|newer) (?:post|article|entry))s?\b.{0,80}$/i,
];

/** A card that shows another article: « Camille / » under its headline. */
export const CARD_BYLINE = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3} ?\/$/u;

/** A pen name or a first and a family name standing alone: a signature at the end of a page. */
export const SIGNATURE =
  /^(?:[—–-] ?)?\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?(?: (?:d[eu] )?(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|\p{Lu}\.)){1,2}$/u;

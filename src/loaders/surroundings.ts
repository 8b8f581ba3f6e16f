import type { Lang } from '../analysis/model/doc.ts';
import { formatDate } from '../i18n/format.ts';
import { figurePath } from '../i18n/paths.ts';
import type { Surroundings } from './render/components.ts';

/** Folder of the articles, from the top of the project. */
const ARTICLES = 'content/articles/';

/**
 * What the components of an article take from around it.
 * @param source path of the article, from the top of the project
 */
export function surroundingsOf(lang: Lang, source: string): Surroundings {
  const inside = source.slice(source.indexOf(ARTICLES) + ARTICLES.length);
  const folder = inside.slice(0, inside.lastIndexOf('/') + 1);
  const french = lang === 'fr';
  return {
    update: (when) => (french ? `Mise à jour du ${when}` : `Update, ${when}`),
    reply: (when) =>
      french ? `Réponse de l’entreprise, le ${when}` : `The company replied on ${when}`,
    date: (iso) => formatDate(iso, lang),
    picture: (src) => (src.startsWith('/') ? encodeURI(src) : figurePath(`${folder}${src}`)),
  };
}

export { type ArticleReading, type Origin, readArticle, readText } from './article.ts';
export { MAX_BYTES } from './decode.ts';
export { readMarkdown } from './markdown.ts';
export { placeOf, sourceOffsetOf } from './place.ts';

export { readText } from './article.ts';

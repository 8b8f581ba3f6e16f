import type { APIRoute } from 'astro';
import { listPictures, readPicture } from '../../io/pictures.ts';

const ARTICLES = `${process.cwd()}/content/articles`;

export function getStaticPaths() {
  return listPictures(ARTICLES).map((file) => ({ params: { file } }));
}

/** The pictures of the articles' figures. */
export const GET: APIRoute = ({ params }) =>
  new Response(readPicture(ARTICLES, params['file'] ?? ''));

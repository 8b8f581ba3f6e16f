import type { APIContext } from 'astro';
import { feed } from '../../components/list/feed.ts';

export const GET = (context: APIContext) => feed('rss', 'en', context);

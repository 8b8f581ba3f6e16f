import type { APIContext } from 'astro';
import { feed } from '../../../../components/list/feed.ts';
import { feedPaths } from '../../../../components/list/feed-paths.ts';

export const getStaticPaths = () => feedPaths('patterns');
export const GET = (context: APIContext) => feed('json', 'en', context, 'patterns');

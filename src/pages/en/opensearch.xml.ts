import type { APIContext } from 'astro';
import { openSearch } from '../../components/search/open-search.ts';

export const GET = (context: APIContext) => openSearch('en', context);

import type { FeedKind } from '../../i18n/index.ts';
import { corpus } from './corpus.ts';
import { taxonomy } from './taxonomy.ts';

/** The members of a kind that have feeds, as paths of the feeds' endpoints. */
export async function feedPaths(kind: FeedKind): Promise<{ params: { id: string } }[]> {
  const [{ byCompany }, { patterns, sectors }] = await Promise.all([corpus(), taxonomy()]);
  const ids = {
    companies: () => [...byCompany.keys()],
    patterns: () => patterns.map(({ id }) => id),
    sectors: () => sectors.map(({ id }) => id),
  };
  return ids[kind]().map((id) => ({ params: { id } }));
}

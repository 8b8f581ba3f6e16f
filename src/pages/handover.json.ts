import { caseCard, siteCard } from '../components/case/card.ts';
import { neighbours } from '../components/case/similar.ts';
import { corpus } from '../components/list/corpus.ts';
import { taxonomy } from '../components/list/taxonomy.ts';
import { handOver } from '../prerender/handed-over.ts';

/** Hands over what is worked out from all cases at once; there is nothing to publish. */
export async function GET(): Promise<Response> {
  const [all, terms] = await Promise.all([corpus(), taxonomy()]);
  const ofCases = all.cases.map((item) => caseCard(item, terms));
  handOver({
    neighbours: neighbours(all),
    cards: [siteCard('fr'), siteCard('en'), ...ofCases],
  });
  return new Response(null);
}

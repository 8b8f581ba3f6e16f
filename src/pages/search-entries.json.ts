import { handOverCards } from '../cards/handover.ts';
import { caseCard, siteCard } from '../components/case/card.ts';
import { neighbours } from '../components/case/similar.ts';
import { corpus, forgetCorpus } from '../components/list/corpus.ts';
import { taxonomy } from '../components/list/taxonomy.ts';
import { handOverNeighbours } from '../prerender/neighbours.ts';
import { searchEntry } from '../search/entry.ts';
import { handOver } from '../search/handover.ts';

/** Hands over what goes beside the pages for each case; there is nothing to publish. */
export async function GET(): Promise<Response> {
  const all = await corpus();
  const { cases } = all;
  handOver(
    cases.map((item) => ({ entry: searchEntry(item), record: item.record, text: item.text })),
  );
  handOverNeighbours(neighbours(all));
  const terms = await taxonomy();
  handOverCards([siteCard('fr'), siteCard('en'), ...cases.map((item) => caseCard(item, terms))]);
  // All pages that show cases are rendered in threads, which have their own.
  forgetCorpus();
  return new Response(null);
}

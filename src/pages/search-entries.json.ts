import { corpus } from '../components/list/corpus.ts';
import { searchEntry } from '../search/entry.ts';
import { handOver } from '../search/handover.ts';

/** Hands over what goes beside the pages for each case; there is nothing to publish. */
export async function GET(): Promise<Response> {
  const { cases } = await corpus();
  handOver(cases.map((item) => ({ entry: searchEntry(item), record: item.record })));
  return new Response(null);
}

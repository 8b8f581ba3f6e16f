import { corpus } from '../components/list/corpus.ts';
import { searchEntry } from '../search/entry.ts';

/** What goes beside the pages for each case; taken by the integration and not published. */
export async function GET(): Promise<Response> {
  const { cases } = await corpus();
  return Response.json(cases.map((item) => ({ entry: searchEntry(item), record: item.record })));
}

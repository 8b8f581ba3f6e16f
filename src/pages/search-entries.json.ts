import { corpus } from '../components/list/corpus.ts';
import { searchEntry } from '../search/entry.ts';

/** The cases for the search index, taken by its integration and not published. */
export async function GET(): Promise<Response> {
  const { cases } = await corpus();
  return Response.json(cases.map(searchEntry));
}

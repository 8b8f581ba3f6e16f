import { corpus } from '../../components/list/corpus.ts';

export async function getStaticPaths() {
  const { cases } = await corpus();
  return cases.map(({ id, record }) => ({ params: { id }, props: { record } }));
}

/** The case record as JSON, at one address for both languages of the site. */
export function GET({ props }: { props: { record: unknown } }): Response {
  return Response.json(props.record);
}

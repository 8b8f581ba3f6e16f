import { getCollection } from 'astro:content';

export async function getStaticPaths() {
  const cases = await getCollection('cases');
  return cases.map(({ id, data }) => ({ params: { id }, props: { record: data.record } }));
}

/** The case record as JSON. */
export function GET({ props }: { props: { record: unknown } }): Response {
  return Response.json(props.record);
}

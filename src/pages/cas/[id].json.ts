import { caseIds, pageOf } from '../../components/case/page-of.ts';

export async function getStaticPaths() {
  return (await caseIds()).map((id) => ({ params: { id } }));
}

/** The case record as JSON, at one address for both languages of the site. */
export async function GET({ params }: { params: { id?: string } }): Promise<Response> {
  return Response.json((await pageOf(params.id ?? '')).data.record);
}

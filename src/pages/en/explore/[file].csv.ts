import type { APIContext } from 'astro';
import { csvFile, csvFiles } from '../../../components/explore/csv.ts';

export const getStaticPaths = () => csvFiles.map((file) => ({ params: { file }, props: { file } }));

export const GET = ({ props }: APIContext<{ file: (typeof csvFiles)[number] }>) =>
  csvFile(props.file, 'en');

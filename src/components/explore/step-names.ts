import type { Lang } from '../../analysis/model/doc.ts';
import { ui } from '../../i18n/index.ts';
import { labelOf, type Taxonomy } from '../list/taxonomy.ts';
import { SILENCE } from './shapes.ts';

/** Names the steps of paths in a language: channels, and the silence that some end in. */
export function stepNames({ channels }: Taxonomy, lang: Lang): (step: string) => string {
  const silence = ui(lang)('explore.silence');
  return (step) => (step === SILENCE ? silence : labelOf(channels, step, lang));
}

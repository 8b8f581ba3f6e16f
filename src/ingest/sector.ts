import type { Annotated } from '../analysis/model/text.ts';
import { hasSymbol, type Vocabulary } from '../analysis/rules/vocabulary.ts';

/**
 * The sector of which the text has most words (classes `sector-…` of the lexicon).
 * @param sectors ids to choose from
 * @returns null where none has two
 */
export function proposeSector(
  { tokens }: Annotated,
  vocabulary: Vocabulary,
  sectors: readonly string[],
): string | null {
  const forms = tokens.map(({ form }) => form);
  const cells = forms.map((form, at) => [
    ...vocabulary.cellsOf(form),
    ...(vocabulary.phrasesAt(forms, at, forms.length - 1) ?? []),
  ]);
  let best: { id: string; count: number } | null = null;
  for (const id of sectors) {
    const symbol = vocabulary.id(`@sector-${id}`);
    if (symbol < 0) continue;
    const count = cells.filter((one) => hasSymbol(one, symbol)).length;
    if (count > 1 && count > (best?.count ?? 0)) best = { id, count };
  }
  return best?.id ?? null;
}

import type { Story } from '../../src/analysis/interpret/story.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Lang } from '../../src/analysis/model/doc.ts';
import { readText } from '../../src/analysis/read/article.ts';
import { tellStory } from '../../src/analysis/record/tell.ts';
import { type AnnotatedText, annotatedTexts } from './corpus.ts';

/** An annotated text, with the story that the analysis makes of it. */
export interface AnnotatedStory extends AnnotatedText {
  readonly story: Story;
  /** Told by people who write for themselves. */
  readonly real: boolean;
}

/** The texts of one language in a folder, as `annotatedTexts` reads them. */
export function annotatedStories(
  folder: string,
  lang: Lang,
  knowledge: Knowledge,
  real: boolean,
): AnnotatedStory[] {
  return annotatedTexts(folder, lang).map(({ text, row }) => {
    const { story } = tellStory(readText(text, { id: row.id, lang }), knowledge);
    return { text, row, story, real };
  });
}

import type { MarkdownInstance } from 'astro';
import type { Lang } from '../../analysis/model/doc.ts';

/** What the head of a help page holds. */
interface Matter extends Record<string, unknown> {
  readonly title: string;
  readonly level: 'error' | 'warning' | 'suggestion';
  readonly summary: string;
}

/** The help page of one diagnostic in one language. */
export interface Help extends Matter {
  readonly id: string;
  readonly Content: MarkdownInstance<Matter>['Content'];
}

const files = import.meta.glob<MarkdownInstance<Matter>>(
  '../../../content/pages/*/diagnostics/*.md',
  { eager: true },
);

/** The help pages of a language, by the id of their diagnostic. */
export function helpPages(lang: Lang): Help[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/pages/${lang}/`))
    .map(([path, { frontmatter, Content }]) => ({
      ...frontmatter,
      // A lead and a title are set without signs of code.
      summary: frontmatter.summary.replaceAll('`', ''),
      id: path.slice(path.lastIndexOf('/') + 1, -'.md'.length),
      Content,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, lang));
}

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../src/analysis/index.ts';
import type { Knowledge } from '../src/analysis/knowledge/language.ts';
import type { Article } from '../src/analysis/model/article.ts';
import { readText } from '../src/analysis/read/article.ts';
import { listArticles, readArticleFile } from '../src/io/articles.ts';
import { readGold } from '../src/io/gold.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { type Evaluation, evaluate, type Gold } from '../src/report/evaluation/evaluate.ts';
import { schemeOf } from '../src/report/evaluation/findings.ts';
import { qualityFile, qualityOf } from '../src/report/evaluation/quality.ts';
import { renderEvaluation } from '../src/report/evaluation/text.ts';
import { asUsage, failed, oneOf, UsageError } from './cli/usage.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const OWN_GOLD = fileURLToPath(new URL('../tests/gold', import.meta.url));

const QUALITY = fileURLToPath(new URL('../content/quality.yaml', import.meta.url));

const USAGE = `Usage: npm run --silent evaluate -- [--gold DIR] [--format text|json]
                                            [--save | --reviewed]

Analyses DIR/docs/ID.txt and compares the findings with the annotations DIR/*.jsonl, all together
and by language. Without --gold, the project's own corpus in tests/gold; --save then writes its figures
to content/quality.yaml, which the site shows. --reviewed takes as readers' findings what people
say under "review:" in content/articles, and as the machine's what it finds without.

Exit code: 0 done, 2 wrong usage or a failure of the program.
`;

/** Prints how well the analysis agrees with the readers of a gold corpus. */
function main(args: readonly string[]): void {
  const { gold: folder, format, save, reviewed, help } = readOptions(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const knowledge = loadKnowledge(CONTENT);
  const { articles, readers } = reviewed ? reviewedArticles(knowledge) : goldArticles(folder);
  const gold = { documents: new Map(articles.map(({ id, doc }) => [id, doc.text])), readers };
  const records = articles.map((article) => analyseArticle(article, knowledge).record);
  const languages = new Map(articles.map(({ id, lang }) => [id, lang]));
  const score = (lang?: string): Evaluation =>
    evaluate(only(gold, languages, lang), records, schemeOf(knowledge.taxonomy));
  if (save) writeFileSync(QUALITY, qualityFile(qualityOf(score())));
  if (format === 'json') {
    const byLanguage = { fr: score('fr'), en: score('en') };
    process.stdout.write(`${JSON.stringify({ ...score(), byLanguage })}\n`);
    return;
  }
  const parts = [
    renderEvaluation('all', score()),
    renderEvaluation('français', score('fr')),
    renderEvaluation('English', score('en')),
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
}

const FORMATS = ['text', 'json'] as const;

function readOptions(args: readonly string[]) {
  const { values } = asUsage(() =>
    parseArgs({
      args: [...args],
      options: {
        gold: { type: 'string' },
        format: { type: 'string' },
        save: { type: 'boolean' },
        reviewed: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }),
  );
  const { gold = OWN_GOLD, save = false, reviewed = false, help = false } = values;
  const format = oneOf(FORMATS, '--format', values.format ?? 'text');
  if (save && values.gold !== undefined) {
    throw new UsageError(
      '`--save` writes the figures of the project’s own corpus. Leave out `--gold`.',
    );
  }
  return { gold, format, save, reviewed, help };
}

interface Corpus {
  readonly articles: readonly Article[];
  readonly readers: Gold['readers'];
}

function goldArticles(folder: string): Corpus {
  const { documents, readers } = readGold(folder);
  const articles = [...documents].map(([id, text]) => readText(text, { id, lang: languageOf(id) }));
  if (folder === OWN_GOLD) articles.push(...annotatedArticles(readers));
  return { articles, readers };
}

/** The articles that people have reviewed, without their reviews, and what these make of them. */
function reviewedArticles(knowledge: Knowledge): Corpus {
  const articles = listArticles(`${CONTENT}/articles`).flatMap((path) => {
    const { article } = readArticleFile(path);
    return article?.reviews ? [article] : [];
  });
  if (articles.length === 0) {
    throw new Error(
      'No article in content/articles has a `review`. Confirm or correct some first.',
    );
  }
  const rows = articles.map((article) => analyseArticle(article, knowledge).record);
  return { articles: articles.map((article) => ({ ...article, reviews: [] })), readers: [rows] };
}

/** Ids of a gold corpus begin with the language. */
function languageOf(id: string): 'fr' | 'en' | 'auto' {
  if (id.startsWith('fr')) return 'fr';
  return id.startsWith('en') ? 'en' : 'auto';
}

/**
 * The project's own articles that its own corpus annotates, without their reviews; their text
 * stands in `content` alone.
 */
function annotatedArticles(readers: Gold['readers']): Article[] {
  const ids = new Set(readers.flat().map(({ id }) => id));
  return listArticles(`${CONTENT}/articles`).flatMap((path) => {
    const { article } = readArticleFile(path);
    return article && ids.has(article.id) ? [{ ...article, reviews: [] }] : [];
  });
}

function only(gold: Gold, languages: ReadonlyMap<string, string>, lang?: string): Gold {
  if (!lang) return gold;
  const documents = new Map([...gold.documents].filter(([id]) => languages.get(id) === lang));
  return { documents, readers: gold.readers };
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.exitCode = failed(error, process.stderr, USAGE);
}

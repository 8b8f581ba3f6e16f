import type { ProblemId } from '../read/problem.ts';
import type { CatalogueEntry } from './entry.ts';

/** Every diagnostic on the source of an article, by its id. */
export const sourceEntries: Readonly<Record<ProblemId, CatalogueEntry>> = {
  'file-not-found': {
    level: 'error',
    message: 'There is no such file. Check the path.',
  },
  'not-a-file': {
    level: 'error',
    message: 'This is no regular file that can be read ({why}). Name a text file you may read.',
  },
  'outside-content': {
    level: 'error',
    message:
      'The link leads out of the content folder, and such links are not followed. Put the article itself into the folder.',
  },
  'unknown-format': {
    level: 'error',
    message:
      'The ending `{extension}` is not known. Give the article as `.md`, `.mdx`, `.html` or `.txt`.',
  },
  'too-large': {
    level: 'error',
    message:
      'The text has {size}; at most 2 MB are read, since an article is no archive. Split it, one case per file.',
  },
  'binary-file': {
    level: 'error',
    message: 'The file holds binary data, no text. Save the article as text in UTF-8.',
  },
  'not-utf8': {
    level: 'error',
    message:
      'The text is not UTF-8 from here on; it looks like {encoding}. Save the file again with the encoding UTF-8.',
  },
  'empty-file': {
    level: 'error',
    message: 'There is no prose in it. Write the article, or delete the file.',
  },
  'missing-front-matter': {
    level: 'error',
    message:
      'The front matter is missing: the first line is not `---`. Begin the file with a line `---`, the data of the article (title, lang, company, sector, date, author…) and another line `---`.',
  },
  'broken-front-matter': {
    level: 'error',
    message:
      'The front matter is not valid YAML: {why}. Correct it; put text that holds `:`, `#` or quotation marks between `"` and `"`.',
  },
  'invalid-front-matter': {
    level: 'error',
    message: 'In the front matter {what}. {fix}',
  },
  'unknown-sector': {
    level: 'error',
    message: 'The sector `{sector}` is unknown. {fix} Sectors are the files in `content/sectors`.',
  },
  'broken-mdx': {
    level: 'error',
    message:
      'The MDX can’t be read: {why}. Close every tag, and write `\\{` or `\\<` for a brace or an angle that is text.',
  },
  'forbidden-mdx': {
    level: 'error',
    message: 'Articles run no code, so {what} can’t stand here. {fix}',
  },
  'unclosed-quotation': {
    level: 'warning',
    message:
      'The quotation `{words}` is opened with `{mark}` and never closed. Add the `{closer}`.',
  },
  'bad-row': {
    level: 'error',
    message:
      'The row can’t be read: {why}. Write one JSON object per line, such as `{"id":"1","text":"…"}`.',
  },
};

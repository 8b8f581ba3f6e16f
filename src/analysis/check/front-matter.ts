import type { Article } from '../model/article.ts';
import { type Remark, remark } from '../model/remark.ts';
import { keysToWrite } from '../model/stand-ins.ts';
import { placeOfKey } from './key-place.ts';

/** What an author should look at in the data of an article; its form is checked by the schema. */
export function remarksOnFrontMatter(
  { frontMatter, doc, lang }: Article,
  source: string,
): Remark[] {
  if (!frontMatter) return [];
  const at = (key: string) => placeOfKey(source, key);
  const { status, source: from, reply, date, company } = frontMatter;
  const toWrite = keysToWrite(frontMatter, lang);
  const remarks = toWrite.map((key) =>
    remark('still-to-write', { key, words: String(frontMatter[key]) }, at(key)),
  );
  if (status === 'reported' && !from) remarks.push(remark('missing-source', {}, at('status')));
  if (from?.url && !from.archive) remarks.push(remark('missing-archive', {}, at('source')));
  if (reply && reply.date < date) {
    remarks.push(remark('reply-before-article', { reply: reply.date, article: date }, at('reply')));
  }
  if (company && !toWrite.includes('company') && !names(doc.text, company)) {
    remarks.push(remark('company-not-in-text', { company }, at('company')));
  }
  return remarks;
}

/** One word of the name that is its own is enough: "Orange" for "Orange Business Services". */
function names(text: string, company: string): boolean {
  const folded = plain(text);
  const parts = plain(company).split(/[^\p{L}\p{N}]+/u);
  return parts.some((part) => part.length > 2 && folded.includes(part));
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

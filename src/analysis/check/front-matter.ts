import type { Article } from '../model/article.ts';
import { type Remark, remark } from '../model/remark.ts';

/** What an author should look at in the data of an article; its form is checked by the schema. */
export function remarksOnFrontMatter({ frontMatter, doc }: Article): Remark[] {
  if (!frontMatter) return [];
  const { status, source, reply, date, company } = frontMatter;
  const remarks: Remark[] = [];
  if (status === 'reported' && !source) remarks.push(remark('missing-source'));
  if (source?.url && !source.archive) remarks.push(remark('missing-archive'));
  if (reply && reply.date < date) {
    remarks.push(remark('reply-before-article', { reply: reply.date, article: date }));
  }
  if (company && !names(doc.text, company)) {
    remarks.push(remark('company-not-in-text', { company }));
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

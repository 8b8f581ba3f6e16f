import { describe, expect, test } from 'vitest';
import { deadlinesEn } from './deadlines-en.ts';
import { deadlinesFr } from './deadlines-fr.ts';
import { times, unbracket } from './find.ts';

describe.each([
  ['fr', deadlinesFr],
  ['en', deadlinesEn],
] as const)('deadlines, %s', (lang, rows) => {
  test.each(rows)('%s', (sentence, iso, limit) => {
    const { text, words } = unbracket(sentence);
    const found = times(text, lang).map((time) => [time.words, time.iso, time.limit]);
    expect(found).toEqual([[words, iso, limit]]);
  });
});

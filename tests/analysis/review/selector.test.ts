import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anchorQuote } from '../../../src/analysis/review/selector.ts';

const TEXT =
  'Le lundi, on m’a dit : « Nous vous rappelons demain. » Le mardi, silence. ' +
  'Le jeudi, on m’a redit : « Nous vous rappelons demain. » Le vendredi, rien.';

const found: readonly [why: string, exact: string, quote: string, changed: boolean][] = [
  ['verbatim', 'Le mardi, silence', 'Le mardi, silence', false],
  ['a straight apostrophe', "on m'a redit", 'on m’a redit', false],
  ['other quotation marks', '" Nous vous', '« Nous vous', false],
  ['a no-break space', 'Le\u00a0vendredi, rien', 'Le vendredi, rien', false],
  ['capitals', 'LE VENDREDI, RIEN', 'Le vendredi, rien', false],
  ['a word corrected since', 'Le mardi, le silence', 'Le mardi, silence', true],
];

const gone: readonly [why: string, exact: string][] = [
  ['words of another article', 'Le plombier a oublié sa clef'],
  ['nothing', '   '],
  ['one word of it alone left', 'Le samedi, toujours pas un signe de vie'],
];

describe('a quote is found again', () => {
  it.each(found)('with %s', (_, exact, quote, changed) => {
    const anchor = anchorQuote(TEXT, { exact });
    expect(anchor?.changed).toBe(changed);
    expect(TEXT.slice(anchor?.start, anchor?.end).trim()).toBe(quote);
  });

  it.each(gone)('or not: %s', (_, exact) => {
    expect(anchorQuote(TEXT, { exact })).toBeNull();
  });
});

describe('of two places the one with the right surroundings', () => {
  const exact = '« Nous vous rappelons demain. »';
  const [first, second] = [TEXT.indexOf(exact), TEXT.lastIndexOf(exact)];
  it.each([
    [{}, first],
    [{ prefix: 'on m’a dit :' }, first],
    [{ prefix: "on m'a redit :" }, second],
    [{ suffix: 'Le vendredi' }, second],
    [{ suffix: 'Le mardi' }, first],
  ])('%j', (context, start) => {
    expect(anchorQuote(TEXT, { exact, ...context })?.start).toBe(start);
  });
});

test('edits elsewhere in the text never move a quote off its words', () => {
  const exact = 'Le mardi, silence.';
  const at = TEXT.indexOf(exact);
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.boolean(), (edits, after) => {
      let [before, behind] = [TEXT.slice(0, at), TEXT.slice(at + exact.length)];
      for (const [place, cut, words] of edits) {
        const part = after ? behind : before;
        const from = place % (part.length + 1);
        const edited = part.slice(0, from) + words + part.slice(from + cut);
        if (after) behind = edited;
        else before = edited;
      }
      const text = before + exact + behind;
      const anchor = anchorQuote(text, { exact });
      return anchor !== null && !anchor.changed && text.slice(anchor.start, anchor.end) === exact;
    }),
  );
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { quoteAt } from '../../../src/analysis/interpret/clause.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { reviewChannels } from '../../../src/analysis/review/channels.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const { taxonomy } = loadKnowledge(join(import.meta.dirname, '../../../content'), ['fr']);
const article = readText('J’appelle. Au téléphone, on me redit d’attendre.', {
  id: 'x',
  lang: 'fr',
});

it('words that were taken for the same contact become one of their own when added', () => {
  const [first, second] = [quoteAt(article, 0, 10), quoteAt(article, 11, 48)];
  const mentions = [first, second].map((quote) => ({ ...quote, origin: 'machine' as const }));
  const step = { ...first, step: 1, channel: 'phone', origin: 'machine' as const };
  const { channels, journey } = reviewChannels(
    { channels: [{ channel: 'phone', mentions }], journey: [step] },
    [
      {
        entry: { action: 'add', channel: 'phone', quote: second.quote },
        anchor: { start: second.start, end: second.end, changed: false },
        line: 1,
        column: 1,
      },
    ],
    { article, taxonomy },
    () => expect.unreachable(),
  );
  expect(journey).toMatchObject([
    { step: 1, quote: 'J’appelle.', origin: 'machine' },
    { step: 2, quote: 'Au téléphone, on me redit d’attendre.', origin: 'added' },
  ]);
  expect(channels[0]?.mentions).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { Progress } from '../../scripts/cli/progress.ts';
import { listen } from './listen.ts';

test('elsewhere than at a terminal, a line now and then', () => {
  const { said, streams } = listen();
  const progress = new Progress(streams.stderr, 'rows.csv');
  for (let row = 1; row <= 1200; row++) progress.tell(row / 1200, row, `${row} articles`);
  progress.clear();
  expect(said.stderr).toBe(
    'rows.csv: 500 rows read, 500 articles\nrows.csv: 1000 rows read, 1000 articles\n',
  );
});

test('at a terminal, a bar that is taken away', () => {
  const { said, streams } = listen();
  const progress = new Progress(Object.assign(streams.stderr, { isTTY: true }), 'rows.csv');
  progress.tell(0.5, 7, '6 articles');
  progress.tell(0.6, 8, '7 articles');
  progress.clear();
  progress.clear();
  expect(said.stderr).toBe(
    `\r\x1b[K${'█'.repeat(12)}${'░'.repeat(12)} 50 %  7 rows, 6 articles\r\x1b[K`,
  );
});

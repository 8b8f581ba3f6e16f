import { afterEach, expect, test, vi } from 'vitest';
import { run, runSteps, type Step } from '../../scripts/steps.ts';

/** A step that ends with a code. */
const ends = (title: string, code: number): Step => ({
  title,
  args: ['-e', `process.exit(${code})`],
  remedy: `Mend ${title}.`,
});

afterEach(() => void vi.restoreAllMocks());

/** Runs steps; what was said on both outputs comes back with the exit code. */
async function said(steps: readonly Step[]) {
  const lines: string[] = [];
  for (const level of ['log', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((line) => void lines.push(String(line)));
  }
  const code = await runSteps(steps);
  return { code, text: lines.join('\n') };
}

test('steps run in order, each with its number and title', async () => {
  const { code, text } = await said([ends('one', 0), ends('two', 0)]);
  expect(code).toBe(0);
  expect(text).toMatch(/\[1\/2\] one[\s\S]*done in[\s\S]*\[2\/2\] two[\s\S]*done in/);
});

test('a failed step stops the rest, says what to do and gives its exit code', async () => {
  const { code, text } = await said([ends('one', 0), ends('two', 3), ends('three', 0)]);
  expect(code).toBe(3);
  expect(text).toContain('Failed: two. Mend two.');
  expect(text).not.toContain('three');
});

test('a program that cannot be started ends with 127', async () => {
  expect(await run('no-such-program-anywhere', [])).toBe(127);
});

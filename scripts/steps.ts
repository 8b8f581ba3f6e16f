import { spawn } from 'node:child_process';

/** One step of a longer command. */
export interface Step {
  /** What it does, as shown while it runs. */
  readonly title: string;
  /** Arguments of `node`: a script of this folder and its flags. */
  readonly args: readonly string[];
  /** What the reader can do when it fails; one full sentence. */
  readonly remedy: string;
}

/**
 * Runs a program with our own input and output.
 * @returns its exit code; 128 and more when a signal ended it, 127 when it could not start.
 */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  // The terminal sends Ctrl+C to the whole group; the child decides how to end, we wait for it.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  const stop = () => child.kill('SIGTERM');
  process.on('SIGTERM', stop);
  return new Promise((resolve) => {
    const done = (code: number) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', stop);
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 130));
  });
}

/**
 * Runs the steps in order and stops at the first that fails, saying what to do.
 * @returns the exit code: 0, or that of the step that failed.
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const [index, step] of steps.entries()) {
    const started = performance.now();
    console.log(`\n[${index + 1}/${steps.length}] ${step.title}`);
    const code = await run(process.execPath, step.args);
    if (code !== 0) {
      console.error(`\nFailed: ${step.title}. ${step.remedy}`);
      return code;
    }
    console.log(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return 0;
}

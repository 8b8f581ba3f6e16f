/**
 * Whether a path goes through steps that follow each other somewhere in it; an empty step stands
 * for any.
 */
export function goesThrough(path: readonly string[], wanted: readonly string[]): boolean {
  const last = wanted.findLastIndex((step) => step !== '');
  const steps = wanted.slice(0, last + 1);
  return path.some(
    (_, at) =>
      at + steps.length <= path.length &&
      steps.every((step, i) => step === '' || step === path[at + i]),
  );
}

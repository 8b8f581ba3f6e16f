/** A line of a table: its label, then its figures as text. */
export type Row = readonly string[];

/** Bytes as whole megabytes; a dash when they were not measured. */
export function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : String(Math.round(bytes / 1e6));
}

/** Lays out a table in plain text: labels to the left, figures to the right. */
export function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), '-'.repeat(line(head).length), ...rows.map(line)].join('\n');
}

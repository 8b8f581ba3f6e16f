/** Something that stands at the head of a row or a column. */
export interface Head {
  readonly id: string;
  readonly label: string;
  /** Gives it its ink. */
  readonly principle?: string;
}

/** Counts of cases (or promises) by two things at once. */
export interface CrossTable {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** `counts[row][column]`; null where row and column are the same thing, which is no pair. */
  readonly counts: readonly (readonly (number | null)[])[];
  /** Largest count. */
  readonly most: number;
}

/**
 * Counts how many items have a row's and a column's value at once. Rows and columns without any
 * are left out.
 * @param valuesOf the pairs of an item, each counted once an item
 */
export function crossTable<T>(
  items: readonly T[],
  rows: readonly Head[],
  columns: readonly Head[],
  valuesOf: (item: T) => readonly (readonly [row: string, column: string])[],
): CrossTable {
  const rowOf = new Map(rows.map(({ id }, index) => [id, index]));
  const columnOf = new Map(columns.map(({ id }, index) => [id, index]));
  const counts = rows.map(() => columns.map(() => 0));
  for (const item of items) {
    const seen = new Set<number>();
    for (const [row, column] of valuesOf(item)) {
      const r = rowOf.get(row);
      const c = columnOf.get(column);
      if (r === undefined || c === undefined) continue;
      const cell = r * columns.length + c;
      if (seen.has(cell)) continue;
      seen.add(cell);
      const line = counts[r]!;
      line[c] = (line[c] ?? 0) + 1;
    }
  }
  const keptRows = rows.flatMap((_, r) => (counts[r]?.some((count) => count > 0) ? [r] : []));
  const keptColumns = columns.flatMap((_, c) =>
    counts.some((line) => (line[c] ?? 0) > 0) ? [c] : [],
  );
  const kept = keptRows.map((r) => keptColumns.map((c) => counts[r]?.[c] ?? 0));
  return {
    rows: pick(rows, keptRows),
    columns: pick(columns, keptColumns),
    counts: kept,
    most: Math.max(0, ...kept.flat()),
  };
}

/** The table without what a thing has with itself, for rows and columns of the same things. */
export function withoutDiagonal({ rows, columns, counts, most }: CrossTable): CrossTable {
  const pairs = rows.map(({ id }, r) =>
    columns.map((column, c) => (column.id === id ? null : (counts[r]?.[c] ?? 0))),
  );
  return { rows, columns, counts: pairs, most };
}

function pick(heads: readonly Head[], indexes: readonly number[]): Head[] {
  return indexes.flatMap((index) => heads[index] ?? []);
}

/** The table as CSV. */
export function csvOf({ rows, columns, counts }: CrossTable, corner: string): string {
  return csvText([
    [corner, ...columns.map(({ label }) => label)],
    ...rows.map(({ label }, r) => [label, ...(counts[r] ?? []).map((count) => count ?? '')]),
  ]);
}

/** Lines of cells as CSV (RFC 4180), with a byte order mark so that spreadsheets read accents. */
export function csvText(lines: readonly (readonly (string | number)[])[]): string {
  const text = lines.map((line) => line.map((cell) => csvCell(String(cell))).join(','));
  return `\ufeff${text.join('\r\n')}\r\n`;
}

/** A cell of CSV; one that a spreadsheet would take for a formula is made plain text. */
export function csvCell(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) && !/^-?\d+(?:\.\d+)?$/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

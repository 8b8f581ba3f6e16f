/** Rows of a sparse matrix: the columns and values of row `r` are those from `starts[r]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

/** A logistic regression: log-odds = `bias` + the weighted values of a row. */
export interface Logistic {
  readonly weights: Float64Array;
  readonly bias: number;
}

const ROUNDS = 60;
const FIRST_STEP = 0.1;
const FASTER = 1.2;
const SLOWER = 0.5;
const STEPS = { least: 1e-6, most: 5 };

/** Lists of columns and values as rows. */
export function rowsOf(
  lists: readonly (readonly (readonly [column: number, value: number])[])[],
  width: number,
): Rows {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const starts = new Int32Array(lists.length + 1);
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  for (const [row, list] of lists.entries()) {
    for (const [column, value] of list) {
      columns[at] = column;
      values[at++] = value;
    }
    starts[row + 1] = at;
  }
  return { starts, columns, values, width };
}

/**
 * Fits a logistic regression with a squared penalty on its weights, none on the bias: the whole of
 * the rows at every step, step sizes by the sign of the slope (iRprop, Igel and Hüsken 2003). The
 * same rows and labels give the same weights.
 * @param labels 1 or 0 for each row
 * @param penalty the higher, the smaller the weights; liblinear's 1/C
 * @param counts how often each row counts; once, if not given
 */
export function fitLogistic(
  rows: Rows,
  labels: Uint8Array,
  penalty: number,
  counts?: Float64Array,
): Logistic {
  const size = rows.width + 1;
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(FIRST_STEP);
  const before = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(rows, labels, weights, penalty, counts);
    for (let i = 0; i < size; i++) {
      const turn = (slope[i] ?? 0) * (before[i] ?? 0);
      const step = steps[i] ?? FIRST_STEP;
      if (turn > 0) steps[i] = Math.min(step * FASTER, STEPS.most);
      if (turn < 0) {
        steps[i] = Math.max(step * SLOWER, STEPS.least);
        slope[i] = 0;
      }
      weights[i] = (weights[i] ?? 0) - Math.sign(slope[i] ?? 0) * (steps[i] ?? 0);
      before[i] = slope[i] ?? 0;
    }
  }
  return { weights: weights.slice(0, rows.width), bias: weights[rows.width] ?? 0 };
}

/** Log-odds of a row. */
export function linearPredictor(rows: Rows, row: number, { weights, bias }: Logistic): number {
  let odds = bias;
  const end = rows.starts[row + 1] ?? 0;
  for (let i = rows.starts[row] ?? 0; i < end; i++) {
    odds += (weights[rows.columns[i] ?? 0] ?? 0) * (rows.values[i] ?? 0);
  }
  return odds;
}

/** How the loss changes with each weight; the bias is the last. */
function slopeAt(
  rows: Rows,
  labels: Uint8Array,
  all: Float64Array,
  penalty: number,
  counts?: Float64Array,
): Float64Array {
  const { starts, columns, values, width } = rows;
  const slope = all.map((weight) => penalty * weight);
  slope[width] = 0;
  const model = { weights: all, bias: all[width] ?? 0 };
  for (let row = 0; row < labels.length; row++) {
    const miss = 1 / (1 + Math.exp(-linearPredictor(rows, row, model))) - (labels[row] ?? 0);
    const error = miss * (counts?.[row] ?? 1);
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const column = columns[i] ?? 0;
      slope[column] = (slope[column] ?? 0) + error * (values[i] ?? 0);
    }
    slope[width] = (slope[width] ?? 0) + error;
  }
  return slope;
}

import type { Limit } from '../../model/record.ts';

export type TimeKind =
  | 'duration'
  | 'deadline'
  | 'date'
  | 'weekday'
  | 'clock'
  | 'period'
  | 'frequency';
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type Relation = 'since' | 'for' | 'after' | 'ago' | 'later';

/** What a reading means, without its place. */
export interface TimeValue {
  /**
   * `duration`: a bare quantity of time. `deadline`: a limit word or a target in the future.
   * `date`, `weekday`: a day named without a limit word. `clock`: an hour of the day.
   * `period`: time that has passed (`relation` says how). `frequency`: how often.
   */
  readonly kind: TimeKind;
  /**
   * ISO 8601, or null where no figure is given ("quelques jours"):
   * - duration `PT48H`, `P10D`, `P2W`, `P2M15D`; of a range the upper bound;
   * - date `2026-03-12`, without year `--03-12`, month `--03` or `2026-03`, year `2026`,
   *   day of a month `---12`;
   * - weekday `-W-1` (Monday) to `-W-7`;
   * - hour `T14:30`, from hour to hour `T08:00/T12:00`;
   * - relative days as durations: today `P0D`, tomorrow `P1D`, next week `P1W`, yesterday `P1D`
   *   with the relation `ago`; the end of the day, week, month, year `P1D`, `P1W`, `P1M`, `P1Y`.
   */
  readonly iso: string | null;
  readonly limit: Limit | null;
  /** Unit of the quantity as written; null for dates and hours. */
  readonly unit: TimeUnit | null;
  /** "une bonne heure", "about", "over", "début mars". */
  readonly approximate: boolean;
  /** "jours ouvrés", "business days". */
  readonly workingDays: boolean;
  readonly relation: Relation | null;
}

/** A time expression; `first` and `last` are token indexes, both included. */
export interface TimeExpression extends TimeValue {
  readonly first: number;
  readonly last: number;
}

export { formatDate, formatDuration, formatMoney, formatNumber } from './format.ts';
export type { FeedKind, PageKind } from './paths.ts';
export {
  feedPath,
  langOf,
  openSearchPath,
  path,
  recordPath,
  slugify,
  switchPath,
} from './paths.ts';
export type { Translate } from './ui.ts';
export { entries, ui } from './ui.ts';

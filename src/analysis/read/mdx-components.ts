/** Why a value can't stand in an attribute and what to write instead; null when it may. */
export type Fault = (value: string) => string | null;

/** A component that an article may use. */
export interface ComponentRule {
  /** Its attributes; each is required. */
  readonly attributes: Readonly<Record<string, Fault>>;
  /** Whether Markdown stands between its tags. */
  readonly holdsText: boolean;
  /** How it is written, to show to an author. */
  readonly example: string;
}

/** Pictures a browser shows and that hold no code; SVG may hold some. */
export const PICTURE = /\.(?:png|jpe?g|webp|avif|gif)$/i;

const date: Fault = (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? null
    : 'Write an ISO date in quotation marks, for example `date="2026-04-20"`.';

const words: Fault = (value) =>
  value.trim() === '' ? 'Write some words in quotation marks.' : null;

/** The components an article may use. Nothing else runs. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Update: { attributes: { date }, holdsText: true, example: '<Update date="2026-04-20">' },
  Reply: { attributes: { date }, holdsText: true, example: '<Reply date="2026-04-20">' },
  Entry: { attributes: { date }, holdsText: true, example: '<Entry date="2026-04-20">' },
  Figure: {
    attributes: { src: faultOfPicture, alt: words, credit: words },
    holdsText: false,
    example: '<Figure src="bill.webp" alt="…" credit="…" />',
  },
  Aside: { attributes: {}, holdsText: true, example: '<Aside>' },
};

/**
 * A picture lies beside the article or below its folder (`bill.webp`, `photos/bill.webp`), or in
 * `public` (`/bill.webp`); no page asks another host for anything.
 */
function faultOfPicture(src: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(src)) {
    return 'Save the picture beside the article and name that file; nothing is fetched from elsewhere.';
  }
  if (src.split(/[\\/]/).some((part) => part === '..' || part === '.')) {
    return 'Put the picture beside the article or below its folder; the path climbs out of it.';
  }
  if (!PICTURE.test(src)) return 'Give the picture as `.webp`, `.avif`, `.png`, `.jpg` or `.gif`.';
  return /[?#%\\]/.test(src) ? 'Give the file a plain name, without `?`, `#`, `%` or `\\`.' : null;
}

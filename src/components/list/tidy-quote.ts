const pairs = [
  ['«', '»'],
  ['“', '”'],
] as const;

/**
 * A quote as it is shown within quotation marks: marks at its ends that have no counterpart in it
 * are left out, as evidence may begin or stop inside someone's speech.
 */
export function tidyQuote(quote: string): string {
  let text = quote.trim();
  for (const [open, close] of pairs) {
    if (text.endsWith(close) && !text.includes(open)) text = text.slice(0, -1).trimEnd();
    if (text.startsWith(open) && !text.includes(close)) text = text.slice(1).trimStart();
  }
  return text;
}

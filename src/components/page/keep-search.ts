/** Makes the link to the other language ask there for what is asked for here. */
export function keepSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('.other a[hreflang]');
  if (link) link.search = location.search;
}

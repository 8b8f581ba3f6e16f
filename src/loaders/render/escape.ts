const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for an element's content and for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * An address an article may link to, or null. Articles come from strangers: only http, https,
 * mailto and fragments pass, so that `javascript:` and `data:` never reach a page.
 */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim();
  return /^(?:https?:\/\/|mailto:|#)/i.test(trimmed) ? trimmed : null;
}

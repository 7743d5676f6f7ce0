const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML, within an element or within the quotes of an attribute: whatever they hold, they are shown as they are. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
    .replace(/[^\P{Cc}\t\n\r]|[\uFDD0-\uFDEF]|[\uFFFE\uFFFF]/gu, '');
}

/** A link, or only its label where the address is no web address. */
export function toHtmlLink(label: string, url: string): string {
  if (!/^https?:\/\//iu.test(url)) return escapeHtml(label);
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(label)}</a>`;
}

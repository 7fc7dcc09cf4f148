const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as HTML shows it, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** Text as HTML, its web addresses as links. */
export function linked(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"'）」』]+)/);
  return parts.map((part, place) => (place % 2 === 1 ? link(part) : escapeHtml(part))).join('');
}

function link(address: string): string {
  const safe = escapeHtml(address);
  return `<a href="${safe}" rel="noreferrer" target="_blank">${safe}</a>`;
}

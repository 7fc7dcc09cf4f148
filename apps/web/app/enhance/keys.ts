import { isTyping, keysAreOn } from './desk';

/** Goes to a field, or does what a button or link does. */
function reach(place: HTMLElement): void {
  const field = place.matches('input, select, textarea')
    ? place
    : place.querySelector<HTMLElement>('input, select, textarea');
  if (field) field.focus();
  else place.click();
}

/**
 * Keys of a desk page outside the queue: whatever carries `data-key` is reached by that key, and Ctrl+Enter sends the form
 * one is in, from within a text too.
 */
export function driveKeys(): void {
  if (!document.querySelector('[data-key], [data-send]')) return;
  if (keysAreOn() && !document.querySelector('[data-desk]'))
    for (const hint of document.querySelectorAll<HTMLElement>('[data-keys]')) hint.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-enters]')) {
    const select = document.getElementById(button.dataset['enters'] ?? '');
    select?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') button.click();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target instanceof HTMLElement ? event.target.closest('form') : null;
      const send = (form ?? document).querySelector<HTMLButtonElement>('[data-send]');
      if (send) event.preventDefault();
      send?.click();
      return;
    }
    if (!keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const place = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!place) return;
    event.preventDefault();
    reach(place);
  });
}

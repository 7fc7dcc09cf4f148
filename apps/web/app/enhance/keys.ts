import { isCommand } from './key-list';

/** Goes to a field, or does what a button or link does. */
function reach(place: HTMLElement): void {
  const field = place.matches('input, select, textarea')
    ? place
    : place.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea');
  if (field) field.focus();
  else place.click();
}

/** Sends the form one is in, from within a text too; outside of one the first on the page that can be sent. */
function send(event: KeyboardEvent): void {
  const form = event.target instanceof HTMLElement ? event.target.closest('form') : null;
  const button = (form ?? document).querySelector<HTMLButtonElement>('[data-send]');
  if (!button) return;
  event.preventDefault();
  button.click();
}

/** Keys of a desk page: whatever carries `data-key` is reached by that key, and Ctrl+Enter sends. */
export function driveKeys(): void {
  if (!document.querySelector('[data-keylist]')) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-enters]')) {
    const select = document.getElementById(button.dataset['enters'] ?? '');
    select?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) button.click();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) return send(event);
    if (!isCommand(event)) return;
    const place = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!place) return;
    event.preventDefault();
    reach(place);
  });
}

const remembered = 'hiraku-desk-keys';

/** Whether single keys are on; they can be switched off (WCAG 2.1.4), and the browser remembers it. */
export const keysAreOn = (): boolean => localStorage.getItem(remembered) !== 'off';

/** Where letters are typed. A single key typed here is a letter, never a command. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

/** Whether a key pressed now is a command: single keys are on, nobody is typing, and nothing lies over the page. */
export const isCommand = (event: KeyboardEvent): boolean =>
  keysAreOn() &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
  !isTyping(event.target) &&
  !document.querySelector('dialog[open]');

function show(): void {
  const on = keysAreOn();
  for (const hint of document.querySelectorAll<HTMLElement>('[data-keys]')) hint.hidden = !on;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-switch]')) {
    button.hidden = false;
    button.textContent = (on ? button.dataset['on'] : button.dataset['off']) ?? '';
  }
}

/** The keys of the desk, listed behind `?` and a button, and the switch that turns them off. */
export function offerKeys(): void {
  const list = document.querySelector<HTMLDialogElement>('[data-keylist]');
  if (!list) return;
  show();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-switch]'))
    button.addEventListener('click', () => {
      localStorage.setItem(remembered, keysAreOn() ? 'off' : 'on');
      show();
    });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-lists]')) {
    button.hidden = false;
    button.addEventListener('click', () => list.showModal());
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '?' || !isCommand(event)) return;
    event.preventDefault();
    list.showModal();
  });
}

const remembered = 'hiraku-desk-keys';

type Desk = Readonly<{ commands: HTMLElement; rows: readonly HTMLElement[] }>;

const titleIn = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>('[data-title]');
const boxIn = (row: HTMLElement): HTMLInputElement | null => row.querySelector<HTMLInputElement>('[type="checkbox"]');

function move(desk: Desk, step: 1 | -1): void {
  const here = desk.rows.findIndex((row) => row.contains(document.activeElement));
  const next = desk.rows[here === -1 ? (step === 1 ? 0 : desk.rows.length - 1) : here + step];
  if (!next) return;
  titleIn(next)?.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** With something chosen all of it is answered, otherwise the row one is on. */
function answer(desk: Desk, row: HTMLElement | undefined): void {
  const chosen = desk.rows.some((one) => boxIn(one)?.checked);
  if (chosen) desk.commands.querySelector<HTMLButtonElement>('[data-answers]')?.click();
  else row?.querySelector<HTMLAnchorElement>('[data-answer]')?.click();
}

/** Chooses the row one is on where nothing is chosen, and goes to the list of colleagues. */
function assign(desk: Desk, row: HTMLElement | undefined): void {
  const here = row && boxIn(row);
  if (here && !desk.rows.some((one) => boxIn(one)?.checked)) here.click();
  desk.commands.querySelector<HTMLSelectElement>('[data-assign]')?.focus();
}

function note(row: HTMLElement | undefined): void {
  const title = row && titleIn(row);
  if (title instanceof HTMLAnchorElement) location.assign(`${title.href}#note`);
}

function similar(row: HTMLElement | undefined): void {
  if (row) location.assign(`${location.pathname}/similar/${row.id.replace('entry-', '')}`);
}

function press(desk: Desk, key: string): boolean {
  const row = desk.rows.find((one) => one.contains(document.activeElement));
  switch (key) {
    case 'j':
    case 'k':
      move(desk, key === 'j' ? 1 : -1);
      return true;
    case 'x':
      if (row) boxIn(row)?.click();
      return true;
    case 'e':
      answer(desk, row);
      return true;
    case 'a':
      assign(desk, row);
      return true;
    case 'n':
      note(row);
      return true;
    case 's':
      similar(row);
      return true;
    case 'r':
      row?.querySelector<HTMLButtonElement>('[data-acknowledge]')?.click();
      return true;
    default:
      return false;
  }
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"])');

function countChosen({ commands, rows }: Desk): void {
  const place = commands.querySelector<HTMLElement>('[data-chosen]');
  if (!place) return;
  const count = rows.filter((row) => boxIn(row)?.checked).length;
  place.textContent = count > 0 ? (place.dataset['chosen'] ?? '').replace('%', String(count)) : '';
}

/** Whether single keys are on; they can be switched off (WCAG 2.1.4), and the browser remembers it. */
export const keysAreOn = (): boolean => localStorage.getItem(remembered) !== 'off';

/** Single keys can be switched off (WCAG 2.1.4); the browser remembers it. */
function offerSwitch({ commands }: Desk, turned: (on: boolean) => void): void {
  const button = commands.querySelector<HTMLButtonElement>('[data-switch]');
  const show = () => {
    const on = keysAreOn();
    for (const hint of document.querySelectorAll<HTMLElement>('[data-keys]')) hint.hidden = !on;
    if (button) button.textContent = (on ? commands.dataset['on'] : commands.dataset['off']) ?? '';
    turned(on);
  };
  if (button) button.hidden = false;
  button?.addEventListener('click', () => {
    localStorage.setItem(remembered, localStorage.getItem(remembered) === 'off' ? 'on' : 'off');
    show();
  });
  show();
}

/** Keys for the queue of the desk: what each button and link does, without leaving the list. */
export function driveDesk(): void {
  const commands = document.querySelector<HTMLElement>('[data-desk]');
  if (!commands) return;
  const desk: Desk = { commands, rows: [...document.querySelectorAll<HTMLElement>('[data-row]')] };
  let on = true;
  offerSwitch(desk, (now) => (on = now));
  countChosen(desk);
  // Coming back from an answer, one goes on where one was.
  const came = desk.rows.find((row) => `#${row.id}` === location.hash);
  if (came) titleIn(came)?.focus();
  const select = commands.querySelector<HTMLSelectElement>('[data-assign]');
  select?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') commands.querySelector<HTMLButtonElement>('[data-assigns]')?.click();
  });
  document.addEventListener('change', () => countChosen(desk));
  document.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (press(desk, event.key)) event.preventDefault();
  });
}

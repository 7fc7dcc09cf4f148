import { isCommand } from './key-list';
import { boxIn, move, rowHere, rowsHere, titleIn } from './rows';

type Desk = Readonly<{ commands: HTMLElement | null; rows: readonly HTMLElement[] }>;

const chosen = (desk: Desk): boolean => desk.rows.some((row) => boxIn(row)?.checked);

/** With something chosen all of it is answered, otherwise the row one is on. */
function answer(desk: Desk, row: HTMLElement | undefined): void {
  if (chosen(desk)) desk.commands?.querySelector<HTMLButtonElement>('[data-answers]')?.click();
  else row?.querySelector<HTMLAnchorElement>('[data-answer]')?.click();
}

/** Chooses the row one is on where nothing is chosen, and goes to the list of colleagues. */
function assign(desk: Desk, row: HTMLElement | undefined): void {
  const here = row && boxIn(row);
  if (here && !chosen(desk)) here.click();
  desk.commands?.querySelector<HTMLSelectElement>('[data-assign]')?.focus();
}

function note(row: HTMLElement | undefined): void {
  const title = row && titleIn(row);
  if (title instanceof HTMLAnchorElement) location.assign(`${title.href}#note`);
}

/** Entries like the one of this row; from there one comes back to the queue as it is narrowed now. */
function similar(desk: Desk, row: HTMLElement | undefined): void {
  const from = desk.commands?.querySelector<HTMLInputElement>('[name="from"]')?.value ?? '/desk';
  if (row)
    location.assign(`${location.pathname}/similar/${row.id.replace('entry-', '')}?from=${encodeURIComponent(from)}`);
}

/** What the keys do in any list, and in the queue besides. */
function press(desk: Desk, key: string): boolean {
  const row = rowHere(desk.rows);
  switch (key) {
    case 'j':
    case 'k':
      move(desk.rows, key === 'j' ? 1 : -1);
      return true;
    case 'x':
      if (row) boxIn(row)?.click();
      return true;
    default:
      return desk.commands !== null && pressInQueue(desk, row, key);
  }
}

function pressInQueue(desk: Desk, row: HTMLElement | undefined, key: string): boolean {
  switch (key) {
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
      similar(desk, row);
      return true;
    case 'r':
      row?.querySelector<HTMLButtonElement>('[data-acknowledge]')?.click();
      return true;
    default:
      return false;
  }
}

function countChosen({ rows }: Desk): void {
  const place = document.querySelector<HTMLElement>('[data-chosen]');
  if (!place) return;
  const count = rows.filter((row) => boxIn(row)?.checked).length;
  place.textContent = count > 0 ? (place.dataset['chosen'] ?? '').replace('%', String(count)) : '';
}

/** Enter on a box would send the whole form; in a list it opens the text of the row. */
function openText(row: HTMLElement): void {
  const text = row.querySelector('details');
  if (text) text.open = !text.open;
}

/** Keys for lists at the desk: what each button and link does, without leaving the list. */
export function driveDesk(): void {
  const desk: Desk = { commands: document.querySelector<HTMLElement>('[data-desk]'), rows: rowsHere() };
  if (desk.rows.length === 0) return;
  countChosen(desk);
  const select = desk.commands?.querySelector<HTMLSelectElement>('[data-assign]');
  select?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') desk.commands?.querySelector<HTMLButtonElement>('[data-assigns]')?.click();
  });
  document.addEventListener('change', () => countChosen(desk));
  document.addEventListener('keydown', (event) => {
    const row = rowHere(desk.rows);
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && row && event.target === boxIn(row)) {
      event.preventDefault();
      return openText(row);
    }
    if (isCommand(event) && press(desk, event.key)) event.preventDefault();
  });
}

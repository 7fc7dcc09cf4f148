import { goToRow, rowsHere, titleIn } from './rows';

const order = 'hiraku-desk-order';
const manner = 'hiraku-desk-by';

/** Notes in which order the queue stood, and whether one leaves it by a key, for the page that comes next. */
function rememberOnLeaving(): void {
  let by = 'key';
  document.addEventListener('keydown', () => (by = 'key'));
  document.addEventListener('pointerdown', () => (by = 'pointer'));
  addEventListener('pagehide', () => {
    sessionStorage.setItem(manner, by);
    if (document.querySelector('[data-desk]'))
      sessionStorage.setItem(
        order,
        rowsHere()
          .map(({ id }) => id)
          .join(' '),
      );
  });
}

/** The row one comes back to; where it has left the queue, the one that stood after it. */
function rowToReturnTo(rows: readonly HTMLElement[]): HTMLElement | undefined {
  const id = location.hash.slice(1);
  if (!id.startsWith('entry-')) return undefined;
  const before = (sessionStorage.getItem(order) ?? '').split(' ');
  const after = before.includes(id) ? before.slice(before.indexOf(id)) : [id];
  const stays = after.map((one) => rows.find((row) => row.id === one)).find(Boolean);
  return stays ?? rows.at(-1);
}

/** The text of a response, where a template has left something to be filled in; what is to be filled in is marked. */
function unfilledText(): HTMLTextAreaElement | undefined {
  const text = document.querySelector<HTMLTextAreaElement>('textarea[name="explanation"]');
  const [from, to] = [text?.value.indexOf('{{') ?? -1, text?.value.indexOf('}}') ?? -1];
  if (!text || from === -1 || to < from) return undefined;
  const mark = () => text.setSelectionRange(from, to + 2);
  const nothingElse = from === 0 && to + 2 === text.value.length;
  // A response that was only just begun: first its outcome, and what is typed then takes the place of the mark.
  if (nothingElse) text.addEventListener('focus', mark, { once: true });
  else mark();
  return nothingElse ? undefined : text;
}

function focusOn(place: HTMLElement): void {
  if (!place.matches('a, button, input, select, textarea, [tabindex]')) place.tabIndex = -1;
  place.focus();
}

/**
 * Where one goes on: at the row one came from, at what is wrong, at the first field, at the next row, at the sentence that
 * says what was done. Whoever came by the mouse is not moved, but back to the row they came from.
 */
export function placeFocus(): void {
  if (!document.querySelector('[data-keylist]')) return;
  const byKey = sessionStorage.getItem(manner) === 'key';
  sessionStorage.removeItem(manner);
  rememberOnLeaving();
  const rows = rowsHere();
  const row = rowToReturnTo(rows);
  if (row) return goToRow(row);
  // A queue that is empty now has no row to come back to: then as if one had come to the page itself.
  if (!byKey || (location.hash !== '' && !location.hash.startsWith('#entry-'))) return;
  const wrong = document.querySelector<HTMLElement>('.summary');
  const next = document.querySelector<HTMLElement>('[data-next] [data-title]') ?? (rows[0] && titleIn(rows[0]));
  const places = [wrong, unfilledText(), document.querySelector<HTMLElement>('[data-begin] input')];
  const found = [...places, next, document.querySelector<HTMLElement>('.done, h1')].find((place) => place);
  if (found) focusOn(found);
}

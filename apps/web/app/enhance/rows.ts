/** The rows of a list at the desk, in their order. */
export const rowsHere = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

export const boxIn = (row: HTMLElement): HTMLInputElement | null =>
  row.querySelector<HTMLInputElement>('[type="checkbox"]');

/** What of a row is focused: its title, or its box where the title leads nowhere. */
export const titleIn = (row: HTMLElement): HTMLElement | null =>
  row.querySelector<HTMLElement>('[data-title]') ?? boxIn(row);

export const rowHere = (rows: readonly HTMLElement[]): HTMLElement | undefined =>
  rows.find((row) => row.contains(document.activeElement));

/** Goes to a row; in the middle of the window, where the commands above the list do not cover it. */
export function goToRow(row: HTMLElement): void {
  titleIn(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** One row on or back; after the last one comes the link to the next page. */
export function move(rows: readonly HTMLElement[], step: 1 | -1): void {
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here === -1 ? (step === 1 ? 0 : rows.length - 1) : here + step];
  if (next) return goToRow(next);
  if (step === 1) document.querySelector<HTMLElement>('.pager a[rel="next"]')?.focus();
}

/** Says below a text how many characters are still needed, or how many there are. */
export function countUpTo(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-least]')) {
    const area = place.querySelector('textarea');
    if (!area) continue;
    const least = Number(place.dataset['least']);
    const said = document.createElement('p');
    said.className = 'counter';
    said.id = `${area.id}-least`;
    area.after(said);
    area.setAttribute('aria-describedby', `${area.getAttribute('aria-describedby') ?? ''} ${said.id}`.trim());
    const show = () => {
      const count = [...area.value.trim()].length;
      const words = count < least ? place.dataset['short'] : place.dataset['enough'];
      said.textContent = (words ?? '').replace('%', String(count < least ? least - count : count));
    };
    area.addEventListener('input', show);
    show();
  }
}

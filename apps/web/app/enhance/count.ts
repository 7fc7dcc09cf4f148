/** Says how many characters are left below every text that has a limit, in characters as readers count them. */
export function countCharacters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-most]')) {
    const line = area.parentElement?.querySelector<HTMLElement>('.counter');
    if (!line) continue;
    const most = Number(area.dataset['most']);
    const show = () => {
      const left = most - [...area.value.trim()].length;
      const words = (left < 0 ? line.dataset['over'] : line.dataset['left']) ?? '';
      line.textContent = words.replace('{n}', Math.abs(left).toLocaleString('en-US'));
      line.classList.toggle('counter-over', left < 0);
      line.hidden = false;
    };
    area.addEventListener('input', show);
    show();
  }
}

/** How long nothing is typed before the draft is kept, in milliseconds. */
const pauseMs = 1200;

/** `draft` is empty when nothing was kept. */
type Saved = Readonly<{ draft: string; version: string; at: string }>;
type Similar = Readonly<{ href: string; title: string; state: string; support: string }>;

const post = async (address: string, form: HTMLFormElement): Promise<unknown> => {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  const reply = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } });
  return reply.json();
};

const field = (value: unknown, name: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

const readSaved = (value: unknown): Saved => ({
  draft: field(value, 'draft'),
  version: field(value, 'version'),
  at: field(value, 'at'),
});

const readRows = (value: unknown): readonly Similar[] =>
  (Array.isArray(value) ? value : []).map((one: unknown) => ({
    href: field(one, 'href'),
    title: field(one, 'title'),
    state: field(one, 'state'),
    support: field(one, 'support'),
  }));

const set = (form: HTMLFormElement, name: string, value: string): void => {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
};

function row({ href, title, state, support }: Similar): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  if (document.documentElement.lang === 'en') link.lang = 'ja';
  link.textContent = title;
  const facts = document.createElement('span');
  facts.className = 'line';
  for (const [place, words] of [state, support].filter((one) => one !== '').entries()) {
    const fact = document.createElement('span');
    fact.textContent = words;
    facts.append(...(place > 0 ? [' '] : []), fact);
  }
  item.append(link, ' ', facts);
  return item;
}

/** Whoever typed something must not be told by an older line that it is kept. */
function notKept(form: HTMLFormElement, line: Element | null): void {
  const typed = [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea'),
  ];
  if (line) line.textContent = typed.some(({ value }) => value.trim() !== '') ? (form.dataset['unsaved'] ?? '') : '';
}

async function keep(form: HTMLFormElement, base: string): Promise<void> {
  const line = form.querySelector('[data-saved-at]');
  const saved = readSaved(await post(`${base}/autosave`, form).catch(() => null));
  if (saved.draft === '') return notKept(form, line);
  set(form, 'draft', saved.draft);
  set(form, 'version', saved.version);
  form.action = `${base}?draft=${encodeURIComponent(saved.draft)}`;
  history.replaceState(null, '', form.action);
  if (line) {
    const time = new Date(saved.at).toLocaleTimeString('ja-JP', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Tokyo',
    });
    line.textContent = `${form.dataset['saved'] ?? ''} ${time}`;
  }
}

async function compare(form: HTMLFormElement, base: string): Promise<void> {
  const list = document.querySelector('[data-similar]');
  const rows = readRows(await post(`${base}/similar`, form));
  list?.replaceChildren(...rows.map(row));
}

/** Keeps what is being written, and shows similar proposals beside it. A failure is no matter: the buttons do the same. */
export function keepDrafts(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-writing]');
  const base = form?.dataset['base'];
  if (!form || !base) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let sending = false;
  form.addEventListener('submit', () => {
    sending = true;
    clearTimeout(timer);
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other: a second save must carry the version the first one made.
      turn = turn.then(async () => {
        if (sending) return;
        await Promise.allSettled([keep(form, base), compare(form, base)]);
      });
    }, pauseMs);
  });
}

const parsed = (text: string): unknown => (text.trim() === '' ? undefined : JSON.parse(text));

async function run(form: HTMLFormElement): Promise<string> {
  const typed = new FormData(form);
  const language = document.documentElement.dataset['language'] ?? 'ja';
  let body: string;
  try {
    body = JSON.stringify({ query: typed.get('query'), variables: parsed(String(typed.get('variables') ?? '')) });
  } catch {
    return form.dataset['wrong'] ?? '';
  }
  try {
    const headers = { 'content-type': 'application/json', 'x-hiraku-language': language };
    const reply = await fetch('/graphql', { method: 'POST', headers, body });
    return JSON.stringify(await reply.json(), null, 2);
  } catch {
    return form.dataset['unreachable'] ?? '';
  }
}

/** The explorer of the api without leaving the page; Ctrl+Enter sends. */
export function driveExplorer(): void {
  const form = document.querySelector<HTMLFormElement>('[data-explorer]');
  const place = document.querySelector<HTMLElement>('[data-reply]');
  if (!form || !place) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(form).then((text) => (place.textContent = text));
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

import { rightSaid, type Sentence, type Verdict, wrongSaid } from '../lib/verdict';

type Answer = Readonly<{
  progress?: Readonly<{ events: number; size: number | null }>;
  result?: Verdict;
  refused?: number;
}>;

type Question = Readonly<{ url?: string; file?: File; options?: Readonly<{ checkpoint?: string }> }>;

/** The mark of the last right check, kept in this browser for the next one. */
const REMEMBERED = 'hiraku-checkpoint';

/** A sentence of the page with its readings, values put in. A value `word:…` is another of its sentences. */
function say(sentences: DocumentFragment, [name, values]: Sentence): Node {
  const found = sentences.querySelector(`[data-say="${CSS.escape(name)}"]`);
  const copy = found?.cloneNode(true) ?? document.createTextNode('');
  for (const node of textsIn(copy)) {
    const pieces = node.data.split(/\{(\w+)\}/);
    if (pieces.length === 1) continue;
    node.replaceWith(...pieces.map((piece, at) => (at % 2 === 1 ? valueOf(sentences, values[piece]) : piece)));
  }
  return copy;
}

function textsIn(node: Node): readonly Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let next = walker.nextNode(); next; next = walker.nextNode()) if (next instanceof Text) found.push(next);
  return found;
}

function valueOf(sentences: DocumentFragment, value: string | number = '?'): Node | string {
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (!value.startsWith('word:')) return value;
  const word = value.slice('word:'.length);
  const isKnown = sentences.querySelector(`[data-say="${CSS.escape(word)}"]`) !== null;
  return say(sentences, [isKnown ? word : 'fields.other', {}]);
}

function paragraph(content: Node, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(content);
  return element;
}

/** The place of a page where a check is shown: how far it is, then what it found. */
class Place {
  private readonly root: HTMLElement;
  private readonly sentences: DocumentFragment;
  private readonly status: HTMLElement | null;
  private readonly progress: HTMLElement | null;

  constructor(root: HTMLElement, sentences: DocumentFragment) {
    this.root = root;
    this.sentences = sentences;
    this.status = root.querySelector('[role="status"]');
    this.progress = root.querySelector('.verdict-progress');
  }

  begin(): void {
    this.root.className = 'verdict';
    this.show(paragraph(this.said(['busy', {}])));
    if (this.progress) this.progress.hidden = false;
  }

  /** How far it is: not in the live region, which would read out every step. */
  advance({ events, size }: NonNullable<Answer['progress']>): void {
    const [bar, words] = [this.progress?.querySelector('progress'), this.progress?.querySelector('span')];
    if (!bar || !words || size === null) return;
    bar.max = Math.max(size, 1);
    bar.value = events;
    words.replaceChildren(this.said(['of', { events, size }]));
  }

  conclude(verdict: Verdict): void {
    const cannot = verdict.findings[0]?.code.startsWith('cannot.') ?? false;
    const heading = verdict.ok ? 'right' : cannot ? 'failed' : 'wrong';
    const shown = [paragraph(this.said([heading, {}]), 'verdict-heading')];
    shown.push(...(verdict.ok ? this.right(verdict) : this.wrong(verdict)));
    this.end(verdict.ok ? 'verdict-right' : 'verdict-wrong', ...shown);
  }

  refuse(status: number): void {
    const reason = status === 404 ? 'none' : status === 429 || status === 503 ? 'later' : 'other';
    const heading = paragraph(this.said(['failed', {}]), 'verdict-heading');
    this.end('verdict-wrong', heading, paragraph(this.said([`refused.${reason}`, {}])));
  }

  /** What was right; after the sentences about them, the keys that were used and the mark to keep. */
  private right(verdict: Verdict): readonly HTMLElement[] {
    const texts: Readonly<Record<string, readonly string[]>> = {
      'said.keys': verdict.keys,
      'said.unkept': verdict.checkpoint === null ? [] : [verdict.checkpoint.trimEnd()],
    };
    return rightSaid(verdict).flatMap((sentence) => [
      paragraph(this.said(sentence)),
      ...(texts[sentence[0]] ?? []).map(block),
    ]);
  }

  private wrong(verdict: Verdict): readonly HTMLElement[] {
    const [what, where, ...more] = wrongSaid(verdict);
    if (!what || !where) return [];
    const at = this.said(['at', { place: '\u0000' }]);
    for (const node of textsIn(at)) {
      const [before, after] = node.data.split('\u0000');
      if (after !== undefined) node.replaceWith(before ?? '', this.said(where), after);
    }
    return [paragraph(this.said(what)), paragraph(at), ...more.map((sentence) => paragraph(this.said(sentence)))];
  }

  private end(className: string, ...content: readonly Node[]): void {
    this.root.classList.add(className);
    if (this.progress) this.progress.hidden = true;
    this.show(...content);
  }

  private said(sentence: Sentence): Node {
    return say(this.sentences, sentence);
  }

  private show(...content: readonly Node[]): void {
    this.status?.replaceChildren(...content);
  }
}

function block(text: string): HTMLElement {
  const element = document.createElement('pre');
  element.className = 'code';
  element.tabIndex = 0;
  element.textContent = text;
  return element;
}

/** Runs the verifier, the very file anybody can download, as a worker; a new check ends the one before. */
function checker(place: Place): (question: Question) => void {
  let worker: Worker | undefined;
  return (question) => {
    worker?.terminate();
    const own = new Worker('/verifier.mjs', { type: 'module' });
    worker = own;
    place.begin();
    own.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.progress) return place.advance(data.progress);
      own.terminate();
      if (data.refused !== undefined) return place.refuse(data.refused);
      if (!data.result) return undefined;
      if (data.result.ok && data.result.kind === 'export') remember(data.result.checkpoint);
      return place.conclude(data.result);
    });
    own.addEventListener('error', () => place.refuse(0));
    own.postMessage(question);
  };
}

function remember(checkpoint: string | null): void {
  try {
    if (checkpoint) localStorage.setItem(REMEMBERED, checkpoint);
  } catch {
    // A browser that keeps nothing for us has nothing to compare with the next time, either.
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(REMEMBERED) ?? '';
  } catch {
    return '';
  }
}

/** A mark as somebody pasted it: with the line feed at its end that pasting loses, without those of Windows. */
const asNote = (text: string): string => `${text.replaceAll('\r\n', '\n').trimEnd()}\n`;

function verifyOne(form: HTMLFormElement, check: (question: Question) => void): void {
  const start = () => {
    const receipt = String(new FormData(form).get('receipt') ?? '').trim();
    if (receipt) check({ url: `/log/proof/${encodeURIComponent(receipt)}` });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  // Whoever comes with a receipt in the address has asked already.
  start();
}

function verifyAll(root: HTMLElement, form: HTMLFormElement, check: (question: Question) => void): void {
  const kept = form.querySelector('textarea');
  if (kept) kept.value = remembered().trimEnd();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const options = kept?.value.trim() ? { checkpoint: asNote(kept.value) } : {};
    const what = event.submitter?.getAttribute('value');
    const picker = form.querySelector<HTMLInputElement>('[type="file"]');
    const [file] = picker?.files ?? [];
    if (what === 'file' && !file) return picker?.focus();
    return check(what === 'file' && file ? { file, options } : { url: '/log/export', options });
  });
  root.hidden = false;
}

/** Checks receipts and the whole log on the page `/verify`. */
export function verifyHere(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-sentences]');
  if (!template) return;
  const at = (name: string) => document.querySelector<HTMLElement>(`[data-verdict="${name}"]`);
  const [one, all] = [at('one'), at('all')];
  const form = document.querySelector<HTMLFormElement>('[data-verify-one]');
  const root = document.querySelector<HTMLElement>('[data-verify-all]');
  const whole = root?.querySelector('form');
  if (form && one) verifyOne(form, checker(new Place(one, template.content)));
  if (root && whole && all) verifyAll(root, whole, checker(new Place(all, template.content)));
}

import { escapeHtml as e, linked } from './escape';
import type { Message } from './mailbox';

const REFRESH_S = 5;

const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1c; --soft: #626264; --line: #d8d8db; --ground: #fff; --accent: #0017c1 }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f1f4; --soft: #b4b4b7; --line: #46464a; --ground: #151517; --accent: #9db7f9 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 56rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.7 system-ui, 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .25rem }
p { margin: 0 0 1.5rem; color: var(--soft) }
a { color: var(--accent); text-underline-offset: .2em }
a:focus-visible, iframe:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) }
li { border-bottom: 1px solid var(--line) }
li a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .9rem .25rem; color: inherit; text-decoration: none }
li a:hover b { text-decoration: underline }
li span, li time { color: var(--soft); font-size: .9rem }
li span { grid-column: 1 / -1 }
time { font-variant-numeric: tabular-nums; white-space: nowrap }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 1.25rem 0 1.75rem; padding: 1rem 0; border-block: 1px solid var(--line) }
dt { color: var(--soft) }
dd { margin: 0 }
h2 { font-size: 1rem; margin: 2rem 0 .5rem }
pre { font: inherit; white-space: pre-wrap; margin: 0 }
iframe { width: 100%; height: 38rem; border: 1px solid var(--line); background: #fff }
@media (max-width: 40rem) { li a { grid-template-columns: 1fr } dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
`;

/** The list: newest first, renewing itself. `total` counts those not shown, too. */
export function listPage(messages: readonly Message[], total: number): string {
  const rows = messages.map(row).join('\n');
  const body = total === 0 ? '<p>まだ届いていません。 Nothing has arrived yet.</p>' : `<ol>\n${rows}\n</ol>`;
  const more = total > messages.length ? `<p>The newest ${messages.length} of ${total} are shown.</p>` : '';
  const intro =
    'このデモから送られたメールはすべてここに届きます。外へは送られません。<br>Every mail of this demo arrives here; none leaves this machine.';
  return page(
    'デモの受信箱 Demo inbox',
    `<h1>デモの受信箱 <span lang="en">Demo inbox</span></h1>\n<p>${intro}</p>\n${body}\n${more}`,
    true,
  );
}

/** One message: its head, its HTML part in a closed frame, its text with working links. */
export function messagePage(message: Message): string {
  const frame = message.html
    ? `<h2>表示 (HTML)</h2>\n<iframe title="HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/message/${e(message.id)}/html"></iframe>`
    : '';
  const head = [
    ['差出人 From', message.from],
    ['宛先 To', message.to],
    ['届いた日時 Arrived', tokyo(message.date)],
    ['Message-ID', message.messageId],
  ] as const;
  const terms = head.map(([term, what]) => `<dt>${term}</dt><dd>${e(what)}</dd>`).join('\n');
  const text = `<h2>本文 (text)</h2>\n<pre>${linked(message.text)}</pre>`;
  const raw = `<h2>もとのデータ</h2>\n<a href="/message/${e(message.id)}/raw">source (.eml)</a>`;
  return page(
    message.subject,
    `<a href="/">← 受信箱 Inbox</a>\n<h1>${e(message.subject)}</h1>\n<dl>\n${terms}\n</dl>\n${frame}\n${text}\n${raw}`,
    false,
  );
}

/** The HTML part alone, for the frame: its links open beside, as a frame without scripts cannot leave itself. */
export function htmlPart(message: Message): string {
  return `<base target="_blank">${message.html}`;
}

function row(message: Message): string {
  const time = `<time datetime="${e(message.date)}">${tokyo(message.date)}</time>`;
  const whom = `<span>${e(message.to.replaceAll('"', ''))}</span>`;
  return `<li><a href="/message/${e(message.id)}"><b>${e(message.subject)}</b>${time}${whom}</a></li>`;
}

function page(title: string, body: string, renewing: boolean): string {
  const refresh = renewing ? `<meta http-equiv="refresh" content="${REFRESH_S}">` : '';
  return `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>${e(title)}</title><style>${STYLE}</style></head>
<body><main>
${body}
</main></body>
</html>`;
}

function tokyo(iso: string): string {
  return new Intl.DateTimeFormat('ja-JP', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Tokyo' }).format(
    new Date(iso),
  );
}

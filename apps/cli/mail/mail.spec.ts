import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeHtml, linked } from './escape';
import { Mailbox } from './mailbox';
import { inboxServer } from './web';

const HOSTILE = '<script>alert("x")</script>&\'';

let folder: string;
let mailbox: Mailbox;
let server: Server;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hiraku-mail-'));
  mailbox = new Mailbox(folder);
  server = inboxServer(mailbox, folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe('the demo inbox', () => {
  it('gives what arrived as JSON, newest first, and forgets it on demand', async () => {
    await arrive('first', '2026-04-01T09:00:00.000Z');
    await arrive('second', '2026-04-01T09:00:01.000Z');
    const messages: unknown = await (await fetch(`${address}/messages`)).json();
    expect(messages).toMatchObject([
      { subject: 'second', date: '2026-04-01T09:00:01.000Z', to: 'hanako@example.jp', from: 'office@example.jp' },
      { subject: 'first', messageId: '<first@example.jp>', text: 'こんにちは', headers: { subject: 'first' } },
    ]);
    await fetch(`${address}/messages`, { method: 'DELETE' });
    expect(await (await fetch(`${address}/messages`)).json()).toEqual([]);
  });

  it('counts the same message as often as it is handed over', async () => {
    const sameInstant = '2026-04-01T09:00:00.000Z';
    await Promise.all(Array.from({ length: 20 }, () => arrive('again', sameInstant)));
    expect(await mailbox.count()).toBe(20);
  });

  it('keeps messages between two runs', async () => {
    await arrive('kept', '2026-04-01T09:00:00.000Z');
    expect(await new Mailbox(folder).list()).toMatchObject([{ subject: 'kept' }]);
  });

  it('shows hostile words as words', async () => {
    await arrive(HOSTILE, '2026-04-01T09:00:00.000Z', HOSTILE);
    const [message] = await mailbox.list();
    const pages = await Promise.all(
      ['/', `/message/${message?.id}`].map(async (path) => (await fetch(address + path)).text()),
    );
    expect(pages.every((page) => page.includes(escapeHtml(HOSTILE)) && !page.includes('<script'))).toBe(true);
  });

  it('shows the HTML part in a frame that can run nothing', async () => {
    await arrive('html', '2026-04-01T09:00:00.000Z');
    const [message] = await mailbox.list();
    const part = await fetch(`${address}/message/${message?.id}/html`);
    const policy = part.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
    expect(await (await fetch(`${address}/message/${message?.id}`)).text()).toContain('sandbox="allow-popups');
  });

  it.each(['/message/none', '/message/..%2f..%2fetc', '/elsewhere'])('knows nothing at %s', async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
  });
});

describe('linked', () => {
  it.each([
    [
      '見る: https://a.example/x?y=1&z=2 。',
      '見る: <a href="https://a.example/x?y=1&amp;z=2" rel="noreferrer" target="_blank">https://a.example/x?y=1&amp;z=2</a> 。',
    ],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    [
      'https://a.example/"><b>',
      '<a href="https://a.example/" rel="noreferrer" target="_blank">https://a.example/</a>&quot;&gt;&lt;b&gt;',
    ],
  ])('makes links of web addresses only: %s', (text, html) => {
    expect(linked(text)).toBe(html);
  });
});

async function arrive(subject: string, at: string, text = 'こんにちは'): Promise<void> {
  const head = `From: office@example.jp\r\nTo: hanako@example.jp\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.jp>\r\n`;
  const part = (type: string, body: string): string => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
  const body = `${part('text/plain', text)}${part('text/html', '<p>こんにちは</p><script>1</script>')}--b--\r\n`;
  await mailbox.keep(
    Buffer.from(`${head}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${body}`),
    new Date(at),
  );
}

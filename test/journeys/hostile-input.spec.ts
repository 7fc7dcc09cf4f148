import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { cleanText, normaliseForSearch } from '#kernel';
import { describeInBrowser } from '../setup/browser';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';
import { type ApiClient, signedIn } from './client';
import { personAt } from './in-a-browser';

const NAUGHTY = resolve(process.cwd(), '../shared/data/naughty-strings/blns.json');
const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "'><svg/onload=alert(3)>",
  '</textarea></title></style><script>alert(4)</script>',
  '[押してください](javascript:alert(5))',
  '<a href="javascript:alert(6)" autofocus onfocus=alert(6)>押す</a>',
  '<iframe srcdoc="<script>parent.alert(7)</script>"></iframe>',
  '{{constructor.constructor("alert(8)")()}} ${alert(8)}',
  '<!--><img src=x onerror=alert(9)>--> ]]><script>alert(9)</script>',
];

jest.setTimeout(300_000);

type Space = Readonly<{ space: Readonly<{ id: string }> }>;
type Saved = Readonly<{ saveDraft: { proposal: { id: string } } }>;
type Submitted = Readonly<{ submitProposal: { thread: { id: string }; entry: { receipt: string } } }>;
type Proposed = Readonly<{ id: string; threadId: string; receipt: string }>;

async function propose(api: ApiClient, title: string, text: string): Promise<Proposed> {
  const { space } = await api.ask<Space>('{ space(slug: "kuruma-ga-nakutemo") { id } }');
  const { saveDraft } = await api.ask<Saved>(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { proposal { id } } }',
    { input: { spaceId: space.id, title, text } },
  );
  const { submitProposal } = await api.ask<Submitted>(
    'mutation ($id: ID!) { submitProposal(id: $id) { thread { id } entry { receipt } } }',
    saveDraft.proposal,
  );
  return { id: saveDraft.proposal.id, threadId: submitProposal.thread.id, receipt: submitProposal.entry.receipt };
}

const POST = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { text } }';

/** Notes everything that runs on a page although nobody of ours wrote it. */
function trap(page: Page): string[] {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(`${new URL(page.url()).pathname}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return ran;
}

const without = (text: string): string => text.replace(/\s+/gu, '');

describeInBrowser('hostile input', () => {
  let product: WholeProduct;
  let browser: Browser;

  withProductAndBrowser((...both) => ([product, browser] = both));

  /** Without the content security policy, which would hide that a script got into a page. */
  const unguarded = async (signedInAs?: BrowserContext): Promise<BrowserContext> => {
    const kept = await signedInAs?.storageState();
    return browser.newContext({ baseURL: product.web, bypassCSP: true, ...(kept ? { storageState: kept } : {}) });
  };

  it('would be noticed if it ran', async () => {
    const context = await unguarded();
    const page = await context.newPage();
    const ran = trap(page);
    await page.goto('/help');
    await page.evaluate('document.querySelector("main").innerHTML = "<img src=x onerror=alert(0)>"');
    await page.waitForEvent('dialog').catch(() => undefined);
    expect(ran).toEqual(['/help: 0']);
    await context.close();
  });

  describe('as script in titles, texts, comments and names', () => {
    const proposed = new Map<string, Proposed>();

    beforeAll(async () => {
      const api = await signedIn(product, 'resident');
      for (const script of SCRIPTS) {
        const one = await propose(api, `${script} という題`, `${script}\n\n本文にも入れておきます。${script}`);
        await api.ask(POST, { input: { threadId: one.threadId, text: script, askAuthority: false } });
        proposed.set(script, one);
      }
    }, 60_000);

    it.each(SCRIPTS)('is shown as it was typed: %s', async (script) => {
      const context = await unguarded();
      const page = await context.newPage();
      const ran = trap(page);
      const one = proposed.get(script);
      await page.goto(`/proposals/${one?.id}`);
      await expect(page.locator('h1').textContent()).resolves.toBe(`${script} という題`);
      await expect(page.locator('.comment .prose').first().textContent()).resolves.toBe(script);
      await expect(page.title()).resolves.toContain(script);
      await page.goto(`/ledger/${one?.receipt}`);
      await expect(page.locator('main .prose').first().textContent()).resolves.toContain(script);
      await page.goto(`/ledger/${one?.receipt}/slip`);
      await page.goto(`/search?words=${encodeURIComponent(script)}`);
      await expect(
        page.getByRole('searchbox').or(page.locator('main input[name=words]')).first().inputValue(),
      ).resolves.toBe(script);
      expect(ran).toEqual([]);
      await context.close();
    });

    it('runs on no list, no feed and no desk', async () => {
      const official = await personAt(browser, product, 'drafter');
      const context = await unguarded(official.context);
      await official.context.close();
      const page = await context.newPage();
      const ran = trap(page);
      const paths = [
        '/',
        '/ledger',
        '/waiting',
        '/spaces/kuruma-ga-nakutemo',
        '/feeds/ledger.atom',
        '/search?words=alert',
      ];
      for (const path of paths) await page.goto(path);
      const answer = [...proposed.values()].map(({ receipt }) => receipt).join(',');
      for (const path of ['/desk', '/desk?state=new', `/desk/answer?receipts=${answer}`, '/me/notifications']) {
        await page.goto(path);
        expect(await page.locator('main').innerText()).toContain(path.startsWith('/desk') ? 'alert(' : '');
      }
      expect(ran).toEqual([]);
      await context.close();
    });

    it('is refused in a name, and shown again as it was typed', async () => {
      const context = await unguarded();
      const page = await context.newPage();
      const ran = trap(page);
      for (const script of SCRIPTS) {
        await page.goto(`/sign-up?to=${encodeURIComponent(script)}`);
        await page.getByLabel('姓').fill(script);
        await page.getByLabel('名', { exact: true }).fill(script);
        await page.getByLabel('メールアドレス').fill(script);
        await page.getByLabel('パスワード').fill('十文字より長い合言葉');
        await page.getByRole('button', { name: '登録する' }).click();
        await page.getByText('もう一度確かめてください').waitFor();
        await expect(page.getByLabel('姓').inputValue()).resolves.toBe(script);
      }
      expect(ran).toEqual([]);
      await context.close();
    });
  });

  it('as naughty strings is shown as it was typed, or politely refused when nothing can be seen', async () => {
    if (!existsSync(NAUGHTY))
      return console.warn('The naughty strings are not at ../shared/data: this case is empty here.');
    const naughty: unknown = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
    const texts = Array.isArray(naughty) ? naughty.map(String) : [];
    const api = await signedIn(product, 'resident');
    const { id, threadId } = await propose(
      api,
      '変わった文字も受け付けてほしい',
      '変わった文字を書いても、そのまま読めるようにしてください。',
    );
    const said: string[] = [];
    for (const text of texts) {
      const input = { threadId, text, askAuthority: false };
      if (normaliseForSearch(text) === '') expect(await api.refusals(POST, { input })).toEqual(['comment.blank']);
      else said.push((await api.ask<{ postComment: { text: string } }>(POST, { input })).postComment.text);
    }
    expect(said).toEqual(texts.filter((text) => normaliseForSearch(text) !== '').map(cleanText));
    const context = await unguarded();
    const page = await context.newPage();
    const ran = trap(page);
    const shown: string[] = [];
    for (let next: string | null = `/proposals/${id}`; next;) {
      await page.goto(next);
      shown.push(...(await page.locator('.comment .prose').allTextContents()));
      const on = page.getByRole('link', { name: '続きを見る' });
      next = (await on.count()) > 0 ? await on.getAttribute('href') : null;
    }
    expect(shown.map(without).sort()).toEqual(said.map(without).sort());
    expect(ran).toEqual([]);
    console.log(`${said.length} naughty strings were shown, ${texts.length - said.length} were refused`);
    await context.close();
  });
});

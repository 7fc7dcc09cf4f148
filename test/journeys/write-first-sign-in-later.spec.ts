import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser, phone, signInBy, visitor, type Visitor } from '../setup/browser';
import { startWholeProduct, type WholeProduct } from '../setup/whole-product';
import { mailTo } from './client';

const SPACE = '/spaces/kuruma-ga-nakutemo';
const TITLE = '始発の前に駅へ着ける相乗りの便を、朝市の日だけ走らせてほしい';
const TEXT =
  '日曜の朝市に野菜を出しています。五時半に駅へ着くバスがなく、息子に毎週送ってもらっています。月に四回、一便だけでも相乗りの便があれば、息子を起こさずに済みます。';
const COMMENT = '朝市に通う側です。帰りの便が九時台にもあると、品物を持って帰れます。帰りも考えてもらえませんか。';
const EMAIL = 'asaichi@resident.example';
const PASSWORD = '朝いちばんの市へ行く';

jest.setTimeout(180_000);

describeInBrowser('a resident on a phone without script', () => {
  let product: WholeProduct;
  let browser: Browser;
  let writer: Visitor;
  let code: string;
  let receipt: string;

  beforeAll(async () => {
    product = await startWholeProduct();
    browser = await launchBrowser();
    writer = await visitor(browser, product.web, { script: false, viewport: phone });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const account = (role: string) => {
    const found = product.signIns.find((one) => one.role === role);
    if (!found) throw new Error(`the demo has no ${role}`);
    return found;
  };
  const someone = async (role: string) => {
    const person = await visitor(browser, product.web);
    await signInBy(person, account(role));
    return person;
  };

  it('reads the question and begins to write without an account', async () => {
    await writer.open(SPACE);
    await writer.follow('この問いに提案を書く');
    await writer.press(/^次へ/);
    await writer.see('もう一度確かめてください');
    await writer.fill('題名', TITLE);
    await writer.press(/^次へ/);
    await expect(writer.page.getByLabel('題名').inputValue()).resolves.toBe(TITLE);
    await writer.fill('本文', TEXT);
    await writer.press('似た提案を探す');
    await expect(writer.page.locator('#similar li').count()).resolves.toBeGreaterThan(0);
    await expect(writer.page.getByLabel('本文').inputValue()).resolves.toBe(TEXT);
  });

  it('is asked to sign in only when sending, signs up, and is back at the text by the mail', async () => {
    await writer.press(/^次へ/);
    await writer.see('書いた提案は保存してあります。');
    await writer.follow('利用登録をする');
    await writer.fill('姓', '常願寺');
    await writer.fill('名', '春菜');
    await writer.fill('ふりがな', 'じょうがんじ はるな');
    await writer.fill('メールアドレス', EMAIL);
    await writer.fill('パスワード', 'みじかい');
    await writer.press('登録する');
    await writer.see('もう一度確かめてください');
    await expect(writer.page.getByLabel('メールアドレス').inputValue()).resolves.toBe(EMAIL);
    await writer.fill('パスワード', PASSWORD);
    await writer.press('登録する');
    await writer.see('メールを送りました');
    const mail = await mailTo(product, EMAIL, ({ text }) => text.includes('/sign-up/confirm?token='));
    await writer.open(/https?:\/\/\S+\/sign-up\/confirm\?\S+/.exec(mail.text)?.[0] ?? '');
    await writer.press('確認して続ける');
    await writer.see('メールアドレスを確認しました。');
    await expect(writer.page.getByLabel('題名').inputValue()).resolves.toBe(TITLE);
    await expect(writer.page.getByLabel('本文').inputValue()).resolves.toBe(TEXT);
  });

  it('learns before sending that the name is verified at the counter, and gets a code', async () => {
    await writer.press(/^次へ/);
    await expect(writer.page.getByRole('button', { name: 'この内容で提出する' }).count()).resolves.toBe(0);
    await writer.follow('本人確認の手順へ進む');
    await writer.press('確認番号を出す');
    await writer.see('あなたの確認番号');
    code = (await writer.page.locator('.slip-number').textContent()) ?? '';
    expect(code).not.toBe('');
  });

  it('is looked up at the counter, compared and confirmed', async () => {
    const clerk = await someone('counter');
    await clerk.open('/counter');
    await clerk.fill(/番号|コード/, code);
    await clerk.page.keyboard.press('Enter');
    await clerk.see('常願寺');
    await clerk.page.locator('button[name=intent][value=confirm]').click();
    await clerk.see('お名前を確認しました。');
    await clerk.context.close();
  });

  it('submits, and is shown number, owner, due date and a code to scan; the mail says the same', async () => {
    await writer.open('/me');
    await writer.follow(TITLE);
    await writer.press(/^次へ/);
    await writer.press('この内容で提出する');
    await writer.see('受け付けました');
    receipt = (await writer.page.locator('.slip-number').textContent()) ?? '';
    expect(receipt).toMatch(/^160008-\d{4}-\d{7}-[0-9A-Z*]$/);
    await writer.see(/地域交通課/);
    await writer.see(/^\d{4}年\d+月\d+日（[月火水木金]）$/);
    await writer.page.getByRole('img', { name: /QRコード/ }).waitFor();
    const mail = await mailTo(product, EMAIL, ({ text }) => text.includes(receipt));
    expect(mail.text).toContain(`/ledger/${receipt}`);
  });

  it('finds what became of it by the number alone, typed as a phone types it', async () => {
    const reader = await visitor(browser, product.web, { script: false, viewport: phone });
    await reader.open('/');
    const wide = receipt.replace(/[0-9A-Z*-]/g, (sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) + 0xfee0));
    await reader.fill('受付番号やことばで調べる', wide);
    await reader.press('調べる');
    await reader.see(TITLE);
    await expect(reader.page.getByRole('heading', { name: '受付' }).count()).resolves.toBe(1);
    await reader.context.close();
  });

  it('is commented on by a second resident, who asks the authority and gets a receipt too', async () => {
    const second = await someone('resident');
    await second.open(`/ledger/${receipt}`);
    await second.follow('提案と話し合いを読む');
    await second.page.getByLabel('賛成').check();
    await second.fill('コメント', COMMENT);
    await second.page.getByLabel(/役所の回答を求める/).check();
    await second.press('コメントを出す');
    await second.see('役所に回答を求めました。');
    await second.see(COMMENT);
    await expect(second.page.locator('.comment-asked .receipt').textContent()).resolves.toMatch(/^160008-/);
    await second.press('賛同する');
    await second.see('賛同しました。');
    await second.context.close();
  });
});

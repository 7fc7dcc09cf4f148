import type { Browser } from 'playwright-core';
import { qrCode } from '../../apps/web/app/lib/qr.server';
import { describeInBrowser, visitor, type Visitor } from '../setup/browser';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';
import { eventually, mailsTo, mailTo } from './client';
import { demoAccount, journey, personAt, picture, textOf } from './in-a-browser';
import { ways } from './two-residents';

const QUESTION = /運転をやめても/;
const OWNER = '地域交通課';
const SIGNER = '藤堂 恵';
const PASSWORD = '春の湾から見る雪の山';
const EXPLANATION =
  '火曜日と金曜日の二日にかぎり、終診の時刻に合わせた帰りの便を半年試します。毎日の運行は運転手が足りないため見送ります。使われ方はこの場で公表します。';
const RECEIPT = /^160008-\d{4}-\d{7}-[0-9A-Z*]$/;
const DAY = /\d{4}年\d+月\d+日（[月火水木金]）/;

jest.setTimeout(120_000);

describeInBrowser('a resident whose words change a policy', () => {
  let product: WholeProduct;
  let browser: Browser;

  withProductAndBrowser((...both) => ([product, browser] = both));

  describe.each(ways)('$way', ({ key, manner, people, given, title, text, taken, comment, commentTaken, policy }) => {
    const email = `${key}@resident.example`;
    const name = `常願寺 ${given}`;
    const clause = `${given}の便`;
    let author: Visitor;
    let official: Visitor;
    let receipt: string;
    let commentReceipt: string;
    let entry: string;

    const step = journey();
    const see = (person: Visitor, step: string): Promise<void> => picture(person.page, `${key}-${step}`);
    const at = (who: string): Promise<Visitor> => personAt(browser, product, who, manner);
    const asks = (person: Visitor): string => new URL(person.page.url()).pathname;

    beforeAll(async () => {
      author = await visitor(browser, product.web, manner);
      official = await personAt(browser, product, 'drafter');
    });

    step('reads the question and begins to write without an account', async () => {
      await author.open('/');
      await see(author, '01-home');
      await author.follow('参加の場');
      await author.follow(QUESTION);
      await see(author, '02-space');
      await author.follow('この問いに提案を書く');
      await author.fill('題名', title);
      await author.fill('本文', text);
      if (!manner.script) await author.press('似た提案を探す');
      await author.page.locator('#similar li a').first().waitFor();
      if (manner.script) await author.see(/下書きを保存しました/);
      await expect(author.page.getByLabel('本文').inputValue()).resolves.toBe(text);
      expect(asks(author)).toBe('/proposals/new');
      await see(author, '03-writing');
    });

    step('is asked to sign in only when sending, signs up, and comes back to the text by the mail', async () => {
      await author.press(/^次へ/);
      expect(asks(author)).toBe('/sign-in');
      await author.see('書いた提案は保存してあります。');
      await see(author, '04-sign-in');
      await author.follow('利用登録をする');
      await author.fill('姓', '常願寺');
      await author.fill('名', given);
      await author.fill('ふりがな', 'じょうがんじ');
      await author.fill('メールアドレス', email);
      await author.fill('パスワード', PASSWORD);
      await see(author, '05-sign-up');
      await author.press('登録する');
      await author.see('メールを送りました');
      const mail = await mailTo(product, email, (one) => one.text.includes('/sign-up/confirm?token='));
      // Without script: the mail is read on another device, where the password is chosen anew and the text is there as well.
      if (!manner.script) {
        await author.context.close();
        author = await visitor(browser, product.web, manner);
      }
      await author.open(/https?:\/\/\S+\/sign-up\/confirm\?\S+/.exec(mail.text)?.[0] ?? '');
      if (!manner.script) await author.fill('あなたのパスワード', PASSWORD);
      await author.press('確認して続ける');
      await author.see('メールアドレスを確認しました。');
      await expect(author.page.getByLabel('題名').inputValue()).resolves.toBe(title);
      await expect(author.page.getByLabel('本文').inputValue()).resolves.toBe(text);
      await see(author, '06-back-at-the-text');
    });

    step('has the real name verified at the counter with a code', async () => {
      await author.press(/^次へ/);
      await expect(author.page.getByRole('button', { name: 'この内容で提出する' }).count()).resolves.toBe(0);
      await author.page.locator('.check-form').getByText(name).waitFor();
      await see(author, '07-check');
      await author.follow('本人確認の手順へ進む');
      await author.press('確認番号を出す');
      await author.see('あなたの確認番号');
      expect(new URL(author.page.url()).hash).toBe('#step-code');
      await see(author, '08-code');
      const clerk = await personAt(browser, product, 'counter');
      await clerk.open('/counter');
      await clerk.fill('確認コード', await textOf(author.page, '.slip-number'));
      await clerk.press('名前を見る');
      await clerk.see(given);
      await see(clerk, '09-counter');
      await clerk.press('実名として確認する');
      await clerk.see(/お名前を確認しました/);
      await clerk.context.close();
    });

    step('submits, and the receipt page says number, owner and due day, with a code to scan', async () => {
      await author.open('/me');
      await author.follow(title);
      await author.press(/^次へ/);
      await author.press('この内容で提出する');
      await author.page.getByRole('heading', { name: '受け付けました' }).waitFor();
      receipt = await textOf(author.page, '.slip-number');
      expect(receipt).toMatch(RECEIPT);
      entry = `/ledger/${receipt}`;
      const said = await author.page.locator('main').innerText();
      expect(said).toContain(OWNER);
      const due = DAY.exec(said)?.[0] ?? 'no day';
      const dark = author.page.getByRole('img', { name: /QRコード/ }).locator('path[fill="#000"]');
      await expect(dark.getAttribute('d')).resolves.toBe(qrCode(`${product.web}${entry}`).path);
      await see(author, '10-receipt');
      const mail = await mailTo(product, email, (one) => one.text.includes(receipt));
      expect(mail.text).toContain(`${product.web}${entry}`);
      expect(mail.text).toContain(OWNER);
      expect(mail.text).toContain(due);
      await author.open(entry);
      await author.page
        .locator('.standing')
        .getByText(due.replace(/^\d+年/, ''))
        .first()
        .waitFor();
    });

    step('is answered by a second resident, who speaks for it and asks the authority', async () => {
      const asker = await at(people.asker);
      await asker.open(entry);
      await asker.follow('提案と話し合いを読む');
      await asker.page.getByLabel('賛成').check();
      await asker.fill('コメント', comment);
      await asker.page.getByLabel(/役所の回答を求める/).check();
      // The sign-in ends while the comment is being written: nothing typed is lost.
      await asker.context.clearCookies();
      await asker.press('コメントを出す');
      await asker.see('ログインが切れていました。');
      await asker.see(comment);
      const account = demoAccount(product, people.asker);
      await asker.fill('メールアドレス', account.email);
      await asker.fill('パスワード', account.password);
      await asker.press('ログインする');
      await asker.press('続ける');
      await asker.see('役所に回答を求めました。');
      await asker.see(comment);
      commentReceipt = await textOf(asker.page, '.comment-asked .receipt');
      expect(commentReceipt).toMatch(RECEIPT);
      expect(commentReceipt).not.toBe(receipt);
      await see(asker, '11-comment');
      await asker.context.close();
    });

    step('is supported by a third and followed by a fourth', async () => {
      const supporter = await at(people.supporter);
      await supporter.open(entry);
      await supporter.follow('提案と話し合いを読む');
      await supporter.press('賛同する');
      await supporter.see('賛同しました。');
      await supporter.see('1人が賛同しています');
      await supporter.context.close();
      const follower = await at(people.follower);
      await follower.open(entry);
      await follower.press('続きを知らせてもらう');
      await follower.see('新しい動きがあればお知らせします。');
      await follower.page.getByRole('button', { name: 'お知らせを止める' }).waitFor();
      await follower.context.close();
    });

    step('gets an answer drafted by one official, who cannot release it', async () => {
      await official.open('/desk?state=new');
      await see(official, '12-desk');
      await official.page.getByRole('link', { name: `回答する：${title}` }).click();
      await official.page.getByRole('radio', { name: /一部採用/ }).check();
      await official.page
        .getByRole('radio', { name: /予算|実現|技術/ })
        .first()
        .check();
      await official.fill('回答の本文', EXPLANATION);
      await official.press('手紙として見る');
      await official.page.locator('.letter').getByText(EXPLANATION).waitFor();
      await see(official, '13-answer');
      await official.press('公開の確認に回す');
      await official.see('公開の確認に回しました。');
      await official.open('/desk/drafts');
      await official.follow(title);
      await official.see('いま、あなたは決裁できません');
      await expect(official.page.getByRole('button', { name: '公開する', exact: true }).count()).resolves.toBe(0);
      await see(official, '14-draft');
    });

    step('is answered when a second official releases it under name and post', async () => {
      const second = await personAt(browser, product, 'releaser');
      await second.open('/desk/drafts');
      await second.follow(title);
      await see(second, '15-release');
      await second.press('公開する');
      await second.see('回答を公開しました。');
      await second.context.close();
      await author.open(entry);
      const letter = author.page.locator('.letter');
      await letter.getByText(`${name} 様`).waitFor();
      await letter.getByText(EXPLANATION).waitFor();
      await expect(letter.locator('.letter-sign').innerText()).resolves.toContain(SIGNER);
      await see(author, '16-answered');
      for (const address of [email, ...Object.values(people).map((who) => `${who}@hiraku.example`)])
        await mailTo(product, address, (one) => one.text.includes(entry) && one.subject.includes('回答'));
    });

    step('changes a clause of a policy, published with the words taken from both', async () => {
      await official.open('/desk/policies');
      await official.page
        .getByRole('link', { name: new RegExp(`^新しい版を作る：.*${policy}`) })
        .first()
        .click();
      await see(official, '17-new-version');
      await official.press('先頭に条を加える');
      await official.fill('見出し', clause);
      await official.page
        .locator('#clause-0')
        .getByLabel('本文')
        .fill('県は、帰りの便を一本、半年のあいだ試みに加える。');
      for (const [place, [from, words]] of [
        [receipt, taken],
        [commentReceipt, commentTaken],
      ].entries()) {
        await official.press('反映した声を加える');
        const box = official.page.locator(`#influence-${place}`);
        await box.getByLabel('受付番号').fill(from ?? '');
        await box.getByRole('button', { name: /提出を読む/ }).click();
        await box.locator('.submitted', { hasText: words ?? '' }).waitFor();
        await box.getByLabel('取り入れたことば').fill(words ?? '');
        await box.getByLabel('変わった条').selectOption({ label: clause });
        await box.getByLabel('取り入れた理由').fill('帰る時刻の便がないという困りごとが、そのまま条文になりました。');
      }
      await official.fill('変わったことを一文で', `${given}さんたちの声で、帰りの便を一本加えました。`);
      await official.fill('施行の日', '2027-04-01');
      await official.press('変わるところを確かめる');
      await official.page.getByRole('heading', { name: '公開する前に' }).waitFor();
      await see(official, '18-review');
      await official.press(/版を公開する$/);
      await official.see('新しい版を公開しました。');
    });

    step('shows the author the notice, and the words beside the clause', async () => {
      await eventually(async () => {
        await author.open('/me/notifications');
        return (await author.page.locator('.notice', { hasText: taken }).count()) > 0 ? true : undefined;
      }, 'the notice of the change');
      await see(author, '19-notices');
      const notice = author.page.locator('.notice', { hasText: taken });
      expect(await notice.count()).toBe(1);
      await notice.getByRole('heading').getByRole('link').click();
      expect(asks(author)).toMatch(/^\/policies\/[\w-]+\/changes\/\d+$/);
      const weave = author.page.locator('.weave', { hasText: clause });
      await expect(weave.locator('.words', { hasText: taken }).innerText()).resolves.toContain(name);
      await expect(weave.locator('.words', { hasText: commentTaken }).innerText()).resolves.toContain(commentReceipt);
      await expect(weave.locator('.clause ins').allInnerTexts()).resolves.not.toEqual([]);
      await see(author, '20-change');
    });

    step('tells everybody who took part once, and the ledger leads to the policy', async () => {
      for (const who of Object.values(people)) {
        const person = await at(who);
        await person.open('/me/notifications');
        expect(await person.page.locator('.notice', { hasText: taken }).count()).toBe(1);
        await person.context.close();
        const address = `${who}@hiraku.example`;
        await mailTo(product, address, (one) => one.text.includes(taken));
        expect((await mailsTo(product, address)).filter((one) => one.text.includes(taken))).toHaveLength(1);
      }
      await author.open(entry);
      await author.page.getByRole('heading', { name: 'この声で変わったこと' }).waitFor();
      await see(author, '21-entry');
      await author.page
        .locator('.changed')
        .getByRole('link', { name: new RegExp(clause) })
        .click();
      await author.page.locator('.weave', { hasText: taken }).waitFor();
    });
  });

  it('lets nobody without a role into the desk', async () => {
    const resident = await personAt(browser, product, 'resident');
    await resident.open('/desk');
    await expect(resident.page.getByRole('button', { name: '受理する' }).count()).resolves.toBe(0);
    await resident.see('このページは開けません');
    await resident.context.close();
  });
});

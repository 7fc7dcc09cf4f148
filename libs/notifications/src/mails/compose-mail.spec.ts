import { DeleteComment } from '#discussion';
import { MailLinkStore, SignUp } from '#identity';
import { anonymous, type Language, newId, type Person } from '#kernel';
import { Database, Outbox } from '#platform';
import { type Place, somebody, somewhere, type TestContext } from '#testing';
import type { Delivery } from '../deliveries/delivery';
import { FollowSubject } from '../follows/follow-subject';
import { SetPreference } from '../preferences/set-preference';
import {
  answered,
  changed,
  commented,
  handleEvents,
  policy,
  proposed,
  startStory,
  TITLE,
  WORDS,
} from '../testing/story.factory';
import { ComposeMail } from './compose-mail';
import type { Mail } from './mail';

let context: TestContext;
let place: Place;
const people: Partial<Record<Language, Person>> = {};

beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context);
  for (const language of ['ja', 'easy', 'en'] as const) people[language] = await somebody(context, { language });
});
afterAll(() => context.close());

/** The newest delivery to a person of a kind, as the sender claims it. */
async function deliveryTo(accountId: string, kind: string): Promise<Delivery> {
  await handleEvents(context);
  const [row] = await context.asOwner<Delivery>(
    `select id, account_id as "accountId", kind, reasons, facts, message_id as "messageId", 1 as attempts from delivery
     where account_id = $1 and kind = $2 order by created_at desc, id desc limit 1`,
    [accountId, kind],
  );
  if (!row) throw new Error(`no ${kind} for ${accountId}`);
  return row;
}

const compose = (delivery: Delivery) => context.get(ComposeMail).execute(context.get(Database), delivery);

async function mailTo(accountId: string, kind: string): Promise<Mail> {
  const composed = await compose(await deliveryTo(accountId, kind));
  if (composed.kind === 'recalled') throw new Error(composed.error);
  return composed.mail;
}

const linksIn = (text: string) => Array.from(text.matchAll(/https?:\/\/[^\s"<>]+/g), ([link]) => link);

describe('the mail about a changed policy', () => {
  it.each([
    ['ja', '', 'あなたの言葉が「地域バス運行補助」を変えました', 'あなたの言葉', '反映した理由: '],
    [
      'easy',
      '/easy',
      'あなたの 言葉が 「地域バス運行補助」を 変えました',
      'あなたの 言葉(ことば)',
      '変(か)えた 理由(りゆう): ',
    ],
    ['en', '/en', 'Your words changed “地域バス運行補助”', 'Your words', 'Why: '],
  ] as const)('shows the words beside the clause, in %s', async (language, prefix, subject, label, why) => {
    const author = people[language];
    if (!author) throw new Error('nobody');
    const { receipt } = await proposed(context, author, place);
    const policyId = await policy(context, place);
    await changed(context, place, policyId, [{ receipt, words: WORDS }]);
    const mail = await mailTo(author.accountId, 'policy_changed');
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(`${label}\n> ${WORDS}`);
    expect(mail.text).toContain(`${why}高校生の帰りの便を補助の対象にしました。`);
    expect(mail.text).toContain('7時から[-18-]{+20+}時までの便を補助する。');
    expect(mail.html).toMatch(/7時から<del[^>]*>18<\/del><ins[^>]*>20<\/ins>時までの便を補助する。/);
    expect(mail.html).toContain(WORDS);
    expect(mail.text).toContain(`http://hiraku.test${prefix}/policies/${policyId}/changes/2`);
    expect(/\p{Script=Han}\(\p{Script=Hiragana}/u.test(mail.text)).toBe(language === 'easy');
    expect(mail.html.includes('<ruby>')).toBe(language === 'easy');
  });

  it('names whose words they are to everybody else, and one’s own first', async () => {
    const [first, second] = [
      await somebody(context, { familyName: '黒部' }),
      await somebody(context, { familyName: '砺波' }),
    ];
    const [one, two] = [await proposed(context, first, place), await proposed(context, second, place)];
    await changed(context, place, await policy(context, place), [
      { receipt: one.receipt, words: WORDS },
      { receipt: two.receipt, words: '部活のあとに帰れません' },
    ]);
    const { text } = await mailTo(second.accountId, 'policy_changed');
    expect(text).toContain('あなたの言葉\n> 部活のあとに帰れません');
    expect(text.indexOf('あなたの言葉\n')).toBeLessThan(text.indexOf(`黒部 ${first.givenName}さんの言葉`));
  });
});

describe('every mail', () => {
  it('links to our own origin only, in the reader’s language, and can be stopped by one click', async () => {
    const reader = people.en;
    if (!reader) throw new Error('nobody');
    const { receipt } = await proposed(context, reader, place);
    await answered(context, place, [receipt]);
    const mail = await mailTo(reader.accountId, 'answered');
    const links = [...linksIn(mail.text), ...linksIn(mail.html)].filter((link) => !link.includes('www.w3.org'));
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !link.startsWith('http://hiraku.test/en/'))).toEqual([]);
    expect(mail.headers['List-Unsubscribe']).toMatch(/^<http:\/\/hiraku\.test\/unsubscribe\?token=answered\.[^>]+>$/);
    expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('but the receipt can be stopped; that one has number, owner and due date', async () => {
    const author = await somebody(context);
    const { receipt } = await proposed(context, author, place);
    const mail = await mailTo(author.accountId, 'receipt');
    expect(mail.subject).toBe(`「${TITLE}」を受け付けました`);
    expect(mail.text).toContain(`受付番号: ${receipt}`);
    expect(mail.text).toContain('担当: 交通政策課');
    expect(mail.text).toMatch(/回答期限: \d{4}年\d{1,2}月\d{1,2}日（.）/);
    expect(mail.text).toContain(`http://hiraku.test/ledger/${receipt}`);
    expect(Object.keys(mail.headers)).not.toContain('List-Unsubscribe');
    expect(mail.text).not.toContain('/unsubscribe');
    expect(mail.html).toMatch(/<img[^>]+src="cid:code@hiraku"/);
    expect(mail.pictures.map(({ id, png }) => [id, png.subarray(1, 4).toString()])).toEqual([['code@hiraku', 'PNG']]);
  });

  it('says a comment once, under the name of who wrote it', async () => {
    const author = await somebody(context, { language: 'en' });
    const { threadId } = await proposed(context, author, place);
    await commented(context, await somebody(context), threadId, { text: '冬だけでも走らせてほしい。' });
    const mail = await mailTo(author.accountId, 'comment');
    expect(mail.text.match(/冬だけでも走らせてほしい。/g)).toHaveLength(1);
    expect([mail.text, mail.pictures]).toEqual([expect.stringMatching(/^Comment by \S+ \S+$/m), []]);
  });

  it('escapes what others wrote', async () => {
    const author = await somebody(context);
    const { threadId } = await proposed(context, author, place);
    const writer = await somebody(context, { familyName: '<script>alert(1)</script>' });
    await commented(context, writer, threadId, { text: '"><img src=x onerror=alert(1)>\n二行目' });
    const mail = await mailTo(author.accountId, 'comment');
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;\n二行目');
    expect(mail.text).toContain('> "><img src=x onerror=alert(1)>\n> 二行目');
  });
});

describe('a mail is recalled', () => {
  it.each<[string, (author: Person, commentId: string, writer: Person) => Promise<unknown>, string]>([
    [
      'when the comment is gone',
      (_author, commentId, writer) => context.get(DeleteComment).execute(writer, commentId),
      'there is nothing to tell any more',
    ],
    [
      'when it was switched off',
      (author) => context.get(SetPreference).execute(author, { kind: 'comment', channel: 'email', on: false }),
      'switched off',
    ],
    [
      'when the account is closed',
      (author) => context.asOwner('update account set closed_at = app_now() where id = $1', [author.accountId]),
      'the account is closed',
    ],
    [
      'when the address is not confirmed',
      (author) => context.asOwner('update account set email_confirmed_at = null where id = $1', [author.accountId]),
      'the address is not confirmed',
    ],
  ])('%s', async (_when, happen, error) => {
    const [author, writer] = [await somebody(context), await somebody(context)];
    const { threadId } = await proposed(context, author, place);
    const commentId = await commented(context, writer, threadId);
    const delivery = await deliveryTo(author.accountId, 'comment');
    expect((await compose(delivery)).kind).toBe('mail');
    await happen(author, commentId, writer);
    expect(await compose(delivery)).toEqual({ kind: 'recalled', error });
  });
});

describe('mails about the account', () => {
  const address = () => `${newId()}@example.jp`;
  const accountOf = async (email: string) =>
    (await context.asOwner<{ id: string }>('select id from account where email = $1', [email]))[0]?.id ?? '';
  const signUp = (email: string) =>
    context.get(SignUp).execute(
      anonymous,
      {
        email,
        password: 'twelve letters',
        familyName: '射水',
        givenName: '空',
        kana: 'イミズ ソラ',
        language: 'en',
        returnTo: '/proposals/new?space=x',
      },
      newId(),
    );

  it('confirm an address and lead back to where one was, once', async () => {
    const email = address();
    await signUp(email);
    const delivery = await deliveryTo(await accountOf(email), 'confirm_email');
    const composed = await compose(delivery);
    if (composed.kind === 'recalled') throw new Error(composed.error);
    const { to, text, headers } = composed.mail;
    expect(to).toBe(email);
    expect(text).toMatch(
      /http:\/\/hiraku\.test\/en\/sign-up\/confirm\?token=[\w.-]+&to=%2Fproposals%2Fnew%3Fspace%3Dx/,
    );
    expect(Object.keys(headers)).not.toContain('List-Unsubscribe');
    expect(text).not.toContain('射水');
    await context.asOwner('update mail_link set used_at = app_now() where account_id = $1', [delivery.accountId]);
    expect(await compose(delivery)).toEqual({ kind: 'recalled', error: 'the link is used up' });
  });

  it('say that an address is known, and reset a password', async () => {
    const known = await somebody(context);
    const [{ email } = { email: '' }] = await context.asOwner<{ email: string }>(
      'select email from account where id = $1',
      [known.accountId],
    );
    await signUp(email);
    expect((await mailTo(known.accountId, 'address_already_known')).text).toContain('http://hiraku.test/sign-in');
    await context.get(Database).write(async (tx) => {
      const { accountId } = known;
      const nothing = { pending: null, proofHash: null } as const;
      const link = { accountId, purpose: 'reset_password', returnTo: '/', lasts: '1 hour', ...nothing } as const;
      const linkId = await context.get(MailLinkStore).make(tx, link);
      const payload = { accountId, linkId };
      await context.get(Outbox).record(tx, anonymous, { name: 'identity.password_reset_requested', payload });
    });
    expect((await mailTo(known.accountId, 'password_reset')).text).toMatch(
      /http:\/\/hiraku\.test\/sign-in\/reset\?token=[\w.-]+\n/,
    );
  });
});

it('tells the followers of a space of an answer in it', async () => {
  const elsewhere = await somewhere(context);
  const follower = await somebody(context);
  await context.get(FollowSubject).execute(follower, { type: 'space', id: elsewhere.spaceId });
  const { receipt } = await proposed(context, await somebody(context), elsewhere);
  await answered(context, elsewhere, [receipt]);
  const { text } = await mailTo(follower.accountId, 'answered');
  expect(text).toContain('対応区分: 一部採用');
  expect(text).toContain('お送りした理由：あなたがお知らせを希望したもの');
});

import { newId } from '#kernel';
import { Database } from '#platform';
import { somebody, startTestContext, type TestContext, unique } from '#testing';
import { IdentityModule } from '../identity.module';
import { SignUp } from '../sign-up';
import { forgetExpired } from './forget-expired.job';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([IdentityModule]);
});
afterAll(() => context.close());

const newEmail = () => `never${unique()}-${Date.now()}@example.jp`;
const typed = { password: 'long enough, really', familyName: '立山', givenName: '花子', kana: 'タテヤマ ハナコ' };
const signUp = (email: string) =>
  context
    .get(SignUp)
    .execute({ kind: 'anonymous' }, { ...typed, email, language: 'ja', returnTo: '/' }, '198.51.100.76');
const links = (email: string) =>
  context.asOwner('select from mail_link l join account a on a.id = l.account_id where a.email = $1', [email]);
const accounts = (email: string) => context.asOwner('select from account where email = $1', [email]);
const forget = () => context.get(Database).write(forgetExpired);

it('keeps nothing of a sign-up that was never confirmed, and no attempts of yesterday', async () => {
  const email = newEmail();
  await signUp(email);
  await forget();
  expect([await links(email), await accounts(email)]).toEqual([[{}], [{}]]);
  await context.travel('10 days');
  await forget();
  expect([await links(email), await accounts(email)]).toEqual([[], []]);
  const old = `select from attempt where window_start < app_now() - interval '1 day'`;
  expect(await context.asOwner(old)).toEqual([]);
  await signUp(email);
  expect([await links(email), await accounts(email)]).toEqual([[{}], [{}]]);
});

it('keeps the account of whoever signed up again, and of everybody who confirmed', async () => {
  const [email, person] = [newEmail(), await somebody(context)];
  await signUp(email);
  await context.travel('8 days');
  await signUp(email);
  await context.travel('1 day');
  await context.travel('1 hour');
  await forget();
  expect([await links(email), await accounts(email)]).toEqual([[{}], [{}]]);
  const kept = `select from account where id = $1 and closed_at is null and email not like '%.invalid'`;
  await context.travel('400 days');
  await forget();
  expect(await context.asOwner(kept, [person.accountId])).toHaveLength(1);
});

it.each([
  ['ran out', 'null'],
  ['was ended', 'app_now()'],
])('forgets a sign-in 30 days after it %s, and no other', async (_how, revokedAt) => {
  const { accountId } = await somebody(context);
  const make = (lasts: string, revoked: string) =>
    context.asOwner(
      `insert into sign_in (id, account_id, token_hash, device, expires_at, revoked_at)
       values ($1, $2, $3, '', app_now() + $4::interval, ${revoked})`,
      [newId(), accountId, Buffer.from(newId()), lasts],
    );
  await make(revokedAt === 'null' ? '1 day' : '90 days', revokedAt);
  await make('90 days', 'null');
  const left = async () => (await context.asOwner('select from sign_in where account_id = $1', [accountId])).length;
  await context.travel('29 days');
  await forget();
  expect(await left()).toBe(2);
  await context.travel('3 days');
  await forget();
  expect(await left()).toBe(1);
});

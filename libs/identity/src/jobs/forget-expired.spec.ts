import { Database } from '#platform';
import { startTestContext, type TestContext, unique } from '#testing';
import { IdentityModule } from '../identity.module';
import { SignUp } from '../sign-up';
import { forgetExpired } from './forget-expired.job';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([IdentityModule]);
});
afterAll(() => context.close());

it('keeps nothing of a sign-up that was never confirmed, and no attempts of yesterday', async () => {
  const email = `never${unique()}-${Date.now()}@example.jp`;
  const typed = {
    email,
    password: 'long enough, really',
    familyName: '立山',
    givenName: '花子',
    kana: 'タテヤマ ハナコ',
  };
  await context
    .get(SignUp)
    .execute({ kind: 'anonymous' }, { ...typed, language: 'ja', returnTo: '/' }, '198.51.100.76');
  const links = () =>
    context.asOwner('select from mail_link l join account a on a.id = l.account_id where a.email = $1', [email]);
  await context.get(Database).write(forgetExpired);
  expect(await links()).toHaveLength(1);
  await context.travel('10 days');
  await context.get(Database).write(forgetExpired);
  expect(await links()).toEqual([]);
  const old = `select from attempt where window_start < app_now() - interval '1 day'`;
  expect(await context.asOwner(old)).toEqual([]);
});

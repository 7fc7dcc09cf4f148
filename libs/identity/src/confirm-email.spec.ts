import { startTestContext, type TestContext, unique } from '#testing';
import { type Confirmation, ConfirmEmail } from './confirm-email';
import { IdentityModule } from './identity.module';
import { mailLinkToken } from './secrets';
import { SignInWithPassword } from './sign-in';
import { SignUp } from './sign-up';

const STRANGERS = 'the stranger waits here';
const OWNERS = '雨晴海岸から見る立山連峰';
const [STRANGERS_BROWSER, OWNERS_BROWSER] = ['s'.repeat(43), 'o'.repeat(43)];

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([IdentityModule]);
});
afterAll(() => context.close());

const newEmail = () => `hanako${unique()}-${Date.now()}@example.jp`;
const signUp = (email: string, password: string, proof: string | null) => {
  const typed = { email, password, familyName: '立山', givenName: '花子', kana: 'たてやま はなこ', proof };
  return context.get(SignUp).execute({ kind: 'anonymous' }, { ...typed, language: 'ja', returnTo: '/' }, '192.0.2.61');
};
const open = (token: string, brought: Omit<Confirmation, 'token'> = {}) =>
  context.get(ConfirmEmail).execute({ token, ...brought }, 'a browser');
const signIn = (email: string, password: string) =>
  context.get(SignInWithPassword).execute({ email, password, device: 'a browser', address: '192.0.2.62' });
const holds = (email: string, password: string): Promise<boolean> =>
  signIn(email, password).then(
    () => true,
    () => false,
  );

async function tokens(email: string): Promise<readonly string[]> {
  const links = await context.asOwner<{ id: string }>(
    'select l.id from mail_link l join account a on a.id = l.account_id where a.email = $1 order by l.id',
    [email],
  );
  return links.map((link) => mailLinkToken(context.config.secret, link.id));
}

describe('a link that a stranger had sent to the owner of an address', () => {
  it.each([
    ['a browser that never signed up', undefined],
    ['the browser in which the owner signed up', OWNERS_BROWSER],
  ])('asks for a password in %s, and never lets the one of the stranger hold', async (_where, proof) => {
    const email = newEmail();
    await signUp(email, STRANGERS, STRANGERS_BROWSER);
    await signUp(email, OWNERS, OWNERS_BROWSER);
    const [strangers = ''] = await tokens(email);
    await expect(open(strangers, { proof })).rejects.toMatchObject({
      code: 'account.password_needed',
      particulars: { field: 'password' },
    });
    expect([await holds(email, STRANGERS), await holds(email, OWNERS)]).toEqual([false, false]);
    await open(strangers, { proof, password: 'chosen by the owner, here' });
    expect([await holds(email, STRANGERS), await holds(email, 'chosen by the owner, here')]).toEqual([false, true]);
  });

  it('is as good as the own one, which works first or not at all', async () => {
    const email = newEmail();
    await signUp(email, STRANGERS, STRANGERS_BROWSER);
    await signUp(email, OWNERS, OWNERS_BROWSER);
    const [strangers = '', owners = ''] = await tokens(email);
    await open(owners, { proof: OWNERS_BROWSER });
    await expect(open(strangers, { password: 'too late for anybody' })).rejects.toMatchObject({
      code: 'account.link_unusable',
    });
    expect(await holds(email, OWNERS)).toBe(true);
  });
});

describe('the own link', () => {
  it('lets the password typed hold in the browser in which it was typed', async () => {
    const email = newEmail();
    await signUp(email, OWNERS, OWNERS_BROWSER);
    await open((await tokens(email))[0] ?? '', { proof: OWNERS_BROWSER });
    expect(await holds(email, OWNERS)).toBe(true);
  });

  it('asks for a password on another device, stays good meanwhile, and keeps the name', async () => {
    const email = newEmail();
    await signUp(email, OWNERS, OWNERS_BROWSER);
    const [token = ''] = await tokens(email);
    await expect(open(token)).rejects.toMatchObject({ code: 'account.password_needed' });
    await expect(open(token, { password: 'short' })).rejects.toMatchObject({ code: 'account.weak_password' });
    const signedIn = await open(token, { password: 'typed on the phone' });
    expect(signedIn.person).toMatchObject({ familyName: '立山', givenName: '花子', verification: 'email' });
    expect(await holds(email, 'typed on the phone')).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['what anybody can guess', 'x'],
  ])('asks for a password where %s was kept', async (_what, proof) => {
    const email = newEmail();
    await signUp(email, OWNERS, proof);
    await expect(open((await tokens(email))[0] ?? '', { proof })).rejects.toMatchObject({
      code: 'account.password_needed',
    });
  });

  it("knows its browser for two hours, by the database's clock", async () => {
    const email = newEmail();
    await signUp(email, OWNERS, OWNERS_BROWSER);
    await context.travel('3 hours');
    await expect(open((await tokens(email))[0] ?? '', { proof: OWNERS_BROWSER })).rejects.toMatchObject({
      code: 'account.password_needed',
    });
  });
});

import { Database } from '#platform';
import { officialOf, roleIn, somebody, somewhere, startTestContext, type TestContext, unique } from '#testing';
import { AccessLog } from './access-log';
import { ConfirmEmail } from './confirm-email';
import { TELLS_NOTHING_MS } from './equal-time';
import { GiveName } from './give-name';
import { IdentityModule } from './identity.module';
import { hashPassword } from './passwords';
import { RequestCounterCode } from './request-counter-code';
import { RequestPasswordReset } from './request-password-reset';
import { ResetPassword } from './reset-password';
import { RevokeSignIn } from './revoke-sign-in';
import { mailLinkToken, readMailLinkToken } from './secrets';
import { SignInWithPassword, StartSignIn } from './sign-in';
import { ownPath, SignUp } from './sign-up';
import { sourceOf } from './throttle';
import { LookUpCounterCode, VerifyRealNameAtCounter } from './verify-real-name-at-counter';

/** What the one browser of these people keeps. */
const PROOF = 'p'.repeat(43);
const PASSWORD = '雨晴海岸から見る立山連峰';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([IdentityModule]);
});
afterAll(() => context.close());

const anonymous = { kind: 'anonymous' } as const;
const newEmail = () => `hanako${unique()}-${Date.now()}@example.jp`;
const signUp = (email: string, password = PASSWORD, returnTo = '/', address = '192.0.2.6') => {
  const typed = { email, password, familyName: '立山', givenName: '花子', kana: 'たてやま はなこ' };
  return context.get(SignUp).execute(anonymous, { ...typed, language: 'ja', returnTo, proof: PROOF }, address);
};
const confirm = (token: string) => context.get(ConfirmEmail).execute({ token, proof: PROOF }, 'a phone');
const signIn = (email: string, password = PASSWORD, address = '192.0.2.7') =>
  context.get(SignInWithPassword).execute({ email, password, device: 'a browser', address });

/** The tokens of the links that were asked for under this address, latest last: what the mails will carry. */
async function tokens(email: string, purpose = 'confirm_email'): Promise<readonly string[]> {
  const links = await context.asOwner<{ id: string }>(
    `select l.id from mail_link l join account a on a.id = l.account_id where a.email = $1 and l.purpose = $2 order by l.id`,
    [email, purpose],
  );
  return links.map((link) => mailLinkToken(context.config.secret, link.id));
}

describe('signing up', () => {
  it('signs in by the link from the mail, once, however often it is opened at once', async () => {
    const email = newEmail();
    await signUp(email);
    await expect(signIn(email)).rejects.toMatchObject({ code: 'account.wrong_credentials' });
    const [token = ''] = await tokens(email);
    const opened = await Promise.allSettled(Array.from({ length: 50 }, () => confirm(token)));
    const won = opened.filter((result) => result.status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(won[0]?.value.person).toMatchObject({ familyName: '立山', verification: 'email' });
    expect((await signIn(email)).person.accountId).toBe(won[0]?.value.person.accountId);
  });

  it('never lets a stranger choose the password of an address that somebody else confirms', async () => {
    const email = newEmail();
    await signUp(email, 'the stranger waits here');
    await signUp(email, PASSWORD);
    const [strangers = '', owners = ''] = await tokens(email);
    await confirm(owners);
    await expect(signIn(email, 'the stranger waits here')).rejects.toMatchObject({ code: 'account.wrong_credentials' });
    await expect(confirm(strangers)).rejects.toMatchObject({
      code: 'account.link_unusable',
    });
    await signIn(email, PASSWORD);
  });

  it('answers known addresses like unknown ones and writes to their owner instead', async () => {
    const email = newEmail();
    await signUp(email);
    await confirm((await tokens(email))[0] ?? '');
    await expect(signUp(email)).resolves.toBeUndefined();
    expect(await tokens(email)).toHaveLength(1);
    const told = await context.asOwner(
      `select from outbox_event e join account a on a.id::text = e.payload->>'accountId' where a.email = $1 and e.name = 'identity.address_already_known'`,
      [email],
    );
    expect(told).toHaveLength(1);
  });

  it.each([
    ['no address', { email: 'nobody' }, 'account.invalid_email', 'email'],
    ['a short password', { password: 'short' }, 'account.weak_password', 'password'],
  ])('refuses %s', async (_what, input, code, field) => {
    const typed = { email: newEmail(), password: PASSWORD, familyName: '立山', givenName: '花子', ...input };
    const attempt = context.get(SignUp).execute(anonymous, { ...typed, language: 'ja', returnTo: '/' }, '192.0.2.6');
    await expect(attempt).rejects.toMatchObject({ code, particulars: { field } });
  });

  it("expires a link after two days, by the database's clock", async () => {
    const email = newEmail();
    await signUp(email);
    await context.travel('49 hours');
    await expect(confirm((await tokens(email))[0] ?? '')).rejects.toMatchObject({
      code: 'account.link_unusable',
    });
  });
});

describe('links in mails', () => {
  it('cannot be made by whoever reads the database', () => {
    const token = mailLinkToken('x'.repeat(32), '01890000-0000-7000-8000-000000000000');
    expect(readMailLinkToken('x'.repeat(32), token)).toBe('01890000-0000-7000-8000-000000000000');
    expect(readMailLinkToken('y'.repeat(32), token)).toBeNull();
    expect(readMailLinkToken('x'.repeat(32), `${token}x`)).toBeNull();
    expect(readMailLinkToken('x'.repeat(32), '')).toBeNull();
  });

  it.each([
    ['/proposals/new?draft=1#text', '/proposals/new?draft=1#text'],
    ['//evil.example/', '/'],
    ['https://evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/a/..//evil.example/?x=1', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('lead back to our own site only: %s', (asked, kept) => {
    expect(ownPath(asked, 'https://hiraku.example')).toBe(kept);
  });
});

describe('signing in', () => {
  it('stops a guesser after ten attempts without locking the owner out', async () => {
    const email = newEmail();
    await signUp(email);
    await confirm((await tokens(email))[0] ?? '');
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, () => signIn(email, 'a wrong password', '198.51.100.9')),
    );
    const codes = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.code : 'in'));
    expect(codes.filter((code) => code === 'account.too_many_attempts')).toHaveLength(2);
    expect((await signIn(email)).token).toMatch(/^[\w-]{43}$/);
  });

  it('counts no right password, and forgets no wrong one for it', async () => {
    const email = newEmail();
    await signUp(email);
    await confirm((await tokens(email))[0] ?? '');
    for (let times = 0; times < 12; times += 1) await signIn(email);
    const code = (password: string) =>
      signIn(email, password).then(
        () => 'in',
        (error: { code: string }) => error.code,
      );
    const codes: string[] = [];
    for (let times = 0; times < 11; times += 1) {
      codes.push(await code('a wrong password'));
      if (times === 4) codes.push(await code(PASSWORD));
    }
    const wrong = Array.from({ length: 10 }, () => 'account.wrong_credentials');
    expect(codes).toEqual([...wrong.slice(0, 5), 'in', ...wrong.slice(5), 'account.too_many_attempts']);
    expect(await code(PASSWORD)).toBe('account.too_many_attempts');
    expect((await signIn(email, PASSWORD, '198.51.100.10')).token).not.toBe('');
  });

  it('ends with its revocation, and with a new password every one of them', async () => {
    const email = newEmail();
    await signUp(email);
    const first = await confirm((await tokens(email))[0] ?? '');
    const second = await signIn(email);
    const find = (token: string) => context.get(StartSignIn).find(context.get(Database), token);
    await context.get(RevokeSignIn).execute(first.person, first.signInId);
    expect([await find(first.token), (await find(second.token))?.signInId]).toEqual([undefined, second.signInId]);
    await expect(context.get(RevokeSignIn).execute(await somebody(context), second.signInId)).rejects.toMatchObject({
      code: 'account.sign_in_unknown',
    });
    await context.get(RequestPasswordReset).execute(anonymous, email, '192.0.2.8');
    await context.get(ResetPassword).execute((await tokens(email, 'reset_password'))[0] ?? '', 'another long password');
    expect(await find(second.token)).toBeUndefined();
    await signIn(email, 'another long password');
  });
});

describe('forgotten passwords', () => {
  async function confirmed(): Promise<string> {
    const email = newEmail();
    await signUp(email);
    await confirm((await tokens(email))[0] ?? '');
    return email;
  }
  const ask = (email: string, address: string) => context.get(RequestPasswordReset).execute(anonymous, email, address);

  it('end every other link with the first that is used', async () => {
    const email = await confirmed();
    await ask(email, '192.0.2.8');
    await ask(email, '192.0.2.8');
    const [earlier = '', later = ''] = await tokens(email, 'reset_password');
    await context.get(ResetPassword).execute(later, 'another long password');
    await expect(context.get(ResetPassword).execute(earlier, 'the intruder was here')).rejects.toMatchObject({
      code: 'account.link_unusable',
    });
    await signIn(email, 'another long password');
  });

  it('let no crowd of strangers fill a mailbox', async () => {
    const email = await confirmed();
    await Promise.all(Array.from({ length: 40 }, (_, n) => ask(email, `198.51.100.${n}`)));
    expect((await tokens(email, 'reset_password')).length).toBeLessThanOrEqual(5);
    const fresh = newEmail();
    await Promise.all(Array.from({ length: 20 }, (_, n) => signUp(fresh, PASSWORD, '/', `203.0.113.${n}`)));
    expect((await tokens(fresh)).length).toBeLessThanOrEqual(10);
  });

  it('take as long for an unknown address as for a known one', async () => {
    const email = await confirmed();
    const took = async (address: string): Promise<number> => {
      const began = performance.now();
      await ask(address, '192.0.2.9');
      return performance.now() - began;
    };
    expect(Math.min(await took(email), await took(newEmail()))).toBeGreaterThanOrEqual(TELLS_NOTHING_MS - 1);
  });

  it('make us hash nothing for a link that is not genuine', async () => {
    const began = performance.now();
    for (let n = 0; n < 200; n += 1) {
      await expect(context.get(ResetPassword).execute(`x.${n}`, 'a long enough one')).rejects.toMatchObject({
        code: 'account.link_unusable',
      });
    }
    const oneHash = performance.now();
    await hashPassword('how long does one take');
    expect(oneHash - began).toBeLessThan(200 * (performance.now() - oneHash));
  });
});

describe('where an attempt comes from', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:0002::99', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('is for %s %s', (address, source) => {
    expect(sourceOf(address)).toBe(source);
  });
});

describe('the real name at the counter', () => {
  it('is verified with the code, and the person sees who looked', async () => {
    const place = await somewhere(context);
    const person = await somebody(context, { familyName: '五箇山', givenName: '太郎', verification: 'email' });
    const official = await officialOf(context, place, '窓口 主事');
    const { code } = await context.get(RequestCounterCode).execute(person);
    const shown = await context.get(LookUpCounterCode).execute(official, code.toLowerCase().replace('-', ' '));
    expect(shown).toMatchObject({ familyName: '五箇山', givenName: '太郎', verification: 'email' });
    await context.get(VerifyRealNameAtCounter).execute(official, code);
    const [row] = await context.asOwner<{ by: string }>(
      'select real_name_verified_by as by from account where id = $1',
      [person.accountId],
    );
    expect(row?.by).toBe(official.accountId);
    const log = await context.get(AccessLog).list(context.get(Database), person.accountId, { first: 10, after: null });
    expect(log.nodes).toMatchObject([
      {
        readerName: expect.stringContaining('神通'),
        readerPost: '窓口 主事',
        fields: ['family_name', 'given_name', 'kana'],
      },
    ]);
    await expect(context.get(VerifyRealNameAtCounter).execute(official, code)).rejects.toMatchObject({
      code: 'account.code_unusable',
    });
  });

  it('cannot be read where the reading cannot be written down', async () => {
    const place = await somewhere(context);
    const { code } = await context.get(RequestCounterCode).execute(await somebody(context, { verification: 'email' }));
    const nameless = { ...(await officialOf(context, place)), familyName: null, givenName: null };
    await expect(context.get(LookUpCounterCode).execute(nameless, code)).rejects.toMatchObject({ name: 'DomainError' });
    const stranger = await somebody(context);
    await expect(context.get(LookUpCounterCode).execute(stranger, code)).rejects.toMatchObject({
      code: 'access.staff_only',
    });
  });

  it('is never verified by the person, not even by the database', async () => {
    const place = await somewhere(context);
    const official = await somebody(context, {
      verification: 'email',
      roles: [roleIn(place, 'official', '窓口 主事')],
    });
    const { code } = await context.get(RequestCounterCode).execute(official);
    await expect(context.get(VerifyRealNameAtCounter).execute(official, code)).rejects.toMatchObject({
      code: 'account.own_code',
    });
    const forced = context.asOwner(
      'update account set real_name_verified_at = app_now(), real_name_verified_by = id where id = $1',
      [official.accountId],
    );
    await expect(forced).rejects.toThrow('violates check constraint');
  });

  it('gives one open code: a second one ends the first', async () => {
    const place = await somewhere(context);
    const person = await somebody(context, { verification: 'email' });
    const first = await context.get(RequestCounterCode).execute(person);
    await context.get(RequestCounterCode).execute(person);
    await expect(
      context.get(LookUpCounterCode).execute(await officialOf(context, place), first.code),
    ).rejects.toMatchObject({ code: 'account.code_unusable' });
  });

  it('is what the official saw: a name written after the look-up is not verified with it', async () => {
    const place = await somewhere(context);
    const person = await somebody(context, { familyName: '五箇山', givenName: '太郎', verification: 'email' });
    const official = await officialOf(context, place);
    const { code } = await context.get(RequestCounterCode).execute(person);
    await context.get(LookUpCounterCode).execute(official, code);
    await context.get(GiveName).execute(person, { familyName: '知事', givenName: '太郎', kana: 'ちじ たろう' });
    await expect(context.get(VerifyRealNameAtCounter).execute(official, code)).rejects.toMatchObject({
      code: 'account.code_unusable',
    });
    const [row] = await context.asOwner<{ verified: boolean }>(
      'select real_name_verified_at is not null as verified from account where id = $1',
      [person.accountId],
    );
    expect(row?.verified).toBe(false);
  });

  it('is one name, however looking, verifying and writing another one race', async () => {
    const place = await somewhere(context);
    const official = await officialOf(context, place);
    for (let round = 0; round < 20; round += 1) {
      const person = await somebody(context, { familyName: '五箇山', givenName: '太郎', verification: 'email' });
      const { code } = await context.get(RequestCounterCode).execute(person);
      await Promise.allSettled([
        context.get(VerifyRealNameAtCounter).execute(official, code),
        context.get(GiveName).execute(person, { familyName: '知事', givenName: '太郎', kana: 'ちじ たろう' }),
      ]);
      const [row] = await context.asOwner<{ name: string; verified: boolean }>(
        'select family_name as name, real_name_verified_at is not null as verified from account where id = $1',
        [person.accountId],
      );
      expect(row).toEqual(row?.verified ? { name: '五箇山', verified: true } : { name: '知事', verified: false });
    }
  });

  it('has one open code, however many are asked for at once, and verifies once', async () => {
    const place = await somewhere(context);
    const person = await somebody(context, { verification: 'email' });
    const asked = await Promise.all(Array.from({ length: 40 }, () => context.get(RequestCounterCode).execute(person)));
    expect(asked).toHaveLength(40);
    const open = 'select from counter_code where account_id = $1 and used_at is null';
    expect(await context.asOwner(open, [person.accountId])).toHaveLength(1);
    const { code } = await context.get(RequestCounterCode).execute(person);
    const official = await officialOf(context, place);
    const verified = await Promise.allSettled(
      Array.from({ length: 40 }, () => context.get(VerifyRealNameAtCounter).execute(official, code)),
    );
    expect(verified.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const told = `select from outbox_event where name = 'identity.real_name_verified' and payload->>'accountId' = $1`;
    expect(await context.asOwner(told, [person.accountId])).toHaveLength(1);
  });

  it('is not changed by hand any more once verified', async () => {
    const person = await somebody(context);
    await expect(
      context
        .get(GiveName)
        .execute({ ...person, verification: 'email' }, { familyName: '他', givenName: '人', kana: 'ほか ひと' }),
    ).rejects.toMatchObject({ code: 'account.name_is_verified' });
  });
});

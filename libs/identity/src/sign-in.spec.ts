import type { HeldRole } from '#kernel';
import { Database } from '#platform';
import { roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { GrantRole } from './grant-role';
import { IdentityModule } from './identity.module';
import { StartSignIn } from './sign-in';
import { SignInStore } from './sign-in.store';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([IdentityModule]);
});
afterAll(() => context.close());

const db = () => context.get(Database);
const hoursLeft = async (accountId: string): Promise<readonly number[]> => {
  const [row] = await context.asOwner<{ now: Date }>('select app_now() as now');
  const open = await context.get(SignInStore).list(db(), accountId);
  return open.map(({ expiresAt }) => Math.round((expiresAt.getTime() - (row?.now.getTime() ?? 0)) / 3_600_000));
};

/** Somebody without a role who has signed in. */
async function signedIn() {
  const person = await somebody(context);
  const { token } = await db().write((tx) => context.get(StartSignIn).start(tx, person.accountId, 'a browser'));
  const grant = (held: HeldRole) =>
    db().write((tx) => context.get(GrantRole).execute(tx, person.accountId, held, null));
  const isIn = async () => (await context.get(StartSignIn).find(db(), token)) !== undefined;
  return { person, grant, isIn };
}

describe('a sign-in', () => {
  it.each(['official', 'executive', 'administrator'] as const)(
    'from before its owner became %s lasts no longer than that of any other staff',
    async (role) => {
      const place = await somewhere(context);
      const { person, grant, isIn } = await signedIn();
      expect(await hoursLeft(person.accountId)).toEqual([720]);
      await context.travel('1 hour');
      await grant(roleIn(place, role, '課長'));
      expect([await isIn(), await hoursLeft(person.accountId)]).toEqual([true, [11]]);
      await context.travel('11 hours');
      expect([await isIn(), await hoursLeft(person.accountId)]).toEqual([false, []]);
    },
  );

  it('from long before ends when its owner begins to work for an authority', async () => {
    const place = await somewhere(context);
    const { grant, isIn } = await signedIn();
    await context.travel('20 days');
    expect(await isIn()).toBe(true);
    await grant(roleIn(place, 'official', '主事'));
    expect(await isIn()).toBe(false);
  });

  it('of a resident or facilitator lasts for 30 days', async () => {
    const place = await somewhere(context);
    const { person, grant, isIn } = await signedIn();
    await grant(roleIn(place, 'facilitator', null));
    await context.travel('29 days');
    expect([await isIn(), await hoursLeft(person.accountId)]).toEqual([true, [24]]);
    await context.travel('2 days');
    expect(await isIn()).toBe(false);
  });
});

import { randomUUID } from 'node:crypto';
import { Database } from '#platform';
import { local, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { AuthorityStore } from './authority.store';
import { OpenSpace } from './open-space';
import { SpaceStore } from './space.store';
import { SpacesModule } from './spaces.module';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([SpacesModule]);
});
afterAll(() => context.close());

const DAY = 86_400_000;

function spaceIn(
  place: Readonly<{ authorityId: string; departmentId: string }>,
  phases: readonly (readonly [number, number])[],
) {
  const now = Date.now();
  const when = (day: number) => new Date(now + day * DAY);
  const switches = ['submit' as const];
  return {
    ...{ slug: `opened-${randomUUID()}`, kind: 'process' as const, realNames: true, answerDays: null },
    ...{ authorityId: place.authorityId, departmentId: place.departmentId },
    ...{
      title: local('題'),
      question: local('問い'),
      description: local('説明'),
      startsAt: when(-1),
      endsAt: when(60),
    },
    phases: phases.map(([from, to]) => ({ name: local('段階'), startsAt: when(from), endsAt: when(to), switches })),
  };
}

describe('opening a space', () => {
  it('is for administrators of that authority', async () => {
    const place = await somewhere(context);
    const role = {
      role: 'administrator',
      subjectType: 'authority',
      subjectId: place.authorityId,
      authorityId: place.authorityId,
      post: null,
    } as const;
    const id = await context
      .get(OpenSpace)
      .execute(await somebody(context, { roles: [role] }), spaceIn(place, [[-1, 10]]));
    expect(await context.get(SpaceStore).phasesOf(context.get(Database), [id])).toHaveLength(1);
    const elsewhere = await somewhere(context);
    const refused = context.get(OpenSpace).execute(await somebody(context, { roles: [role] }), spaceIn(elsewhere, []));
    await expect(refused).rejects.toMatchObject({ code: 'access.staff_only' });
  });

  it('refuses phases that overlap, by the database', async () => {
    const place = await somewhere(context);
    const opened = context.get(OpenSpace).execute(
      { kind: 'system' },
      spaceIn(place, [
        [-1, 10],
        [9, 20],
      ]),
    );
    await expect(opened).rejects.toThrow('exclusion constraint');
  });

  it('refuses a department of another authority, by the database', async () => {
    const [place, other] = [await somewhere(context), await somewhere(context)];
    const opened = context
      .get(OpenSpace)
      .execute({ kind: 'system' }, spaceIn({ ...place, departmentId: other.departmentId }, []));
    await expect(opened).rejects.toThrow('foreign key');
  });
});

describe('the time an authority has', () => {
  it("is its own, the space's where that says otherwise, with its own closure days", async () => {
    const place = await somewhere(context, { answerDays: 14 });
    const authorities = context.get(AuthorityStore);
    const db = context.get(Database);
    const [day] = await context.asOwner<{ day: string }>(`select (app_now()::date + 3)::text as day`);
    await db.write((tx) => authorities.addClosureDay(tx, place.authorityId, day?.day ?? '', '創立記念日'));
    const own = await authorities.answerTerms(db, place.authorityId, null);
    expect(own).toMatchObject({ authorityCode: place.authorityCode, acknowledgeWorkingDays: 3, answerDays: 30 });
    expect([...own.closure.extraDays]).toEqual([day?.day]);
    expect((await authorities.answerTerms(db, place.authorityId, place.spaceId)).answerDays).toBe(14);
  });
});

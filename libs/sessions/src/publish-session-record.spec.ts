import { randomBytes } from 'node:crypto';
import { anonymous, newId, system } from '#kernel';
import { Database } from '#platform';
import { somewhere, startTestContext, type TestContext } from '#testing';
import { PublishSessionRecord } from './publish-session-record';
import { SessionStore } from './session.store';
import { SessionsModule } from './sessions.module';
import { holderOf, recordIn } from './testing/records.factory';

let context: TestContext;
let publish: PublishSessionRecord;
let sessions: SessionStore;

beforeAll(async () => {
  context = await startTestContext([SessionsModule]);
  publish = context.get(PublishSessionRecord);
  sessions = context.get(SessionStore);
});
afterAll(() => context.close());

type Entry = Readonly<{
  receipt: string;
  kind: string;
  origin: string;
  path: string;
  departmentId: string;
  state: string;
  originalDay: string;
}>;

function entriesOf(sessionId: string): Promise<readonly Entry[]> {
  return context.asOwner(
    `select e.receipt, e.kind, e.origin, e.path, c.department_id as "departmentId", c.state, e.original_day as "originalDay"
     from ledger_entry e join ledger_entry_current c on c.entry_id = e.id join statement t on t.id = e.subject_id
     where t.session_id = $1 order by t.number`,
    [sessionId],
  );
}

describe('the record of a session', () => {
  it('is published by an official, with a receipt for each statement that asks', async () => {
    const space = await somewhere(context);
    const { sessionId, isNew, receipts } = await publish.execute(holderOf('official', space), recordIn(space.spaceId));
    expect([isNew, receipts.length]).toEqual([true, 1]);
    expect(await sessions.findMany(context.get(Database), [sessionId])).toMatchObject([
      {
        title: '第１回 雪の話をする会',
        heldOn: '2021-12-15',
        place: '公民館',
        state: 'published',
        imported: false,
        statementCount: 2,
      },
    ]);
    expect(await entriesOf(sessionId)).toEqual([
      {
        ...{ receipt: receipts[0], kind: 'statement', origin: 'web', path: `/sessions/${sessionId}#statement-1` },
        ...{ departmentId: space.departmentId, state: 'received', originalDay: '2021-12-15' },
      },
    ]);
    expect(
      await context.asOwner(
        `select payload from outbox_event where name = 'session.published' and payload ->> 'sessionId' = $1`,
        [sessionId],
      ),
    ).toEqual([{ payload: { sessionId } }]);
  });

  it('is marked as imported when it has a source', async () => {
    const space = await somewhere(context);
    const { sessionId } = await publish.execute(system, recordIn(space.spaceId, { sourceHash: randomBytes(32) }));
    expect(await sessions.findMany(context.get(Database), [sessionId])).toMatchObject([{ imported: true }]);
    expect(await entriesOf(sessionId)).toMatchObject([{ origin: 'import' }]);
  });

  it('enters a space once, though 40 bring it at the same time', async () => {
    const space = await somewhere(context);
    const record = recordIn(space.spaceId, { sourceHash: randomBytes(32) });
    const made = await Promise.all(Array.from({ length: 40 }, () => publish.execute(system, record)));
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(made.map(({ sessionId }) => sessionId)).size).toBe(1);
    expect(await sessions.ofSpaces(context.get(Database), [space.spaceId])).toHaveLength(1);
    expect(await entriesOf(made[0]?.sessionId ?? '')).toHaveLength(1);
    const elsewhere = await somewhere(context);
    expect((await publish.execute(system, { ...record, spaceId: elsewhere.spaceId })).isNew).toBe(true);
  });

  it.each([
    ['nobody known', () => anonymous, 'access.sign_in_needed'],
    [
      'an official of elsewhere',
      () => holderOf('official', { authorityId: newId(), departmentId: newId() }),
      'session.not_yours',
    ],
  ])('is not published by %s', async (_who, actor, code) => {
    const space = await somewhere(context);
    await expect(publish.execute(actor(), recordIn(space.spaceId))).rejects.toThrow(code);
    expect(await sessions.ofSpaces(context.get(Database), [space.spaceId])).toEqual([]);
  });

  it('needs a space', async () => {
    await expect(publish.execute(system, recordIn(newId()))).rejects.toThrow('space.not_found');
  });

  it('cannot lose the ledger entry of a statement that asks', async () => {
    const space = await somewhere(context);
    const { sessionId } = await publish.execute(system, recordIn(space.spaceId));
    const smuggled = context.asOwner(
      `insert into statement (id, session_id, number, text, author_name, author_capacity, asks_authority)
       values ($1, $2, 9, '台帳に載らない声', '無名', 'resident', true)`,
      [newId(), sessionId],
    );
    await expect(smuggled).rejects.toThrow('a submission needs its ledger entry');
  });
});

describe('reading', () => {
  it('gives the sessions of several spaces, the latest first and those without a day last', async () => {
    const [one, other] = [await somewhere(context), await somewhere(context)];
    for (const heldOn of ['2021-12-15', null, '2022-01-19'])
      await publish.execute(system, recordIn(one.spaceId, { heldOn }));
    await publish.execute(system, recordIn(other.spaceId));
    const found = Map.groupBy(
      await sessions.ofSpaces(context.get(Database), [one.spaceId, other.spaceId]),
      ({ spaceId }) => spaceId,
    );
    expect(found.get(one.spaceId)?.map(({ heldOn }) => heldOn)).toEqual(['2022-01-19', '2021-12-15', null]);
    expect(found.get(other.spaceId)).toHaveLength(1);
  });

  it('gives several pages of statements at once, each in order and with one row more where there is one', async () => {
    const space = await somewhere(context);
    const said = (_: unknown, place: number) =>
      ({ text: `発言${place + 1}`, authorName: '川口', authorCapacity: 'resident', asksAuthority: false }) as const;
    const { sessionId } = await publish.execute(
      system,
      recordIn(space.spaceId, { statements: Array.from({ length: 5 }, said) }),
    );
    const pages = await sessions.statementPages(context.get(Database), [
      { sessionId, first: 2, after: 0 },
      { sessionId: newId(), first: 2, after: 0 },
      { sessionId, first: 2, after: 3 },
    ]);
    expect(pages.map((page) => page.map(({ text }) => text))).toEqual([
      ['発言1', '発言2', '発言3'],
      [],
      ['発言4', '発言5'],
    ]);
  });
});

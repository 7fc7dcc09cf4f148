import { type Actor, insist, newId, type Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { AcknowledgeEntry } from './acknowledge';
import { DraftResponse } from './draft-response';
import { EntryReads } from './entry.read';
import { Ledger } from './ledger';
import { mayRelease } from './approval/approval.access';
import { LedgerModule } from './ledger.module';
import { ReleaseResponse, SendForRelease } from './release-response';

const EXPLANATION =
  '19時台の便は運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て判断します。';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

async function enquiry(place: Place, author: Person | null = null): Promise<string> {
  const registered = await context.get(Database).write((tx) =>
    context.get(Ledger).register(tx, author ?? { kind: 'system' }, {
      kind: 'enquiry',
      origin: 'web',
      subject: { type: 'enquiry', id: newId() },
      ...place,
      path: '/',
      title: '夕方のバス',
      text: '19時台のバスがありません。',
      author: { name: '立山 花子', verified: true, capacity: 'resident', post: null },
      authorId: author?.accountId ?? null,
      originalDay: null,
    }),
  );
  return registered.receipt;
}

const entryOf = (receipt: string) => context.get(EntryReads).findByReceipt(context.get(Database), receipt);
const draft = (actor: Actor, receipts: readonly string[], outcome: 'partly_adopted' | 'adopted' = 'partly_adopted') =>
  context.get(DraftResponse).execute(actor, { receipts, outcome, reasonCode: 'feasibility', explanation: EXPLANATION });

describe('a response', () => {
  it('is drafted by one official, released by a second, and signed with name and post', async () => {
    const place = await somewhere(context);
    const receipts = await Promise.all([enquiry(place), enquiry(place)]);
    const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place, '交通政策課 課長')];
    const draftId = await draft(drafter, receipts);
    expect((await entryOf(receipts[0] ?? ''))?.state).toBe('in_review');
    await context.get(SendForRelease).execute(drafter, draftId);
    await expect(context.get(ReleaseResponse).execute(drafter, draftId)).rejects.toMatchObject({
      code: 'ledger.own_draft',
    });
    const responseId = await context.get(ReleaseResponse).execute(releaser, draftId);
    const [response] = await context.asOwner<{ signed_name: string; signed_post: string }>(
      'select * from response where id = $1',
      [responseId],
    );
    expect(response).toMatchObject({ signed_post: '交通政策課 課長' });
    for (const receipt of receipts) {
      expect(await entryOf(receipt)).toMatchObject({ state: 'answered', outcome: 'partly_adopted' });
    }
    const told = await context.asOwner(
      `select from outbox_event where name = 'ledger.response_released' and payload->>'responseId' = $1`,
      [responseId],
    );
    expect(told).toHaveLength(1);
  });

  it("is the authority's act, also on a submission of the official's own", async () => {
    const place = await somewhere(context);
    const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place, '交通政策課 課長')];
    const receipt = await enquiry(place, releaser);
    const draftId = await draft(drafter, [receipt]);
    await context.get(SendForRelease).execute(drafter, draftId);
    await context.get(ReleaseResponse).execute(releaser, draftId);
    const entry = await entryOf(receipt);
    const events = await context.get(EntryReads).events(context.get(Database), [entry?.id ?? '']);
    expect(events.at(-1)).toMatchObject({ kind: 'answered', capacity: 'official', actorPost: '交通政策課 課長' });
  });

  it('and a withdrawal at the same time: one of them holds', async () => {
    const place = await somewhere(context);
    const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place)];
    for (let round = 0; round < 20; round += 1) {
      const author = await somebody(context);
      const receipt = await enquiry(place, author);
      const entry = await entryOf(receipt);
      const subject = { type: entry?.subjectType ?? '', id: entry?.subjectId ?? '' };
      const draftId = await draft(drafter, [receipt]);
      await context.get(SendForRelease).execute(drafter, draftId);
      const results = await Promise.allSettled([
        context.get(ReleaseResponse).execute(releaser, draftId),
        context.get(Database).write((tx) => context.get(Ledger).withdraw(tx, author, subject, null)),
      ]);
      const [released, withdrawn] = results.map(({ status }) => status === 'fulfilled');
      expect([released, withdrawn].filter((held) => held)).toHaveLength(1);
      expect((await entryOf(receipt))?.state).toBe(released ? 'answered' : 'withdrawn');
      const responses = await context.asOwner('select from response where draft_id = $1', [draftId]);
      expect(responses).toHaveLength(released ? 1 : 0);
    }
  });

  it('happens once, however many release it at once', async () => {
    const place = await somewhere(context);
    const receipt = await enquiry(place);
    const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place)];
    const draftId = await draft(drafter, [receipt]);
    await context.get(SendForRelease).execute(drafter, draftId);
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, () => context.get(ReleaseResponse).execute(releaser, draftId)),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await context.asOwner('select from response where draft_id = $1', [draftId])).toHaveLength(1);
  });

  it('is not released before it was sent for release', async () => {
    const place = await somewhere(context);
    const draftId = await draft(await officialOf(context, place), [await enquiry(place)]);
    await expect(context.get(ReleaseResponse).execute(await officialOf(context, place), draftId)).rejects.toMatchObject(
      { code: 'ledger.not_awaiting_release' },
    );
  });

  it('stays its drafter’s own after a colleague has changed it', async () => {
    const place = await somewhere(context);
    const receipts = [await enquiry(place)];
    const [drafter, colleague] = [await officialOf(context, place), await officialOf(context, place)];
    const id = await draft(drafter, receipts);
    const changed = {
      id,
      receipts,
      outcome: 'declined',
      reasonCode: 'budget',
      explanation: `${EXPLANATION}。`,
    } as const;
    await context.get(DraftResponse).execute(colleague, changed);
    await context.get(SendForRelease).execute(drafter, id);
    for (const writer of [drafter, colleague])
      await expect(context.get(ReleaseResponse).execute(writer, id)).rejects.toMatchObject({
        code: 'ledger.own_draft',
      });
    const forced = context.asOwner(
      `insert into response (id, draft_id, department_id, outcome, reason_code, explanation, drafted_by, released_by, signed_name, signed_post, released_at)
       select $1, id, department_id, outcome, reason_code, explanation, drafted_by, $3, 'x', 'y', app_now() from response_draft where id = $2`,
      [newId(), id, drafter.accountId],
    );
    await expect(forced).rejects.toThrow('nobody who wrote in its draft');
    await context.get(ReleaseResponse).execute(await officialOf(context, place), id);
  });

  it('cannot be released by its drafter even by the database', async () => {
    const place = await somewhere(context);
    const drafter = await officialOf(context, place);
    const draftId = await draft(drafter, [await enquiry(place)]);
    const forced = context.asOwner(
      `insert into response (id, draft_id, department_id, outcome, reason_code, explanation, drafted_by, released_by, signed_name, signed_post, released_at)
       select $1, id, department_id, outcome, reason_code, explanation, drafted_by, drafted_by, 'x', 'y', app_now() from response_draft where id = $2`,
      [newId(), draftId],
    );
    await expect(forced).rejects.toThrow(/violates check constraint|nobody who wrote/);
  });

  it.each([
    ['without a reason code', { outcome: 'declined', explanation: EXPLANATION }, 'ledger.reason_needed'],
    [
      'with a thin reason',
      { outcome: 'declined', reasonCode: 'budget', explanation: '予算がないため。' },
      'ledger.explanation_too_short',
    ],
    ['with nothing said', { outcome: 'adopted', explanation: '  ' }, 'ledger.explanation_missing'],
  ] as const)('is refused %s', async (_how, content, code) => {
    const place = await somewhere(context);
    const receipts = [await enquiry(place)];
    await expect(
      context.get(DraftResponse).execute(await officialOf(context, place), { receipts, ...content }),
    ).rejects.toMatchObject({ code });
  });

  it.each([
    ['a resident', () => somebody(context)],
    ['an official of another authority', async () => officialOf(context, await somewhere(context))],
    ['nobody known', async () => ({ kind: 'anonymous' }) as const],
  ])('is not drafted by %s', async (_who, make) => {
    const place = await somewhere(context);
    const receipt = await enquiry(place);
    await expect(draft(await make(), [receipt])).rejects.toMatchObject({ name: 'DomainError' });
    expect((await entryOf(receipt))?.state).toBe('received');
  });

  it('is drafted by officials of the whole authority too', async () => {
    const place = await somewhere(context);
    const held = {
      role: 'executive',
      subjectType: 'authority',
      subjectId: place.authorityId,
      authorityId: place.authorityId,
      post: '部長',
    } as const;
    await draft(await somebody(context, { roles: [held] }), [await enquiry(place)]);
  });

  it('loses no remark: one on an entry it does not cover is refused', async () => {
    const place = await somewhere(context);
    const [official, covered, other] = [await officialOf(context, place), await enquiry(place), await enquiry(place)];
    const content = { receipts: [covered], outcome: 'adopted' as const, explanation: 'はい。' };
    const remarks = (...receipts: string[]) =>
      receipts.map((receipt) => ({ receipt, remark: 'ありがとうございます。' }));
    const drafting = context.get(DraftResponse);
    await expect(drafting.execute(official, { ...content, entries: remarks(covered, other) })).rejects.toMatchObject({
      code: 'ledger.entry_not_listed',
    });
    await drafting.execute(official, { ...content, entries: remarks(covered) });
  });

  it('tells of a draft somebody else has changed meanwhile', async () => {
    const place = await somewhere(context);
    const official = await officialOf(context, place);
    const receipts = [await enquiry(place)];
    const id = await draft(official, receipts);
    const change = () =>
      context
        .get(DraftResponse)
        .execute(official, { id, receipts, outcome: 'adopted', explanation: 'はい。', expectedVersion: 1 });
    await change();
    await expect(change()).rejects.toMatchObject({ code: 'ledger.draft_changed' });
  });
});

describe('the ledger', () => {
  it('adds events and never changes them', async () => {
    const place = await somewhere(context);
    const receipt = await enquiry(place);
    await context.get(AcknowledgeEntry).execute(await officialOf(context, place), receipt);
    await expect(
      context.get(AcknowledgeEntry).execute(await officialOf(context, place), receipt),
    ).rejects.toMatchObject({ code: 'ledger.not_now' });
    const app = context.get(Database).pool;
    await expect(app.query('update ledger_event set kind = kind')).rejects.toThrow('permission denied');
    await expect(app.query('delete from ledger_event')).rejects.toThrow('permission denied');
    await expect(app.query('delete from ledger_text')).rejects.toThrow('permission denied');
    await expect(app.query('truncate ledger_event')).rejects.toThrow('permission denied');
    await expect(context.asOwner('delete from ledger_event')).rejects.toThrow('never changed or removed');
  });

  it('has no open entry without owner and due date', async () => {
    const place = await somewhere(context);
    const entry = await entryOf(await enquiry(place));
    const orphaned = context.asOwner(
      'update ledger_entry_current set department_id = null, last_sequence = last_sequence + 1 where entry_id = $1',
      [entry?.id],
    );
    await expect(orphaned).rejects.toThrow('violates check constraint');
  });

  it('derives what an entry is now from its events', async () => {
    const place = await somewhere(context);
    const receipt = await enquiry(place);
    const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place)];
    const draftId = await draft(drafter, [receipt]);
    await context.get(SendForRelease).execute(drafter, draftId);
    await context.get(ReleaseResponse).execute(releaser, draftId);
    const entry = await entryOf(receipt);
    const events = await context.get(EntryReads).events(context.get(Database), [entry?.id ?? '']);
    expect(events.map((event) => event.kind)).toEqual(['received', 'review_started', 'answered']);
    expect(events.at(-1)).toMatchObject({ capacity: 'official', actorPost: '交通政策課 主事' });
    expect(entry?.lastSequence).toBe(3);
  });

  it('finds entries by words, department, state and time, page by page', async () => {
    const place = await somewhere(context);
    const receipts = await Promise.all(Array.from({ length: 5 }, () => enquiry(place)));
    const reads = context.get(EntryReads);
    const db = context.get(Database);
    const filter = { departmentId: place.departmentId, words: '夕方', states: ['received'] as const };
    const first = await reads.list(db, filter, { first: 3, after: null });
    expect([first.nodes.length, first.hasNextPage]).toEqual([3, true]);
    const last = first.nodes.at(-1);
    const second = await reads.list(db, filter, {
      first: 3,
      after: [last?.registeredAt.toISOString() ?? '', last?.id ?? ''],
    });
    expect(new Set([...first.nodes, ...second.nodes].map((row) => row.receipt))).toEqual(new Set(receipts));
    expect((await reads.list(db, { ...filter, words: '雪' }, { first: 3, after: null })).nodes).toHaveLength(0);
  });
});

describe('mayRelease', () => {
  const held = roleIn(
    { authorityId: 'a', departmentId: 'd', authorityCode: '', spaceId: '', slug: '' },
    'official',
    null,
  );
  const official: Person = {
    kind: 'person',
    accountId: 'x',
    familyName: '神通',
    givenName: '太郎',
    verification: 'real_name',
    language: 'ja',
    roles: [held],
  };
  it('asks for a post to sign with', () => {
    const decision = mayRelease(official, {
      authorityId: 'a',
      departmentId: 'd',
      writers: ['y'],
      state: 'awaiting_release',
      approvals: [{ position: 1, post: null, accountId: null, name: null, approvedAt: null }],
    });
    expect(() => insist(decision)).toThrow('ledger.post_missing');
  });
});

import { newId, type Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { DraftResponse } from '../draft-response';
import { ChangeDraftEntries } from '../change-draft-entries';
import { EntryReads } from '../entry.read';
import { LedgerModule } from '../ledger.module';
import { ReleaseResponse, SendForRelease, TakeBackResponse } from '../release-response';
import { handedIn } from '../testing/handed-in';
import { ApprovalStore } from './approval.store';
import { ApproveResponse } from './approve-response';
import { SendBackResponse } from './send-back-response';
import { SetApprovalChain } from './set-approval-chain';

const CHIEF = '交通政策課 係長';
const HEAD = '交通政策課 課長';
const DIRECTOR = '地域振興部 部長';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

const administratorOf = (place: Place): Promise<Person> =>
  somebody(context, {
    roles: [
      {
        role: 'administrator',
        subjectType: 'authority',
        subjectId: place.authorityId,
        authorityId: place.authorityId,
        post: null,
      },
    ],
  });

type Desk = Readonly<{ place: Place; receipt: string; drafter: Person; chief: Person; head: Person; director: Person }>;

/** A department whose responses go through three posts, with an entry to answer. */
async function chained(undoMinutes = 0): Promise<Desk> {
  const place = await somewhere(context, { undoMinutes });
  const director = await somebody(context, {
    familyName: '剣',
    roles: [
      {
        role: 'executive',
        subjectType: 'authority',
        subjectId: place.authorityId,
        authorityId: place.authorityId,
        post: DIRECTOR,
      },
    ],
  });
  const [drafter, chief, head] = [
    await officialOf(context, place),
    await officialOf(context, place, CHIEF),
    await officialOf(context, place, HEAD),
  ];
  await set(place, [CHIEF, HEAD, DIRECTOR]);
  return { place, receipt: await handedIn(context, place), drafter, chief, head, director };
}

async function set(place: Place, posts: readonly string[], departmentId: string | null = place.departmentId) {
  const input = { authorityId: place.authorityId, departmentId, posts };
  await context.get(SetApprovalChain).execute(await administratorOf(place), input);
}

const CONTENT = { outcome: 'adopted', explanation: '来月から走らせます。' } as const;

async function sent({ drafter, receipt }: Desk): Promise<string> {
  const id = await context.get(DraftResponse).execute(drafter, { receipts: [receipt], ...CONTENT });
  await context.get(SendForRelease).execute(drafter, id);
  return id;
}

const approve = (by: Person, draftId: string, version: number | null = null) =>
  context.get(ApproveResponse).execute(by, draftId, version);
const release = (by: Person, draftId: string) => context.get(ReleaseResponse).execute(by, draftId);
const stateOf = async (receipt: string) =>
  (await context.get(EntryReads).findByReceipt(context.get(Database), receipt))?.state;
const given = async (draftId: string) =>
  (
    await context.asOwner<{ post: string; done: boolean }>(
      'select post, account_id is not null as done from response_approval where draft_id = $1 order by position',
      [draftId],
    )
  ).map(({ post, done }) => `${post}${done ? '✓' : ''}`);
const waiting = (person: Person) => context.get(ApprovalStore).awaiting(context.get(Database), person.accountId);

describe('a chain of approval', () => {
  it('takes a draft through its posts in order, and the last one signs what becomes public', async () => {
    const desk = await chained();
    const id = await sent(desk);
    await expect(approve(desk.head, id)).rejects.toMatchObject({ code: 'ledger.not_your_turn' });
    await expect(release(desk.chief, id)).rejects.toMatchObject({ code: 'ledger.others_first' });
    expect([await waiting(desk.chief), await waiting(desk.head), await waiting(desk.director)]).toEqual([1, 0, 0]);
    await approve(desk.chief, id);
    expect([await waiting(desk.chief), await waiting(desk.head), await waiting(desk.director)]).toEqual([0, 1, 0]);
    await approve(desk.head, id);
    expect(await stateOf(desk.receipt)).toBe('in_review');
    expect(await given(id)).toEqual([`${CHIEF}✓`, `${HEAD}✓`, DIRECTOR]);
    const responseId = await release(desk.director, id);
    expect(await stateOf(desk.receipt)).toBe('answered');
    const [response] = await context.asOwner<{ signed_post: string }>(
      'select signed_post from response where id = $1',
      [responseId],
    );
    expect(response?.signed_post).toBe(DIRECTOR);
  });

  it('publishes the name and post of the last approver, and nothing of the way there', async () => {
    const desk = await chained();
    const id = await sent(desk);
    for (const by of [desk.chief, desk.head, desk.director]) await approve(by, id);
    const entry = await context.get(EntryReads).findByReceipt(context.get(Database), desk.receipt);
    const events = await context.get(EntryReads).events(context.get(Database), [entry?.id ?? '']);
    expect(events.at(-1)).toMatchObject({ kind: 'answered', actorPost: DIRECTOR });
    expect(JSON.stringify(events)).not.toContain(CHIEF);
    expect(JSON.stringify(events)).not.toContain(HEAD);
  });

  it('lets nobody approve twice, nor what they wrote in, however many posts they hold', async () => {
    const desk = await chained();
    const both = await somebody(context, {
      roles: [roleIn(desk.place, 'official', CHIEF), roleIn(desk.place, 'executive', HEAD)],
    });
    const id = await sent(desk);
    await approve(both, id);
    await expect(approve(both, id)).rejects.toMatchObject({ code: 'ledger.approved_before' });
    const own = await context.get(DraftResponse).execute(desk.chief, { receipts: [desk.receipt], ...CONTENT });
    await context
      .get(SendForRelease)
      .execute(desk.drafter, own)
      .catch(() => null);
    await context.get(DraftResponse).execute(desk.drafter, { id: own, receipts: [desk.receipt], ...CONTENT });
    await context.get(SendForRelease).execute(desk.drafter, own);
    await expect(approve(desk.chief, own)).rejects.toMatchObject({ code: 'ledger.own_draft' });
  });

  it('takes every approval back when the words or the submissions change', async () => {
    const desk = await chained();
    const id = await sent(desk);
    await approve(desk.chief, id);
    await context.get(DraftResponse).execute(desk.drafter, {
      ...CONTENT,
      id,
      receipts: [desk.receipt],
      explanation: '来月から毎日走らせます。',
    });
    expect(await given(id)).toEqual([]);
    await expect(approve(desk.head, id)).rejects.toMatchObject({ code: 'ledger.not_awaiting_release' });
    await context.get(SendForRelease).execute(desk.drafter, id);
    expect(await given(id)).toEqual([CHIEF, HEAD, DIRECTOR]);
    await approve(desk.chief, id);
    const adjust = [{ receipt: desk.receipt, remark: 'ありがとうございます。' }];
    await context.get(ChangeDraftEntries).execute(desk.drafter, id, { adjust });
    expect(await given(id)).toEqual([]);
  });

  it('counts only for the words that were read', async () => {
    const desk = await chained();
    const id = await sent(desk);
    const [read] = await context.asOwner<{ version: number }>('select version from response_draft where id = $1', [id]);
    await context.get(DraftResponse).execute(desk.drafter, { ...CONTENT, id, receipts: [desk.receipt] });
    await context.get(SendForRelease).execute(desk.drafter, id);
    await expect(approve(desk.chief, id, read?.version ?? null)).rejects.toMatchObject({
      code: 'ledger.draft_changed',
    });
    expect(await given(id)).toEqual([CHIEF, HEAD, DIRECTOR]);
  });

  it('gives a draft back to its writer with a note, which stays at the desk', async () => {
    const desk = await chained();
    const id = await sent(desk);
    await approve(desk.chief, id);
    const back = (note: string) => context.get(SendBackResponse).execute(desk.head, id, note);
    await expect(back('  ')).rejects.toMatchObject({ particulars: { field: 'note' } });
    await back('予算の根拠を一文足してください。');
    expect(await given(id)).toEqual([]);
    expect(await context.get(ApprovalStore).history(context.get(Database), [id])).toMatchObject([
      { kind: 'sent', post: null, note: null },
      { kind: 'approved', post: CHIEF },
      { kind: 'sent_back', post: HEAD, note: '予算の根拠を一文足してください。' },
    ]);
    const told = await context.asOwner(
      `select from outbox_event where name = 'ledger.response_sent_back' and payload->>'draftId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    await expect(back('もう一度。')).rejects.toMatchObject({ code: 'ledger.not_awaiting_release' });
  });

  it('is not judged by its drafter, nor by an official whose post is not in it', async () => {
    const desk = await chained();
    const id = await sent(desk);
    const other = await officialOf(context, desk.place, '交通政策課 主任');
    const back = (by: Person) => context.get(SendBackResponse).execute(by, id, '直してください。');
    await expect(back(desk.drafter)).rejects.toMatchObject({ code: 'ledger.own_draft' });
    await expect(back(other)).rejects.toMatchObject({ code: 'ledger.not_your_turn' });
    await expect(approve(other, id)).rejects.toMatchObject({ code: 'ledger.not_your_turn' });
    const stranger = await officialOf(context, await somewhere(context), CHIEF);
    await expect(approve(stranger, id)).rejects.toMatchObject({ code: 'ledger.not_your_department' });
  });

  it('goes back one post when the release is undone within its window', async () => {
    const desk = await chained(5);
    const id = await sent(desk);
    for (const by of [desk.chief, desk.head, desk.director]) await approve(by, id);
    await context.get(TakeBackResponse).execute(desk.drafter, id);
    expect(await given(id)).toEqual([`${CHIEF}✓`, `${HEAD}✓`, DIRECTOR]);
    await release(desk.director, id);
    expect(await given(id)).toEqual([`${CHIEF}✓`, `${HEAD}✓`, `${DIRECTOR}✓`]);
  });

  it('keeps the chain a draft was sent with, and goes by the authority where the department has none', async () => {
    const desk = await chained();
    const id = await sent(desk);
    await set(desk.place, [HEAD]);
    expect(await given(id)).toEqual([CHIEF, HEAD, DIRECTOR]);
    const second = { ...desk, receipt: await handedIn(context, desk.place) };
    expect(await given(await sent(second))).toEqual([HEAD]);
    await set(desk.place, []);
    await set(desk.place, [DIRECTOR], null);
    const third = { ...desk, receipt: await handedIn(context, desk.place) };
    expect(await given(await sent(third))).toEqual([DIRECTOR]);
  });

  it('is not entered where one of its posts is held by nobody else', async () => {
    const desk = await chained();
    await context.asOwner(`update role_held set ended_at = app_now() where account_id = $1`, [desk.head.accountId]);
    await expect(sent(desk)).rejects.toMatchObject({
      code: 'ledger.no_approver',
      particulars: { details: { post: HEAD } },
    });
    expect(await stateOf(desk.receipt)).toBe('in_review');
  });

  it('is set by an administrator of the authority alone, with posts that somebody holds', async () => {
    const desk = await chained();
    const input = { authorityId: desk.place.authorityId, departmentId: desk.place.departmentId, posts: [HEAD] };
    const setting = context.get(SetApprovalChain);
    for (const by of [desk.drafter, desk.director, await administratorOf(await somewhere(context))])
      await expect(setting.execute(by, input)).rejects.toMatchObject({ name: 'DomainError' });
    const administrator = await administratorOf(desk.place);
    const attempt = (posts: readonly string[]) => setting.execute(administrator, { ...input, posts });
    await expect(attempt(['町長'])).rejects.toMatchObject({
      code: 'ledger.chain_post_unheld',
      particulars: { details: { post: '町長' } },
    });
    await expect(attempt([HEAD, HEAD])).rejects.toMatchObject({ code: 'ledger.chain_posts' });
    await attempt([` ${HEAD} `, '']);
    const kept = await context.asOwner<{ post: string; now: boolean }>(
      'select post, ended_at is null as now from approval_post where department_id = $1',
      [desk.place.departmentId],
    );
    expect(kept).toHaveLength(4);
    expect(kept.filter(({ now }) => now)).toEqual([{ post: HEAD, now: true }]);
  });

  it('of one post: 40 approvals at once, one of them holds', async () => {
    const desk = await chained();
    const twins = await Promise.all(Array.from({ length: 8 }, () => officialOf(context, desk.place, CHIEF)));
    const id = await sent(desk);
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) => approve(twins[index % 8] ?? desk.chief, id)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await given(id)).toEqual([`${CHIEF}✓`, HEAD, DIRECTOR]);
  });

  it('and a change of the words among 40 at once: nothing changed is public unapproved', async () => {
    for (let round = 0; round < 5; round += 1) {
      const desk = await chained();
      const id = await sent(desk);
      await approve(desk.chief, id);
      await approve(desk.head, id);
      const write = () =>
        context
          .get(DraftResponse)
          .execute(desk.drafter, { ...CONTENT, id, receipts: [desk.receipt], explanation: '考えなおします。' });
      const attempts = Array.from({ length: 40 }, (_, index) =>
        index % 2 === round % 2 ? write() : release(desk.director, id),
      );
      await Promise.allSettled(attempts);
      const [response] = await context.asOwner<{ explanation: string }>(
        'select explanation from response where draft_id = $1',
        [id],
      );
      expect(response?.explanation ?? CONTENT.explanation).toBe(CONTENT.explanation);
      expect(await stateOf(desk.receipt)).toBe(response ? 'answered' : 'in_review');
    }
  }, 60_000);
});

describe('the database', () => {
  const forced = (draftId: string, set: string, where = '') =>
    context.asOwner(
      `update response_approval set ${set}, name = 'x', approved_at = app_now() where draft_id = $1 ${where}`,
      [draftId],
    );

  it('takes no approval out of order, by a writer, or from who does not hold the post', async () => {
    const desk = await chained();
    const id = await sent(desk);
    const at = (position: number, person: Person) =>
      forced(id, `account_id = '${person.accountId}'`, `and position = ${position}`);
    await expect(at(2, desk.head)).rejects.toThrow('in their order');
    await expect(at(1, desk.drafter)).rejects.toThrow('nobody approves what they wrote in');
    await expect(at(1, desk.head)).rejects.toThrow('by who holds it');
    await at(1, desk.chief);
  });

  it('signs nothing that a post has not approved, and rewrites nothing on its way', async () => {
    const desk = await chained();
    const id = await sent(desk);
    const change = (what: string) => context.asOwner(`update response_draft set ${what} where id = $1`, [id]);
    const signature = `response_id = '${newId()}', signed_name = 'x', signed_post = 'y', publish_at = app_now()`;
    await expect(
      change(`state = 'releasing', released_by = '${desk.director.accountId}', ${signature}`),
    ).rejects.toThrow('when every post has approved it');
    await expect(change(`explanation = 'x'`)).rejects.toThrow('is not rewritten');
    const remark = context.asOwner(`update response_draft_entry set remark = 'x' where draft_id = $1`, [id]);
    await expect(remark).rejects.toThrow('is not rewritten');
    await expect(context.asOwner('delete from response_draft_entry where draft_id = $1', [id])).rejects.toThrow(
      'is not rewritten',
    );
    await expect(context.get(Database).pool.query('delete from response_approval')).rejects.toThrow(
      'permission denied',
    );
    await expect(
      context.get(Database).pool.query('insert into response_approval values ($1, 9)', [id]),
    ).rejects.toThrow('permission denied');
  });
});

import { Client } from 'pg';
import { newId, type Person } from '#kernel';
import { CommentStore, DiscussionModule, PostComment } from '#discussion';
import { AcknowledgeEntry, DraftResponse, LedgerModule, ReleaseResponse, SendForRelease } from '#ledger';
import { Database } from '#platform';
import { CreatePolicy, PoliciesModule } from '#policies';
import { ProposalsModule, SaveDraft, SubmitProposal } from '#proposals';
import { PublishSessionRecord, SessionsModule } from '#sessions';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';

/** The rules that never bend, tried against raw SQL: as the application's role, and as the owner of the tables. */
let context: TestContext;
let app: Client;
let place: Place;
let author: Person;
let proposalId: string;
beforeAll(async () => {
  context = await startTestContext([LedgerModule, DiscussionModule, ProposalsModule, PoliciesModule, SessionsModule]);
  app = new Client({ connectionString: context.database.appUrl });
  await app.connect();
  place = await somewhere(context);
  author = await somebody(context);
  proposalId = await submitted();
  await answered();
  await somePolicy();
  await someStatement();
});
afterAll(async () => {
  await app.end();
  await context.close();
});

const TEXT = '夜の便がなく、病院の帰りに困っています。一時間に一本あると助かります。';

async function submitted(): Promise<string> {
  const typed = { spaceId: place.spaceId, title: '夜のバス', text: TEXT };
  const { id } = await context.get(SaveDraft).execute(author, typed, '198.51.100.72');
  await context.get(SubmitProposal).execute(author, id);
  return id;
}

async function answered(): Promise<void> {
  const [entry] = await context.asOwner<{ receipt: string }>('select receipt from ledger_entry where subject_id = $1', [
    proposalId,
  ]);
  const receipts = [entry?.receipt ?? ''];
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place)];
  await context.get(AcknowledgeEntry).execute(drafter, receipts[0] ?? '');
  const drafted = { receipts, outcome: 'adopted', explanation: '来年度から増やします。' } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, drafted);
  await context.get(SendForRelease).execute(drafter, draftId);
  await context.get(ReleaseResponse).execute(releaser, draftId);
}

async function somePolicy(): Promise<void> {
  const [entry] = await context.asOwner<{ receipt: string }>('select receipt from ledger_entry where subject_id = $1', [
    proposalId,
  ]);
  const empty = { benefit: '', conditions: '', amount: '', period: '', howToApply: '', legalGround: '', contact: '' };
  const clauses = [{ heading: '第1条', text: '夜も走る。' }];
  const version = { name: '夜間バス', forWhom: '', ...empty, effectiveFrom: '2026-04-01', summary: '新設', clauses };
  const influences = [
    { receipt: entry?.receipt ?? '', clauseIndex: 0, words: '夜の便がなく', why: '夜の便を加えた。' },
  ];
  await context.get(CreatePolicy).execute({ kind: 'system' }, { ...place, version, influences });
}

async function someStatement(): Promise<void> {
  const said = {
    text: '雪の日も歩ける道に。',
    authorName: '委員',
    authorCapacity: 'committee_member',
    asksAuthority: true,
  } as const;
  const record = { title: '第2回', heldOn: '2021-12-15', place: null, sourceHash: null, statements: [said] };
  await context.get(PublishSessionRecord).execute({ kind: 'system' }, { ...record, spaceId: place.spaceId });
}

/** Runs statements in one transaction, with its commit, and takes them back should they go through. */
async function tried(statements: readonly (readonly [string, ...unknown[]])[]): Promise<void> {
  await app.query('begin');
  try {
    for (const [text, ...values] of statements) await app.query(text, values);
    await app.query('set constraints all immediate');
  } finally {
    await app.query('rollback');
  }
}

const PROPOSAL = `insert into proposal (id, space_id, state, title, text, author_id, author_name, author_verified, created_at, updated_at, submitted_at)
  values ($1, $2, $3, 'x', 'y', $4, 'z', true, app_now(), app_now(), app_now())`;

describe('rule 1: no submission without its entry', () => {
  it('holds for a proposal that is submitted, or a draft made one', async () => {
    const id = newId();
    const row = (state: string) => [PROPOSAL, id, place.spaceId, state, author.accountId] as const;
    await expect(tried([row('submitted')])).rejects.toThrow('needs its ledger entry');
    const turned = ["update proposal set state = 'submitted' where id = $1", id] as const;
    await expect(tried([row('draft'), turned])).rejects.toThrow('needs its ledger entry');
    await expect(tried([row('draft')])).resolves.toBeUndefined();
  });

  it('holds for a comment that asks, and for a statement that asks', async () => {
    const [thread] = await context.asOwner<{ id: string }>('select id from thread where subject_id = $1', [proposalId]);
    const typed = { threadId: thread?.id ?? '', text: '賛成です。' };
    const comment = await context.get(PostComment).execute(await somebody(context), typed);
    expect(await context.get(CommentStore).find(context.get(Database), comment.id)).toBeDefined();
    await expect(tried([['update comment set asked_at = app_now() where id = $1', comment.id]])).rejects.toThrow(
      'needs its ledger entry',
    );
    const statement = `insert into statement (id, session_id, number, text, author_name, author_capacity, asks_authority)
      select $1, id, 99, 'x', 'y', 'resident', true from session where space_id = $2`;
    await expect(tried([[statement, newId(), place.spaceId]])).rejects.toThrow('needs its ledger entry');
  });
});

describe('rule 2: what is published is neither changed nor removed', () => {
  const TABLES: readonly (readonly [string, string])[] = [
    ['ledger_entry', "path = '/elsewhere'"],
    ['ledger_event', "kind = 'answered'"],
    ['ledger_text', "content = 'nothing'"],
    ['response', "explanation = 'something else'"],
    ['response_entry', "remark = 'something else'"],
    ['response_entry', "outcome = 'already_in_place'"],
    ['influence', "why = 'for another reason'"],
    ['policy_version', "amount = '0'"],
    ['policy_clause', "text = 'nothing'"],
    ['statement', "text = 'nothing'"],
    ['proposal', "text = 'something that was never submitted'"],
    ['proposal', "author_name = 'somebody else'"],
    ['proposal', "state = 'draft'"],
  ];
  const of = (table: string) => (table === 'proposal' ? `where id = '${proposalId}'` : '');

  it.each(TABLES)('by the application: %s, %s', async (table, change) => {
    await expect(tried([[`update ${table} set ${change} ${of(table)}`]])).rejects.toThrow(
      /permission denied|never changed/,
    );
  });

  it.each(TABLES)('by the owner of the tables: %s, %s', async (table, change) => {
    await expect(context.asOwner(`update ${table} set ${change} ${of(table)}`)).rejects.toThrow('never changed');
  });

  it.each([...new Set(TABLES.map(([table]) => table))])('nor emptied: %s', async (table) => {
    await expect(tried([[`delete from ${table} ${of(table)}`]])).rejects.toThrow(/permission denied|never changed/);
    await expect(tried([[`truncate ${table} cascade`]])).rejects.toThrow('permission denied');
  });

  it.each(['ledger_entry', 'ledger_event', 'ledger_text', 'response', 'response_entry'])(
    'nor emptied by the owner: %s',
    async (table) => {
      await expect(context.asOwner(`truncate ${table} cascade`)).rejects.toThrow('never changed');
    },
  );

  it('nor by way of the role that may remove', async () => {
    await expect(tried([['set local role hiraku_remove'], ['delete from ledger_text']])).rejects.toThrow(
      'permission denied to set role',
    );
  });

  it('the log of who read whose data neither', async () => {
    await expect(tried([["update access_log set purpose = 'x'"]])).rejects.toThrow('permission denied');
    await expect(tried([['delete from access_log']])).rejects.toThrow('permission denied');
  });
});

describe('rule 3: an open entry has an owner and a due date', () => {
  const CURRENT = `from ledger_entry e where e.id = c.entry_id and e.space_id = $1`;

  it('and keeps them', async () => {
    const id = await submitted();
    expect(id).toBeDefined();
    for (const change of [
      'department_id = null',
      'due_at = null',
      "due_at = due_at + interval '90 days'",
      "state = 'withdrawn'",
    ])
      await expect(tried([[`update ledger_entry_current c set ${change} ${CURRENT}`, place.spaceId]])).rejects.toThrow(
        /never changed|check constraint/,
      );
  });

  it('from its first instant', async () => {
    const entry = `insert into ledger_entry select $1, 'x', authority_code, year, number + 1000, authority_id, space_id, subject_type, $1, kind,
      origin, path, author_id, author_verified, author_capacity, original_day, registered_at from ledger_entry where subject_id = $2`;
    await expect(tried([[entry, newId(), proposalId]])).rejects.toThrow('needs its state');
  });
});

describe('an outcome that needs a reason', () => {
  it('needs it where it is said of one submission only', async () => {
    const id = await submitted();
    const [entry] = await context.asOwner<{ receipt: string }>(
      'select receipt from ledger_entry where subject_id = $1',
      [id],
    );
    const receipt = entry?.receipt ?? '';
    const one = {
      receipts: [receipt],
      outcome: 'adopted',
      explanation: 'はい。',
      entries: [{ receipt, outcome: 'declined' }],
    } as const;
    const official = await officialOf(context, place);
    await expect(context.get(DraftResponse).execute(official, one)).rejects.toMatchObject({
      code: 'ledger.reason_needed',
    });
    await expect(context.get(DraftResponse).execute(official, { ...one, reasonCode: 'budget' })).rejects.toMatchObject({
      code: 'ledger.explanation_too_short',
    });
    const forced = `insert into response_entry (response_id, entry_id, position, outcome, is_current)
      select r.id, e.id, 9, 'declined', false from response r, ledger_entry e where e.subject_id = $1 and r.outcome = 'adopted'`;
    await expect(tried([[forced, id]])).rejects.toThrow('needs a reason');
  });
});

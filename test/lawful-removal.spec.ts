import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { newId, type Person } from '#kernel';
import { DiscussionModule, PostComment } from '#discussion';
import { InsightsModule, RebuildSearch } from '#insights';
import {
  AcknowledgeEntry,
  AskTextRemoval,
  CarryOutRemovals,
  ConfirmTextRemoval,
  DraftResponse,
  ExportLog,
  LedgerModule,
  ReleaseResponse,
  SendForRelease,
  SequenceEvents,
} from '#ledger';
import { ProposalsModule, SaveDraft, SubmitProposal } from '#proposals';
import { officialOf, type Place, roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { replayRemovals } from '../apps/cli/replay-removals';

/** What the law has removed is gone from everywhere; that it went, and everything else, can still be checked. */
let context: TestContext;
let place: Place;
let author: Person;
let official: Person;
let executive: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule, DiscussionModule, ProposalsModule, InsightsModule]);
  place = await somewhere(context);
  author = await somebody(context);
  official = await officialOf(context, place);
  const held = { role: 'executive', subjectType: 'authority', subjectId: place.authorityId, post: '市長' } as const;
  executive = await somebody(context, { roles: [{ ...held, authorityId: place.authorityId }] });
});
afterAll(() => context.close());

/** A word that stands nowhere else. */
const rare = () => `語${newId().replaceAll('-', '')}`;

type Made = Readonly<{ id: string; receipt: string; entryId: string; word: string }>;

async function proposal(): Promise<Made> {
  const word = rare();
  const typed = { spaceId: place.spaceId, title: `夜のバス${word}`, text: `${word}さんの家の前が暗くて困っています。` };
  const { id } = await context.get(SaveDraft).execute(author, typed, '198.51.100.72');
  await context.get(SubmitProposal).execute(author, id);
  const [entry] = await context.asOwner<{ id: string; receipt: string }>(
    'select id, receipt from ledger_entry where subject_id = $1',
    [id],
  );
  await context.get(RebuildSearch).execute();
  return { id, receipt: entry?.receipt ?? '', entryId: entry?.id ?? '', word };
}

async function answered({ receipt }: Made): Promise<string> {
  const word = rare();
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place)];
  await context.get(AcknowledgeEntry).execute(drafter, receipt);
  const drafted = {
    receipts: [receipt],
    outcome: 'adopted',
    explanation: `${word}さんに聞いて、灯をつけます。`,
  } as const;
  const entries = [{ receipt, outcome: 'adopted', remark: `${word}さんへ` }] as const;
  const draftId = await context.get(DraftResponse).execute(drafter, { ...drafted, entries });
  await context.get(SendForRelease).execute(drafter, draftId);
  await context.asOwner('update authority set undo_minutes = 0 where id = $1', [place.authorityId]);
  await context.get(ReleaseResponse).execute(releaser, draftId);
  return word;
}

/** Where a word still stands in the database: every column of every table, as text. */
async function placesOf(word: string): Promise<readonly string[]> {
  const columns = await context.asOwner<{ place: string; query: string }>(
    `select table_name || '.' || column_name as place,
       format('select count(*) as n from %I where %I::text like $1', table_name, column_name) as query
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and data_type <> 'bytea'`,
  );
  const found: string[] = [];
  for (const { place: where, query } of columns) {
    const [row] = await context.asOwner<{ n: number }>(query, [`%${word}%`]);
    if (Number(row?.n) > 0) found.push(where);
  }
  return found.toSorted();
}

const ask = (by: Person, receipt: string, field: string, sequence = 1) =>
  context.get(AskTextRemoval).execute(by, { receipt, sequence, field, ground: 'personal_information' });
const confirm = (by: Person, id: string) => context.get(ConfirmTextRemoval).execute(by, id);
const carryOut = async () => {
  await context.get(SequenceEvents).execute();
  return context.get(CarryOutRemovals).execute();
};

async function removed(receipt: string, field: string, sequence = 1): Promise<void> {
  await confirm(executive, await ask(official, receipt, field, sequence));
  await carryOut();
  await context.get(SequenceEvents).execute();
}

type Line = Readonly<{
  n: number;
  leaf: string;
  texts: Readonly<Record<string, { salt: string; text: string } | null>>;
}>;

async function exported(): Promise<Readonly<{ lines: readonly Line[]; whole: string }>> {
  let whole = '';
  for await (const piece of context.get(ExportLog).pieces()) whole += piece;
  const lines = whole
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { lines: lines.filter((line) => 'leaf' in line), whole };
}

describe('lawful removal', () => {
  it('takes the words of a proposal out of everything, and leaves every proof valid', async () => {
    const made = await proposal();
    await context.asOwner('insert into entry_likeness (entry_id, terms, length) values ($1, $2, 1)', [
      made.entryId,
      [made.word],
    ]);
    await context.get(SequenceEvents).execute();
    expect(await placesOf(made.word)).toEqual(
      expect.arrayContaining(['ledger_text.content', 'proposal.text', 'proposal.title', 'search_document.text']),
    );
    await removed(made.receipt, 'title');
    await removed(made.receipt, 'text');
    expect(await placesOf(made.word)).toEqual([]);
    const { lines, whole } = await exported();
    expect(whole).not.toContain(made.word);
    const own = lines
      .filter(({ leaf }) => leaf.includes(made.entryId))
      .map(({ leaf, texts }) => ({ ...JSON.parse(leaf), open: texts }));
    expect(own.map(({ kind }) => kind)).toEqual(['received', 'text_removed', 'text_removed']);
    expect(own[0].open).toMatchObject({ title: null, text: null, author_name: { text: expect.any(String) } });
    expect(own[0].texts.title).toMatch(/^[\w+/]{43}=$/);
    expect(own[1].facts).toEqual({ field: 'title', event: own[0].id, ground: 'personal_information' });
    for (const { leaf, texts } of lines) expectCommitted(leaf, texts);
  });

  it('takes out an answer with its remark, and a comment with its earlier versions', async () => {
    const made = await proposal();
    const word = await answered(made);
    const { sequence } = (
      await context.asOwner<{ sequence: number }>(
        `select sequence from ledger_event where entry_id = $1 and kind = 'answered'`,
        [made.entryId],
      )
    )[0] ?? { sequence: 0 };
    await removed(made.receipt, 'explanation', sequence);
    await removed(made.receipt, 'remark', sequence);
    expect(await placesOf(word)).toEqual([]);
    const [thread] = await context.asOwner<{ id: string }>('select id from thread where subject_id = $1', [made.id]);
    const said = rare();
    const typed = { threadId: thread?.id ?? '', text: `${said}さんが言っていました。`, askAuthority: true };
    const comment = await context.get(PostComment).execute(await somebody(context), typed);
    const [entry] = await context.asOwner<{ receipt: string }>(
      'select receipt from ledger_entry where subject_id = $1',
      [comment.id],
    );
    await removed(entry?.receipt ?? '', 'text');
    const [title] = await context.asOwner<{ n: number }>(
      `select count(*)::int as n from ledger_text where content like $1 and field = 'title'`,
      [`%${said}%`],
    );
    if (title?.n) await removed(entry?.receipt ?? '', 'title');
    expect(await placesOf(said)).toEqual([]);
  });

  it('keeps the entry to be found by what is left', async () => {
    const made = await proposal();
    await removed(made.receipt, 'text');
    const [terms] = await context.asOwner<{ searched: string }>(
      'select searched from ledger_entry_terms where entry_id = $1',
      [made.entryId],
    );
    expect(terms?.searched).toContain('夜のバス');
    expect(terms?.searched).not.toContain('暗くて');
  });

  it('needs two people, of whom the second may', async () => {
    const { receipt } = await proposal();
    const stranger = await somebody(context);
    await expect(ask(stranger, receipt, 'title')).rejects.toMatchObject({ code: 'ledger.not_your_department' });
    const own = await ask(executive, receipt, 'title');
    await expect(confirm(executive, own)).rejects.toMatchObject({ code: 'removal.own_request' });
    await expect(confirm(official, own)).rejects.toMatchObject({ code: 'removal.decided_above' });
    await expect(confirm(executive, newId())).rejects.toMatchObject({ code: 'removal.not_found' });
    await expect(ask(official, receipt, 'title')).rejects.toMatchObject({ code: 'removal.asked' });
    await expect(ask(official, receipt, 'remark')).rejects.toMatchObject({ code: 'removal.no_such_text' });
    const colleague = await somebody(context, {
      roles: [{ ...roleIn(place, 'administrator', null), subjectType: 'authority', subjectId: place.authorityId }],
    });
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => confirm(colleague, own)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('waits until the log has noted it, and the list outside the database', async () => {
    await carryOut();
    const made = await proposal();
    const id = await ask(official, made.receipt, 'text');
    await confirm(executive, id);
    expect(await context.get(CarryOutRemovals).execute()).toBe(0);
    await context.asOwner('select * from remove_decided_words()');
    expect(await placesOf(made.word)).toContain('ledger_text.content');
    expect(await carryOut()).toBe(1);
    const listed = readFileSync(context.config.removalsFile ?? '', 'utf8');
    expect(listed).toContain(`"entry":"${made.entryId}"`);
    expect(listed).not.toContain(made.word);
    expect(await carryOut()).toBe(0);
  });

  it('is done again in a copy from before, when that is put back', async () => {
    const made = await proposal();
    await removed(made.receipt, 'title');
    await removed(made.receipt, 'text');
    await broughtBack(made);
    expect(await placesOf(made.word)).not.toEqual([]);
    expect(await replayRemovals(context.database.ownerUrl, context.config.removalsFile)).toBe(2);
    expect(await placesOf(made.word)).toEqual([]);
    expect(await replayRemovals(context.database.ownerUrl, context.config.removalsFile)).toBe(0);
  });
});

/** The words as a backup from before would bring them. */
async function broughtBack({ entryId, id, word }: Made): Promise<void> {
  await context.asOwner('alter table ledger_text disable trigger user');
  for (const field of ['title', 'text'])
    await context.asOwner(
      `insert into ledger_text (id, entry_id, field, content, salt) values ($1, $2, $3, $4, sha256('salt'))`,
      [newId(), entryId, field, `${word}${field}`],
    );
  await context.asOwner('alter table ledger_text enable trigger user');
  await context.asOwner('alter table proposal disable trigger user');
  await context.asOwner('update proposal set title = $2, text = $2 where id = $1', [id, word]);
  await context.asOwner('alter table proposal enable trigger user');
}

function expectCommitted(leaf: string, texts: Line['texts']): void {
  const { texts: commitments }: { texts: Readonly<Record<string, string>> } = JSON.parse(leaf);
  for (const [field, open] of Object.entries(texts)) {
    if (!open) continue;
    const committed = createHash('sha256')
      .update(Buffer.of(2))
      .update(Buffer.from(open.salt, 'base64'))
      .update(open.text);
    expect(committed.digest('base64')).toBe(commitments[field]);
  }
}

describe("the application's role", () => {
  let app: Client;
  beforeAll(async () => {
    app = new Client({ connectionString: context.database.appUrl });
    await app.connect();
  });
  afterAll(() => app.end());

  const TABLES = ['ledger_event', 'log_leaf', 'log_node', 'log_checkpoint', 'log_key', 'ledger_text'];
  const FIRST: Readonly<Record<string, string>> = {
    ledger_event: `kind = 'answered'`,
    log_leaf: `leaf = ''`,
    log_node: 'hash = hash',
    log_checkpoint: `note = ''`,
    log_key: `verifier = ''`,
    ledger_text: `content = ''`,
  };

  it.each(
    TABLES.flatMap((table) => [
      [`update ${table} set ${FIRST[table]}`],
      [`delete from ${table}`],
      [`truncate ${table} cascade`],
      [`alter table ${table} disable trigger all`],
      [`alter table ${table} disable trigger user`],
      [`alter table ${table} disable row level security`],
      [`drop table ${table} cascade`],
      [`create or replace rule away as on insert to ${table} do instead nothing`],
    ]),
  )('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([
    ['set role hiraku_remove'],
    ['set role hiraku_owner'],
    ['set session_replication_role = replica'],
    ['drop trigger ledger_event_goes_to_log on ledger_event'],
    ['create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$'],
    ['alter function refuse_change() rename to nothing'],
    [`select remove_words(gen_random_uuid(), gen_random_uuid(), 'text')`],
    ['update text_removal set removed_at = app_now()'],
    [`update text_removal set ground = 'other_law'`],
    ['delete from text_removal'],
    ['grant hiraku_remove to hiraku_app'],
  ])('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(
      /permission denied|must be (owner|able)|ADMIN option|never changed|must be a member/,
    );
  });

  it('cannot delete events that wait, though it takes them up', async () => {
    await proposal();
    await expect(app.query('delete from log_pending')).rejects.toThrow('stops waiting when it is in the log');
    await context.get(SequenceEvents).execute();
  });

  it('cannot have one person decide alone, nor undo what two decided', async () => {
    const { receipt } = await proposal();
    const id = await ask(official, receipt, 'title');
    const alone = `update text_removal set confirmed_by = requested_by, confirmed_at = app_now(),
      tombstone_id = event_id where id = $1`;
    await expect(app.query(alone, [id])).rejects.toThrow('check constraint');
    await confirm(executive, id);
    const undone =
      'update text_removal set confirmed_by = null, confirmed_at = null, tombstone_id = null where id = $1';
    await expect(app.query(undone, [id])).rejects.toThrow('never changed');
    await expect(context.asOwner('delete from ledger_text')).rejects.toThrow('never changed');
  });
});

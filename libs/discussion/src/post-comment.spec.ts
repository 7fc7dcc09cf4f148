import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anonymous, cleanText, newId, normaliseForSearch } from '#kernel';
import { Database, sql } from '#platform';
import { officialOf, type Place, somebody, somewhere, type TestContext } from '#testing';
import { CommentStore } from './comment.store';
import { PostComment } from './post-comment';
import { officialElsewhere, startDiscussions, threadIn } from './testing/discussion.factory';
import { Threads } from './threads';

const HANAKO = { familyName: '富山', givenName: '花子' };

let world: TestContext;
let space: Place;
let post: PostComment;

beforeAll(async () => {
  world = await startDiscussions();
  post = world.get(PostComment);
  space = await somewhere(world);
});
afterAll(() => world.close());

const eventsOf = (commentId: string) =>
  world.asOwner<{ name: string; payload: object }>(
    `select name, payload from outbox_event where payload ->> 'commentId' = $1 order by id`,
    [commentId],
  );

describe('a comment', () => {
  test('is kept under the name shown at the time of writing', async () => {
    const [threadId, hanako] = [await threadIn(world, space), await somebody(world, HANAKO)];
    const { id } = await post.execute(hanako, { threadId, stance: 'for', text: 'バスの本数を増やしてほしい。' });
    await world.asOwner(`update account set family_name = '高岡' where id = $1`, [hanako.accountId]);
    const comment = await world.get(CommentStore).find(world.get(Database), id);
    expect(comment).toMatchObject({ stance: 'for', depth: 0, text: 'バスの本数を増やしてほしい。', version: 1 });
    expect(comment?.author).toEqual({ name: '富山 花子', verified: true, capacity: 'resident', post: null });
    expect(await eventsOf(id)).toEqual([{ name: 'discussion.comment_posted', payload: { commentId: id, threadId } }]);
  });

  test('is said with the post by an official of the department, and not by one of another', async () => {
    const threadId = await threadIn(world, space);
    const official = await officialOf(world, space, '県民協働課 主任');
    const elsewhere = await officialElsewhere(world, space);
    const said = await post.execute(official, { threadId, text: '次の会議でお話しします。' });
    expect(said.author).toMatchObject({ capacity: 'official', post: '県民協働課 主任' });
    expect((await post.execute(elsewhere, { threadId, text: '私も使います。' })).author.capacity).toBe('resident');
  });

  test('is counted with its thread and with what it replies to', async () => {
    const [threadId, hanako] = [await threadIn(world, space), await somebody(world)];
    const top = await post.execute(hanako, { threadId, text: '一段目' });
    const reply = await post.execute(hanako, { threadId, parentId: top.id, stance: 'against', text: '二段目' });
    const third = await post.execute(hanako, { threadId, parentId: reply.id, text: '三段目' });
    expect([reply, third].map(({ depth, stance }) => ({ depth, stance }))).toEqual([
      { depth: 1, stance: null },
      { depth: 2, stance: null },
    ]);
    await expect(post.execute(hanako, { threadId, parentId: third.id, text: '四段目' })).rejects.toThrow(
      'comment.too_deep',
    );
    const counts = await world.asOwner(
      'select t.comment_count, c.reply_count from thread t join comment c on c.thread_id = t.id where c.id = $1',
      [top.id],
    );
    expect(counts).toEqual([{ comment_count: 3, reply_count: 1 }]);
  });

  test('is counted once each when forty people speak at once', async () => {
    const [threadId, hanako] = [await threadIn(world, space), await somebody(world)];
    await Promise.all(Array.from({ length: 40 }, (_, n) => post.execute(hanako, { threadId, text: `意見${n}` })));
    const rows = await world.asOwner('select comment_count from thread where id = $1', [threadId]);
    expect(rows).toEqual([{ comment_count: 40 }]);
  });

  test('asks the authority in the same breath and gets a receipt', async () => {
    const [threadId, hanako] = [await threadIn(world, space), await somebody(world, HANAKO)];
    const comment = await post.execute(hanako, { threadId, text: '夜の便はいつ増えますか。', askAuthority: true });
    expect(comment.asked).toBe(true);
    const rows = await world.asOwner<{ path: string }>(
      `select e.kind, e.path, e.author_id, c.department_id, t.content from ledger_entry e
       join ledger_entry_current c on c.entry_id = e.id
       join ledger_text t on t.entry_id = e.id and t.field = 'author_name' where e.subject_id = $1`,
      [comment.id],
    );
    const owned = { author_id: hanako.accountId, department_id: space.departmentId };
    const path = expect.stringMatching(new RegExp(`^/proposals/[-0-9a-f]{36}#comment-${comment.id}$`));
    expect(rows).toEqual([{ kind: 'comment', path, ...owned, content: '富山 花子' }]);
  });

  test('is a submission anyway where every comment is one, without a limit', async () => {
    const [threadId, hanako] = [await threadIn(world, await somewhere(world), 'always'), await somebody(world)];
    for (let n = 0; n < 6; n += 1)
      expect((await post.execute(hanako, { threadId, text: `第${n}条` })).asked).toBe(true);
  });
});

describe('a comment is refused', () => {
  const refuse = async (thread: string, person: Parameters<PostComment['execute']>[0], code: string) =>
    expect(post.execute(person, { threadId: thread, text: '意見' })).rejects.toThrow(code);

  test('without a sign-in', async () => refuse(await threadIn(world, space), anonymous, 'access.sign_in_needed'));

  test('after the phase', async () => {
    await refuse(
      await threadIn(world, await somewhere(world, { startsIn: -9, endsIn: -1 })),
      await somebody(world),
      'space.closed',
    );
  });

  test('in a phase without comments', async () => {
    await refuse(
      await threadIn(world, await somewhere(world, { switches: ['support'] })),
      await somebody(world),
      'space.closed',
    );
  });

  test('where real names are demanded and this one is not verified', async () => {
    await refuse(
      await threadIn(world, space),
      await somebody(world, { verification: 'email' }),
      'space.real_name_needed',
    );
  });

  test('but not where an address is enough: it is shown as not verified', async () => {
    const threadId = await threadIn(world, await somewhere(world, { realNames: false }));
    const { author } = await post.execute(await somebody(world, { verification: 'email' }), { threadId, text: '意見' });
    expect(author.verified).toBe(false);
  });

  test.each(['01a206b5-4994-7eb4-8a20-307de75f5e0c', 'no id', ''])(
    'in a thread that does not exist (%s)',
    async (threadId) => {
      await refuse(threadId, await somebody(world), 'thread.not_found');
    },
  );

  test('in a closed thread, until it is opened again', async () => {
    const [threads, subject] = [world.get(Threads), { type: 'proposal', id: newId() }];
    const opened = { subject, spaceId: space.spaceId, askable: 'never' } as const;
    const threadId = await world.get(Database).write((tx) => threads.openThread(tx, opened));
    await world.get(Database).write((tx) => threads.closeThread(tx, subject));
    await refuse(threadId, await somebody(world), 'thread.not_found');
    expect(await world.get(Database).write((tx) => threads.openThread(tx, opened))).toBe(threadId);
    await post.execute(await somebody(world), { threadId, text: '意見' });
  });

  test('in a thread that is being closed at this moment', async () => {
    const [threads, subject, author] = [world.get(Threads), { type: 'proposal', id: newId() }, await somebody(world)];
    const opened = { subject, spaceId: space.spaceId, askable: 'never' } as const;
    const threadId = await world.get(Database).write((tx) => threads.openThread(tx, opened));
    const waiting = `select from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`;
    const late = await world.get(Database).write(async (tx) => {
      await threads.closeThread(tx, subject);
      const posting = Promise.allSettled([post.execute(author, { threadId, text: '意見' })]);
      for (let waits = 0; waits === 0;) waits = (await world.asOwner(waiting)).length;
      return { posting };
    });
    const [result] = await late.posting;
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'thread.not_found' } });
  });

  test('below a comment of another thread, or of none', async () => {
    const hanako = await somebody(world);
    const [here, elsewhere] = [await threadIn(world, space), await threadIn(world, space)];
    const other = await post.execute(hanako, { threadId: elsewhere, text: '別の話' });
    for (const parentId of [other.id, newId(), 'no id']) {
      const reply = post.execute(hanako, { threadId: here, parentId, text: '返信' });
      await expect(reply).rejects.toThrow('comment.not_found');
    }
  });

  test('when it asks where nothing can be asked, and nothing is left of it', async () => {
    const [threadId, hanako] = [await threadIn(world, space, 'never'), await somebody(world)];
    const asking = post.execute(hanako, { threadId, text: '答えは？', askAuthority: true });
    await expect(asking).rejects.toThrow('comment.not_askable');
    expect(await world.asOwner('select from comment where thread_id = $1', [threadId])).toEqual([]);
  });
});

describe('the database itself refuses', () => {
  const add = sql(
    'test.add_comment',
    `insert into comment (id, thread_id, parent_id, depth, stance, text, author_id, author_name, author_verified,
       author_capacity, created_at, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, '富山 花子', true, 'resident', app_now(), case when $8 then app_now() end)`,
  );
  const insert = async (row: Readonly<{ threadId: string; parentId?: string; depth?: number; asked?: boolean }>) => {
    const { threadId, parentId = null, depth = 0, asked = false } = row;
    const { accountId } = await somebody(world);
    const stance = depth === 0 ? 'for' : null;
    const id = newId();
    await world
      .get(Database)
      .write((tx) => tx.run(add, [id, threadId, parentId, depth, stance, '文', accountId, asked]));
    return id;
  };

  test('a comment that asked without an entry on the ledger', async () => {
    const asking = insert({ threadId: await threadIn(world, space), asked: true });
    await expect(asking).rejects.toThrow('a submission needs its ledger entry in the same transaction');
  });

  test('a comment without an open thread', async () => {
    await expect(insert({ threadId: newId() })).rejects.toThrow('a comment needs an open thread');
    const threadId = await threadIn(world, space);
    await world.asOwner('update thread set open = false where id = $1', [threadId]);
    await expect(insert({ threadId })).rejects.toThrow('a comment needs an open thread');
  });

  test('a reply on a level that is not below its parent', async () => {
    const threadId = await threadIn(world, space);
    const parentId = await insert({ threadId });
    await expect(insert({ threadId, parentId, depth: 2 })).rejects.toThrow('foreign key');
    await expect(insert({ threadId: await threadIn(world, space), parentId, depth: 1 })).rejects.toThrow('foreign key');
    await insert({ threadId, parentId, depth: 1 });
  });
});

test('naughty strings are stored as they are, or politely refused when nothing can be seen', async () => {
  const file = resolve(process.cwd(), '../shared/data/naughty-strings/blns.json');
  if (!existsSync(file)) return console.warn('The naughty strings are not at ../shared/data: this case is empty here.');
  const naughty: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(naughty)) throw new Error('the naughty strings are no list');
  const texts = naughty.map(String);
  const author = await somebody(world);
  // Comments of one thread wait for each other: several threads keep several connections busy.
  const threadIds = await Promise.all(Array.from({ length: 12 }, () => threadIn(world, space)));
  const said = async (threadId: string, text: string) => {
    const posting = post.execute(author, { threadId, text });
    if (normaliseForSearch(text) === '') await expect(posting).rejects.toThrow('comment.blank');
    else await posting;
  };
  const lane = async (threadId: string, place: number) => {
    for (const text of texts.filter((_, index) => index % threadIds.length === place)) await said(threadId, text);
  };
  await Promise.all(threadIds.map(lane));
  const stored = await world.asOwner<{ text: string }>('select text from comment where author_id = $1', [
    author.accountId,
  ]);
  const expected = texts.filter((text) => normaliseForSearch(text) !== '').map(cleanText);
  expect(stored.map(({ text }) => text).sort()).toEqual(expected.sort());
});

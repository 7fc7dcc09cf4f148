import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { forKeys, keyed, type Reader, sql, type Tx } from '#platform';
import type { RecordedStatement, Session, SessionRecord, Statement } from './session';

const SESSION = `s.id, s.space_id as "spaceId", s.title, s.held_on as "heldOn", s.place, s.state, s.imported,
  s.published_at as "publishedAt", (select count(*) from statement t where t.session_id = s.id)::int as "statementCount"`;
const STATEMENT = `t.id, t.session_id as "sessionId", t.number, t.text, t.author_name as "authorName",
  t.author_capacity as "authorCapacity"`;
/** As many as one space shows; there is no page of more yet. */
const MOST_OF_A_SPACE = 100;

const ADD = sql<{ id: string }>(
  'session.add',
  `insert into session (id, space_id, title, held_on, place, state, imported, source_hash, published_at)
   values ($1, $2, $3, $4, $5, 'published', $6::bytea is not null, $6, app_now())
   on conflict (space_id, source_hash) do nothing returning id`,
);
const ADD_STATEMENTS = sql(
  'statement.add',
  `insert into statement (id, session_id, number, text, author_name, author_capacity, asks_authority)
   select t.id, $1, t.number, t.text, t.author_name, t.author_capacity, t.asks_authority
   from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::boolean[])
     as t (id, number, text, author_name, author_capacity, asks_authority)`,
);
const FIND_BY_SOURCE = sql<Session>(
  'session.find_by_source',
  `select ${SESSION} from session s where s.space_id = $1 and s.source_hash = $2`,
);
const FIND = keyed<Session>(
  'session.find',
  (is) => `select ${SESSION} from session s where s.id ${is} and s.state = 'published'`,
);
const OF_SPACES = sql<Session>(
  'session.of_spaces',
  `select s.* from unnest($1::uuid[]) as p (space_id) cross join lateral (
     select ${SESSION} from session s where s.space_id = p.space_id and s.state = 'published'
     order by s.held_on desc nulls last, s.id desc limit ${MOST_OF_A_SPACE}) s
   order by s."spaceId", s."heldOn" desc nulls last, s.id desc`,
);
const STATEMENTS = sql<Statement & Readonly<{ page: number }>>(
  'statement.pages',
  `select p.page::int, t.* from unnest($1::uuid[], $2::int[], $3::int[]) with ordinality as p (session_id, after, first, page)
   cross join lateral (
     select ${STATEMENT} from statement t where t.session_id = p.session_id and t.number > p.after
     order by t.number limit p.first + 1) t
   order by p.page, t.number`,
);

/** Which statements of a session are asked for: so many after a number. */
export type StatementPage = Readonly<{ sessionId: string; first: number; after: number }>;

export type AddedStatement = RecordedStatement & Readonly<{ id: string; number: number }>;

/** All SQL for sessions and their statements. */
@Injectable()
export class SessionStore {
  /**
   * Adds a published session; `null` when this very source is in the space already. Whoever comes second waits for the
   * first one's commit: a source enters once, however many bring it at the same time.
   */
  async add(tx: Tx, record: SessionRecord): Promise<string | null> {
    const { spaceId, title, heldOn, place, sourceHash } = record;
    const row = await tx.row(ADD, [newId(), spaceId, title, heldOn, place, sourceHash]);
    return row?.id ?? null;
  }

  /** Adds the statements of a record, numbered from 1 in their order. */
  async addStatements(
    tx: Tx,
    sessionId: string,
    statements: readonly RecordedStatement[],
  ): Promise<readonly AddedStatement[]> {
    const made = statements.map((statement, place) => ({ ...statement, id: newId(), number: place + 1 }));
    await tx.run(ADD_STATEMENTS, [
      sessionId,
      made.map(({ id }) => id),
      made.map(({ number }) => number),
      made.map(({ text }) => text),
      made.map(({ authorName }) => authorName),
      made.map(({ authorCapacity }) => authorCapacity),
      made.map(({ asksAuthority }) => asksAuthority),
    ]);
    return made;
  }

  findBySource(reader: Reader, spaceId: string, sourceHash: Buffer): Promise<Session | undefined> {
    return reader.row(FIND_BY_SOURCE, [spaceId, sourceHash]);
  }

  /** The published ones among these. */
  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Session[]> {
    return reader.rows(...forKeys(FIND, ids));
  }

  /** The published sessions of several spaces, in each the latest first, at most 100. */
  ofSpaces(reader: Reader, spaceIds: readonly string[]): Promise<readonly Session[]> {
    return reader.rows(OF_SPACES, [spaceIds]);
  }

  /** Pages of statements in one statement of SQL; each with one row more than asked for where there is one. */
  async statementPages(reader: Reader, pages: readonly StatementPage[]): Promise<readonly (readonly Statement[])[]> {
    const parameters = [
      pages.map((page) => page.sessionId),
      pages.map((page) => page.after),
      pages.map((page) => page.first),
    ];
    const rows = Map.groupBy(await reader.rows(STATEMENTS, parameters), (row) => row.page);
    return pages.map((_, place) => rows.get(place + 1) ?? []);
  }
}

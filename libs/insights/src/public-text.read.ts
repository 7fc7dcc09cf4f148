import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Statement } from '#platform';
import { type PublicText, SEARCH_KINDS, type SearchKind } from './search-document';

/** What of each context is public, read across their tables: one row per thing, with the id under which it is found. */
const SOURCES: Readonly<Record<SearchKind, string>> = {
  proposal: `
    select p.id as "subjectId", p.space_id as "spaceId", p.title, p.text, '/proposals/' || p.id as path, p.submitted_at as "publishedAt"
    from proposal p where p.state <> 'draft'`,
  comment: `
    select c.id as "subjectId", t.space_id as "spaceId", c.text, t.path || '#comment-' || c.id as path, c.created_at as "publishedAt",
      coalesce(p.title, v.name, s.title ->> 'ja', '') as title
    from comment c join thread t on t.id = c.thread_id
      left join proposal p on t.subject_type = 'proposal' and p.id = t.subject_id
      left join policy y on t.subject_type = 'policy' and y.id = t.subject_id
      left join policy_version v on v.policy_id = y.id and v.number = y.current_version
      left join space s on s.id = t.space_id
    where c.deleted_at is null`,
  response: `
    select r.id as "subjectId", f.space_id as "spaceId", f.title, '/ledger/' || f.receipt as path, r.released_at as "publishedAt",
      concat_ws(e'\\n', r.explanation, (select string_agg(x.remark, e'\\n' order by x.position) from response_entry x where x.response_id = r.id)) as text
    from response r cross join lateral (
      select e.space_id, e.receipt, coalesce(nullif(max(w.content) filter (where w.field = 'title'), ''),
               left(max(w.content) filter (where w.field = 'text'), 60), e.receipt) as title
      from response_entry x join ledger_entry e on e.id = x.entry_id
        left join ledger_text w on w.entry_id = e.id and w.event_id is null and w.field in ('title', 'text')
      where x.response_id = r.id group by x.position, e.id order by x.position limit 1) f`,
  policy: `
    select y.id as "subjectId", null::uuid as "spaceId", v.name as title, '/policies/' || y.id as path, v.published_at as "publishedAt",
      concat_ws(e'\\n', v.for_whom, v.benefit, v.conditions, v.amount, v.period, v.how_to_apply, v.legal_ground, v.contact, v.summary,
        (select string_agg(c.heading || e'\\n' || c.text, e'\\n' order by c.position)
         from policy_clause c where c.policy_id = v.policy_id and c.number = v.number)) as text
    from policy y join policy_version v on v.policy_id = y.id and v.number = y.current_version`,
  session: `
    select s.id as "subjectId", s.space_id as "spaceId", s.title, coalesce(s.place, '') as text, '/sessions/' || s.id as path,
      s.published_at as "publishedAt"
    from session s where s.state = 'published'`,
  statement: `
    select t.id as "subjectId", s.space_id as "spaceId", s.title, t.text, '/sessions/' || s.id || '#statement-' || t.number as path,
      s.published_at as "publishedAt"
    from statement t join session s on s.id = t.session_id where s.state = 'published'`,
  space: `
    select s.id as "subjectId", s.id as "spaceId", s.title ->> 'ja' as title, '/spaces/' || s.slug as path, s.created_at as "publishedAt",
      concat_ws(e'\\n', s.question ->> 'ja', s.description ->> 'ja', s.title ->> 'easy', s.question ->> 'easy', s.description ->> 'easy',
        s.title ->> 'en', s.question ->> 'en', s.description ->> 'en') as text
    from space s`,
};

type Statements = Readonly<{ find: Statement<PublicText>; next: Statement<Readonly<{ id: string }>> }>;

const BY_KIND = new Map<SearchKind, Statements>(SEARCH_KINDS.map((kind) => [kind, statementsOf(kind)]));
const STATEMENTS_OF = sql<{ id: string }>(
  'search_source.statements_of',
  'select id from statement where session_id = $1 order by number',
);

function statementsOf(kind: SearchKind): Statements {
  return {
    find: sql(`search_source.${kind}.find`, `select * from (${SOURCES[kind]}) as source where "subjectId" = any ($1)`),
    next: sql(
      `search_source.${kind}.next`,
      `select id from ${kind} where $1::uuid is null or id > $1 order by id limit $2`,
    ),
  };
}

/** Reads what is public out of the contexts that own it. */
@Injectable()
export class PublicTextReads {
  /** The public ones among these; what is missing is not public, or not any more. */
  find(reader: Reader, kind: SearchKind, ids: readonly string[]): Promise<readonly PublicText[]> {
    return reader.rows(statements(kind).find, [ids]);
  }

  /** Ids of a kind in their order, public or not, after one of them. */
  async next(reader: Reader, kind: SearchKind, after: string | null, most: number): Promise<readonly string[]> {
    return (await reader.rows(statements(kind).next, [after, most])).map(({ id }) => id);
  }

  async statementsOf(reader: Reader, sessionId: string): Promise<readonly string[]> {
    return (await reader.rows(STATEMENTS_OF, [sessionId])).map(({ id }) => id);
  }
}

function statements(kind: SearchKind): Statements {
  const found = BY_KIND.get(kind);
  if (!found) throw new Error(`nothing is known of the kind ${kind}`);
  return found;
}

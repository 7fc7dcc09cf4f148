import { Injectable } from '@nestjs/common';
import { commentPath } from '#discussion';
import type { LocalText } from '#kernel';
import type { Outcome } from '#ledger';
import { type Reader, sql } from '#platform';
import { beginningOf } from './beginning';
import type { NoticeSubject } from './notice-facts';
import { isMovedStep } from './notice';
import type {
  AlsoAnswered,
  AnswerView,
  DigestView,
  CommentView,
  EntryView,
  InfluenceView,
  MoveView,
  NoticeView,
  VersionView,
} from './notice-view';

/* What notices speak of, read from ledger, discussion, proposals and policies: ten statements, however many notices. */

type EntryRow = Omit<EntryView, 'title'> & Readonly<{ title: string; text: string }>;
type AnswerRow = AnswerView & Readonly<{ responseId: string; entryId: string; outcome: Outcome }>;
type AlsoRow = AlsoAnswered & Readonly<{ responseId: string; accountId: string; entryId: string; text: string }>;
type MoveRow = Omit<MoveView, 'step'> & Readonly<{ entryId: string; sequence: number; kind: string }>;
type CommentRow = CommentView;
type VersionRow = Omit<VersionView, 'influences'>;
type InfluenceRow = InfluenceView & Readonly<{ policyId: string; number: number }>;

const TITLE_LENGTH = 40;

const frozen = (field: string) =>
  `coalesce((select content from ledger_text t where t.entry_id = e.id and t.field = '${field}' and coalesce(t.event_id, t.entry_id) = e.id), '')`;

const ENTRIES = sql<EntryRow & Readonly<{ department: LocalText | null }>>(
  'notice.entries',
  `select e.id, e.receipt, ${frozen('title')} as title, ${frozen('text')} as text, d.name as department, c.due_at as "dueAt"
     from ledger_entry e join ledger_entry_current c on c.entry_id = e.id left join department d on d.id = c.department_id
    where e.id = any ($1)`,
);
const ANSWERS = sql<AnswerRow>(
  'notice.answers',
  `select r.id as "responseId", x.entry_id as "entryId", x.outcome, x.remark, r.explanation,
          r.signed_name as "signedName", r.signed_post as "signedPost"
     from unnest($1::uuid[], $2::uuid[]) as asked (response_id, entry_id)
     join response_entry x on x.response_id = asked.response_id and x.entry_id = asked.entry_id
     join response r on r.id = x.response_id`,
);
/** All submissions of these people that these responses answer, also through one that they were merged into. */
const ALSO = sql<AlsoRow>(
  'notice.also_answered',
  `select asked.response_id as "responseId", asked.account_id as "accountId", e.id as "entryId", e.receipt, ${frozen('title')} as title,
          ${frozen('text')} as text, x.outcome, x.remark
     from unnest($1::uuid[], $2::uuid[]) as asked (response_id, account_id)
     join response_entry x on x.response_id = asked.response_id
     join lateral (select x.entry_id as id union all
       select c.entry_id from ledger_entry_current c where c.merged_into = x.entry_id) own on true
     join ledger_entry e on e.id = own.id and e.author_id = asked.account_id
    order by e.receipt`,
);
const MOVES = sql<MoveRow>(
  'notice.moves',
  `select v.entry_id as "entryId", v.sequence, v.kind, v.facts->>'survivor' as survivor, (v.facts->>'dueAt')::timestamptz as "dueAt",
          (select d.name from department d where d.id = coalesce(v.facts->>'departmentId', v.facts->>'toDepartmentId')::uuid) as department,
          (select content from ledger_text t where t.entry_id = v.entry_id and t.event_id = v.id and t.field = 'note') as note
     from unnest($1::uuid[], $2::int[]) as asked (entry_id, sequence)
     join ledger_event v on v.entry_id = asked.entry_id and v.sequence = asked.sequence`,
);
const DIGESTS = sql<DigestView & Readonly<{ id: string }>>(
  'notice.digests',
  'select id, near, overdue, unacknowledged, offered from due_digest where id = any ($1)',
);
const DEPARTMENTS = sql<Readonly<{ id: string; name: LocalText }>>(
  'notice.departments',
  'select id, name from department where id = any ($1)',
);
const COMMENTS = sql<CommentRow>(
  'notice.comments',
  `select c.id, c.author_name as "authorName", c.text, h.path, coalesce(p.title, v.name, '') as "aboutTitle"
     from comment c join thread h on h.id = c.thread_id
     left join proposal p on h.subject_type = 'proposal' and p.id = h.subject_id
     left join policy y on h.subject_type = 'policy' and y.id = h.subject_id
     left join policy_version v on v.policy_id = y.id and v.number = y.current_version
    where c.id = any ($1) and c.deleted_at is null`,
);
const ASKED_VERSIONS = 'unnest($1::uuid[], $2::int[]) as asked (policy_id, number)';
const VERSIONS = sql<VersionRow>(
  'notice.versions',
  `select v.policy_id as "policyId", v.number, v.name, v.summary, v.signed_name as "signedName", v.signed_post as "signedPost"
     from ${ASKED_VERSIONS} join policy_version v on v.policy_id = asked.policy_id and v.number = asked.number`,
);
const INFLUENCES = sql<InfluenceRow>(
  'notice.influences',
  `select i.policy_id as "policyId", i.number, i.id, i.entry_id as "entryId", e.author_id as "authorId",
          ${frozen('author_name')} as "authorName", i.words, i.why, c.heading, b.text as before, c.text as after
     from ${ASKED_VERSIONS} join influence i on i.policy_id = asked.policy_id and i.number = asked.number
     join ledger_entry e on e.id = i.entry_id
     join policy_clause c on c.policy_id = i.policy_id and c.number = i.number and c.clause_id = i.clause_id
     left join policy_clause b on b.policy_id = i.policy_id and b.number = i.number - 1 and b.clause_id = i.clause_id
    order by i.policy_id, i.number, i.position, i.id`,
);

/** Fetches what notices speak of. */
@Injectable()
export class NoticeViews {
  /** For each subject, in the same order, what it speaks of; null where that is gone (a deleted comment). */
  async load(reader: Reader, subjects: readonly NoticeSubject[]): Promise<readonly (NoticeView | null)[]> {
    const [digests, departments, entries, moves, answers, also, comments, versions] = await Promise.all([
      digestsOf(reader, subjects),
      departmentsOf(reader, subjects),
      entriesOf(reader, subjects),
      movesOf(reader, subjects),
      answersOf(reader, subjects),
      alsoOf(reader, subjects),
      commentsOf(reader, subjects),
      versionsOf(reader, subjects),
    ]);
    return subjects.map((subject) =>
      viewOf(subject, { digests, departments, entries, moves, answers, also, comments, versions }),
    );
  }
}

type Loaded = Readonly<{
  entries: ReadonlyMap<string, EntryView>;
  digests: ReadonlyMap<string, DigestView>;
  departments: ReadonlyMap<string, LocalText>;
  moves: ReadonlyMap<string, MoveView>;
  answers: ReadonlyMap<string, AnswerView>;
  also: ReadonlyMap<string, readonly (AlsoAnswered & Readonly<{ entryId: string }>)[]>;
  comments: ReadonlyMap<string, CommentView>;
  versions: ReadonlyMap<string, VersionView>;
}>;

function viewOf(subject: NoticeSubject, loaded: Loaded): NoticeView | null {
  switch (subject.kind) {
    case 'receipt':
    case 'acknowledged':
    case 'withdrawn':
    case 'mentioned': {
      const entry = loaded.entries.get(subject.entryId);
      return entry ? { kind: subject.kind, entry } : null;
    }
    case 'due_digest': {
      const digest = loaded.digests.get(subject.digestId);
      return digest ? { kind: 'due_digest', digest } : null;
    }
    case 'escalated': {
      const { departmentId, count } = subject;
      const department = loaded.departments.get(departmentId);
      return department ? { kind: 'escalated', escalation: { departmentId, department, count } } : null;
    }
    case 'moved': {
      const entry = loaded.entries.get(subject.entryId);
      const move = loaded.moves.get(`${subject.entryId} ${subject.sequence}`);
      return entry && move ? { kind: 'moved', entry, move } : null;
    }
    case 'answered':
    case 'corrected': {
      const entry = loaded.entries.get(subject.entryId);
      const answer = loaded.answers.get(`${subject.responseId} ${subject.entryId}`);
      const own = loaded.also.get(`${subject.responseId} ${subject.accountId}`) ?? [];
      const also = own.filter(({ entryId }) => entryId !== subject.entryId);
      return entry && answer ? { kind: subject.kind, entry, answer, also } : null;
    }
    case 'sent_back': {
      const entry = loaded.entries.get(subject.entryId);
      return entry ? { kind: 'sent_back', entry, draftId: subject.draftId } : null;
    }
    case 'comment':
    case 'reply': {
      const comment = loaded.comments.get(subject.commentId);
      return comment ? { kind: subject.kind, comment } : null;
    }
    case 'policy_changed': {
      const version = loaded.versions.get(`${subject.policyId} ${subject.number}`);
      return version ? { kind: 'policy_changed', version } : null;
    }
  }
}

async function entriesOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['entries']> {
  const ids = subjects.flatMap((subject) =>
    'entryId' in subject && subject.kind !== 'policy_changed' ? [subject.entryId] : [],
  );
  const rows = ids.length > 0 ? await reader.rows(ENTRIES, [[...new Set(ids)]]) : [];
  return new Map(
    rows.map(({ text, ...row }) => [row.id, { ...row, title: row.title || beginningOf(text, TITLE_LENGTH) }]),
  );
}

async function digestsOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['digests']> {
  const ids = subjects.flatMap((subject) => (subject.kind === 'due_digest' ? [subject.digestId] : []));
  const rows = ids.length > 0 ? await reader.rows(DIGESTS, [ids]) : [];
  return new Map(rows.map(({ id, ...digest }) => [id, digest]));
}

async function departmentsOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['departments']> {
  const ids = subjects.flatMap((subject) => (subject.kind === 'escalated' ? [subject.departmentId] : []));
  const rows = ids.length > 0 ? await reader.rows(DEPARTMENTS, [ids]) : [];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function movesOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['moves']> {
  const asked = subjects.flatMap((subject) => (subject.kind === 'moved' ? [subject] : []));
  if (asked.length === 0) return new Map();
  const rows = await reader.rows(MOVES, [asked.map((each) => each.entryId), asked.map((each) => each.sequence)]);
  return new Map(
    rows.flatMap(({ entryId, sequence, kind, ...said }) =>
      isMovedStep(kind) ? [[`${entryId} ${sequence}`, { step: kind, ...said }] as const] : [],
    ),
  );
}

async function answersOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['answers']> {
  const asked = subjects.flatMap((subject) =>
    subject.kind === 'answered' || subject.kind === 'corrected' ? [subject] : [],
  );
  if (asked.length === 0) return new Map();
  const rows = await reader.rows(ANSWERS, [asked.map((each) => each.responseId), asked.map((each) => each.entryId)]);
  return new Map(rows.map((row) => [`${row.responseId} ${row.entryId}`, row]));
}

async function alsoOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['also']> {
  const asked = subjects.flatMap((subject) =>
    subject.kind === 'answered' || subject.kind === 'corrected' ? [subject] : [],
  );
  if (asked.length === 0) return new Map();
  const unique = [...new Map(asked.map((each) => [`${each.responseId} ${each.accountId}`, each])).values()];
  const rows = await reader.rows(ALSO, [unique.map((each) => each.responseId), unique.map((each) => each.accountId)]);
  const titled = rows.map(({ text, ...row }) => ({ ...row, title: row.title || beginningOf(text, TITLE_LENGTH) }));
  return Map.groupBy(titled, (row) => `${row.responseId} ${row.accountId}`);
}

async function commentsOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['comments']> {
  const ids = subjects.flatMap((subject) => ('commentId' in subject ? [subject.commentId] : []));
  const rows = ids.length > 0 ? await reader.rows(COMMENTS, [ids]) : [];
  return new Map(rows.map((row) => [row.id, { ...row, path: commentPath(row, row.id) }]));
}

async function versionsOf(reader: Reader, subjects: readonly NoticeSubject[]): Promise<Loaded['versions']> {
  const asked = subjects.flatMap((subject) => (subject.kind === 'policy_changed' ? [subject] : []));
  if (asked.length === 0) return new Map();
  const unique = [...new Map(asked.map((each) => [`${each.policyId} ${each.number}`, each])).values()];
  const keys = [unique.map((each) => each.policyId), unique.map((each) => each.number)];
  const [versions, influences] = await Promise.all([reader.rows(VERSIONS, keys), reader.rows(INFLUENCES, keys)]);
  const ofVersion = Map.groupBy(influences, (row) => `${row.policyId} ${row.number}`);
  return new Map(
    versions.map((row) => {
      const key = `${row.policyId} ${row.number}`;
      return [key, { ...row, influences: ofVersion.get(key) ?? [] }];
    }),
  );
}

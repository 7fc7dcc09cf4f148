import { Injectable } from '@nestjs/common';
import { type LocalText, newId } from '#kernel';
import { forKeys, keyed, type Reader, sql, type Tx } from '#platform';
import type { AnswerTerms, Authority, Department, Tier } from './authority';

const AUTHORITY = 'id, code, tier, parent_id as "parentId", name';
const DEPARTMENT = 'id, authority_id as "authorityId", name, contact';

const FIND = keyed<Authority>('authority.find', (is) => `select ${AUTHORITY} from authority where id ${is}`);
const FIND_BY_CODE = sql<Authority>('authority.find_by_code', `select ${AUTHORITY} from authority where code = $1`);
const CHILDREN = keyed<Authority>(
  'authority.children',
  (is) => `select ${AUTHORITY} from authority where parent_id ${is} order by code`,
);
const FIND_DEPARTMENTS = keyed<Department>(
  'department.find',
  (is) => `select ${DEPARTMENT} from department where id ${is}`,
);
const DEPARTMENTS_OF = keyed<Department>(
  'department.of',
  (is) => `select ${DEPARTMENT} from department where authority_id ${is} order by id`,
);
const ADD = sql<{ id: string }>(
  'authority.add',
  `insert into authority (id, code, tier, parent_id, name, undo_minutes) values ($1, $2, $3, $4, $5, coalesce($6::int, 5))
   on conflict (code) do update set name = excluded.name returning id`,
);
const ADD_DEPARTMENT = sql(
  'department.add',
  'insert into department (id, authority_id, name, contact) values ($1, $2, $3, $4)',
);
const ADD_CLOSURE = sql(
  'closure_day.add',
  'insert into closure_day (authority_id, day, reason) values ($1, $2, $3) on conflict do nothing',
);
const TERMS = sql<
  Readonly<{ authorityCode: string; acknowledgeWorkingDays: number; answerDays: number; days: readonly string[] }>
>(
  'authority.terms',
  `select a.code as "authorityCode", a.acknowledge_working_days as "acknowledgeWorkingDays",
     coalesce((select s.answer_days from space s where s.id = $2), a.answer_days) as "answerDays",
     coalesce((select array_agg(c.day::text) from closure_day c where c.authority_id = a.id and c.day > app_now()::date - 7), '{}') as days
   from authority a where a.id = $1`,
);

const UNDO = sql<Readonly<{ minutes: number }>>(
  'authority.undo_minutes',
  'select undo_minutes as minutes from authority where id = $1',
);

/** All SQL for authorities, departments and closure days. */
@Injectable()
export class AuthorityStore {
  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Authority[]> {
    return reader.rows(...forKeys(FIND, ids));
  }

  findByCode(reader: Reader, code: string): Promise<Authority | undefined> {
    return reader.row(FIND_BY_CODE, [code]);
  }

  childrenOf(reader: Reader, ids: readonly string[]): Promise<readonly Authority[]> {
    return reader.rows(...forKeys(CHILDREN, ids));
  }

  findDepartments(reader: Reader, ids: readonly string[]): Promise<readonly Department[]> {
    return reader.rows(...forKeys(FIND_DEPARTMENTS, ids));
  }

  departmentsOf(reader: Reader, authorityId: string): Promise<readonly Department[]> {
    return this.departmentsOfAll(reader, [authorityId]);
  }

  departmentsOfAll(reader: Reader, authorityIds: readonly string[]): Promise<readonly Department[]> {
    return reader.rows(...forKeys(DEPARTMENTS_OF, authorityIds));
  }

  /** Adds an authority, or renames the one of this code; gives its id. */
  async add(
    tx: Tx,
    authority: Readonly<{
      code: string;
      tier: Tier;
      parentId: string | null;
      name: LocalText;
      /** How long a released response waits before it is public; five minutes unless said otherwise. */
      undoMinutes?: number;
    }>,
  ): Promise<string> {
    const { code, tier, parentId, name, undoMinutes = null } = authority;
    const row = await tx.row(ADD, [newId(), code, tier, parentId, JSON.stringify(name), undoMinutes]);
    if (!row) throw new Error('an authority was not added');
    return row.id;
  }

  async addDepartment(
    tx: Tx,
    department: Readonly<{ authorityId: string; name: LocalText; contact: string }>,
  ): Promise<string> {
    const id = newId();
    await tx.run(ADD_DEPARTMENT, [id, department.authorityId, JSON.stringify(department.name), department.contact]);
    return id;
  }

  async addClosureDay(tx: Tx, authorityId: string, day: string, reason: string): Promise<void> {
    await tx.run(ADD_CLOSURE, [authorityId, day, reason]);
  }

  /** How many minutes a released response of this authority waits before it becomes public. */
  async undoMinutes(reader: Reader, authorityId: string): Promise<number> {
    const row = await reader.row(UNDO, [authorityId]);
    if (!row) throw new Error('a response was released for an authority that does not exist');
    return row.minutes;
  }

  /** How long this authority has to answer, in this space where the space says otherwise. */
  async answerTerms(reader: Reader, authorityId: string, spaceId: string | null): Promise<AnswerTerms> {
    const row = await reader.row(TERMS, [authorityId, spaceId]);
    if (!row) throw new Error('an entry was registered with an authority that does not exist');
    const { days, ...terms } = row;
    return { authorityId, ...terms, closure: { extraDays: new Set(days) } };
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';

export type Template = Readonly<{ id: string; departmentId: string; authorityId: string; title: string; text: string }>;

const COLUMNS = `t.id, t.department_id as "departmentId", d.authority_id as "authorityId", t.title, t.content as text`;
const FROM = 'from response_template t join department d on d.id = t.department_id where t.removed_at is null';

const OF = sql<Template>(
  'response_template.of',
  `select ${COLUMNS} ${FROM} and t.department_id = any ($1) order by t.title, t.id limit 200`,
);
const LOCK = sql<Template>('response_template.lock', `select ${COLUMNS} ${FROM} and t.id = $1 for update of t`);
const ADD = sql(
  'response_template.add',
  `insert into response_template (id, department_id, title, content, written_by, written_at) values ($1, $2, $3, $4, $5, $6)`,
);
const CHANGE = sql(
  'response_template.change',
  'update response_template set title = $2, content = $3, written_by = $4, written_at = $5 where id = $1',
);
const REMOVE = sql('response_template.remove', 'update response_template set removed_at = $2 where id = $1');

type Written = Readonly<{ title: string; text: string; by: string | null; at: Date }>;

/** All SQL for templates of responses. */
@Injectable()
export class TemplateStore {
  of(reader: Reader, departmentIds: readonly string[]): Promise<readonly Template[]> {
    return reader.rows(OF, [departmentIds]);
  }

  lock(tx: Tx, id: string): Promise<Template | undefined> {
    return tx.row(LOCK, [id]);
  }

  async add(tx: Tx, departmentId: string, { title, text, by, at }: Written): Promise<string> {
    const id = newId();
    await tx.run(ADD, [id, departmentId, title, text, by, at]);
    return id;
  }

  async change(tx: Tx, id: string, { title, text, by, at }: Written): Promise<void> {
    await tx.run(CHANGE, [id, title, text, by, at]);
  }

  async remove(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.run(REMOVE, [id, at]);
  }
}

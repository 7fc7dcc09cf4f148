import { sql, type Tx } from '#platform';

/** Beyond so many new rows they are added up. Reading as many costs a figure about a millisecond. */
const NEW_ROWS = 1_000;

const MANY = sql<Readonly<{ many: boolean }>>(
  'ledger_tally.many',
  'select count(*) >= $1::int as many from (select from ledger_tally where not folded limit $1::int) as new_rows',
);
/** What is being added meanwhile is not seen by the delete, and stays for the next time. */
const FOLD = sql(
  'ledger_tally.fold',
  `with gone as (delete from ledger_tally returning space_id, department_id, kind, state, answered, due_at, n)
   insert into ledger_tally (space_id, department_id, kind, state, answered, due_at, n, folded)
   select space_id, department_id, kind, state, answered, due_at, sum(n), true
   from gone group by space_id, department_id, kind, state, answered, due_at having sum(n) <> 0`,
);

const ALIKE = `authority_id, department_id, measure, month, imported, outcome, timing, due_at, extensions, reopened, waited, verdict`;
/** Only the months of departments that something was added to: what is old and still is not written anew. */
const FOLD_ANSWERS = sql(
  'answer_tally.fold',
  `with touched as (select distinct department_id, month from answer_tally where not folded),
     gone as (delete from answer_tally where (department_id, month) in (select department_id, month from touched) returning ${ALIKE}, n)
   insert into answer_tally (${ALIKE}, n, folded) select ${ALIKE}, sum(n), true from gone group by ${ALIKE} having sum(n) <> 0`,
);
const MANY_ANSWERS = sql<Readonly<{ many: boolean }>>(
  'answer_tally.many',
  'select count(*) >= $1::int as many from (select from answer_tally where not folded limit $1::int) as new_rows',
);

/** Adds up the rows of the ledger's tallies, one for each group of entries that are alike. The figures stay what they are. */
export async function foldTally(tx: Tx, newRows = NEW_ROWS): Promise<void> {
  const found = await tx.row(MANY, [newRows]);
  if (found?.many) await tx.run(FOLD);
  const answers = await tx.row(MANY_ANSWERS, [newRows]);
  if (answers?.many) await tx.run(FOLD_ANSWERS);
}

import { randomBytes } from 'node:crypto';
import { newId, normaliseForSearch, searchVector } from '#kernel';
import { formatReceipt, receiptYear } from '#ledger';
import type { Words } from './near-duplicates';

/** Runs one statement as the owner of the tables. */
type Run = (text: string, values: readonly unknown[]) => Promise<unknown>;

export type ManyEnquiries = Readonly<{
  authorityId: string;
  authorityCode: string;
  departmentId: string;
  /** When the first one came in; each other one comes a second later. */
  from: Date;
  /** How many days each of them waits for its answer. */
  days: number;
}>;

const AT_ONCE = 1_000;
const AUTHOR = '立山 花子';

const NUMBERS = `insert into receipt_counter (authority_code, year, last_number) values ($1, $2, $3)
  on conflict (authority_code, year) do update set last_number = receipt_counter.last_number + excluded.last_number
  returning last_number - $3::bigint as before`;
const REGISTER = `with given as (
    select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::uuid[], $5::timestamptz[], $6::timestamptz[], $7::tsvector[], $8::text[])
      as t (id, receipt, number, event_id, at, due_at, terms, searched)
  ), entry as (
    insert into ledger_entry (id, receipt, authority_code, year, number, authority_id, subject_type, subject_id, kind, origin, path,
      author_verified, author_capacity, registered_at)
    select id, receipt, $9, $10, number, $11, 'enquiry', id, 'enquiry', 'web', '/', true, 'resident', at from given returning id
  ), event as (
    insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_capacity, facts)
    select event_id, id, 1, 'received', at, 'system',
      jsonb_build_object('departmentId', $12::text, 'acknowledgeBy', due_at, 'dueAt', due_at) from given
  ), texts as (
    insert into ledger_text (id, entry_id, field, content, salt)
    select t.id, t.entry_id, t.field, t.content, t.salt
    from unnest($13::uuid[], $14::uuid[], $15::text[], $16::text[], $17::bytea[]) as t (id, entry_id, field, content, salt)
  ), words as (
    insert into ledger_entry_terms (entry_id, terms, searched) select id, terms, searched from given
  )
  insert into ledger_entry_current (entry_id, state, authority_id, department_id, acknowledge_by, due_at, registered_at, last_sequence)
  select id, 'received', $11, $12::uuid, due_at, due_at, at, 1 from entry join given using (id)`;

/**
 * Registers enquiries a thousand at once, as `Ledger.register` writes each of them, with every trigger of the tables: for
 * specs that need thousands. Gives their receipts in the same order.
 */
export async function manyEnquiries(
  run: Run,
  where: ManyEnquiries,
  words: readonly Words[],
): Promise<readonly string[]> {
  const year = receiptYear(where.from);
  const before = beforeIn(await run(NUMBERS, [where.authorityCode, year, words.length]));
  const entries = words.map((said, place) => entryOf(where, year, before + place + 1, place, said));
  for (let from = 0; from < entries.length; from += AT_ONCE)
    await run(REGISTER, valuesOf(entries.slice(from, from + AT_ONCE), where, year));
  return entries.map(({ receipt }) => receipt);
}

type Entry = ReturnType<typeof entryOf>;

function entryOf(where: ManyEnquiries, year: number, number: number, place: number, { title, text }: Words) {
  const receipt = formatReceipt({ authorityCode: where.authorityCode, year, number });
  const at = new Date(where.from.getTime() + place * 1_000);
  const due = new Date(at.getTime() + where.days * 86_400_000);
  const said = `${receipt} ${title} ${text} ${AUTHOR}`;
  const found = { terms: searchVector(said), searched: normaliseForSearch(said) };
  const texts = Object.entries({ title, text, author_name: AUTHOR });
  return { id: newId(), eventId: newId(), receipt, number, at, due, texts, ...found };
}

function valuesOf(entries: readonly Entry[], where: ManyEnquiries, year: number): readonly unknown[] {
  const texts = entries.flatMap(({ id, texts }) => texts.map(([field, content]) => ({ id, field, content })));
  return [
    ...[entries.map(({ id }) => id), entries.map(({ receipt }) => receipt), entries.map(({ number }) => number)],
    ...[entries.map(({ eventId }) => eventId), entries.map(({ at }) => at), entries.map(({ due }) => due)],
    ...[entries.map(({ terms }) => terms), entries.map(({ searched }) => searched)],
    ...[where.authorityCode, year, where.authorityId, where.departmentId],
    ...[texts.map(() => newId()), texts.map(({ id }) => id), texts.map(({ field }) => field)],
    ...[texts.map(({ content }) => content), texts.map(() => randomBytes(32))],
  ];
}

function beforeIn(rows: unknown): number {
  const [row] = Array.isArray(rows) ? rows : [];
  return Number(row?.before ?? Number.NaN);
}

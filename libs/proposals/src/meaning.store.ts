import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { DocumentFrequency, SimilarityCandidate, SimilarityQuery } from './similarity';

/** The row that counts all proposals lies under a term that no text can hold. */
const ALL = '';
const CANDIDATES = 300;

const ADD = sql(
  'proposal_meaning.add',
  `insert into proposal_meaning (proposal_id, space_id, terms)
   select id, space_id, array_to_tsvector($2::text[]) from proposal where id = $1 on conflict do nothing`,
);
/** In the order of the terms: two proposals counted at once cannot wait for each other in a circle. */
const COUNT = sql(
  'meaning_term.count',
  `insert into meaning_term (term, documents) select t, 1 from unnest($1::text[]) as t order by t
   on conflict (term) do update set documents = meaning_term.documents + 1`,
);
const FREQUENCY = sql<{ term: string; documents: number }>(
  'meaning_term.frequency',
  'select term, documents from meaning_term where term = any ($1)',
);
const SIMILAR = sql<SimilarityCandidate>(
  'proposal_meaning.similar',
  `select p.id, p.title, p.text from proposal_meaning m join proposal p on p.id = m.proposal_id
   where m.terms @@ $1::tsquery and p.state = 'submitted'
   order by (select sum(t.weight) from unnest($2::tsquery[], $3::float8[]) as t (term, weight) where m.terms @@ t.term) desc, p.id desc
   limit ${CANDIDATES}`,
);

/** All SQL for the terms by which similar proposals are found. */
@Injectable()
export class MeaningStore {
  /** Notes the terms of a proposal; a second time changes nothing. */
  async add(tx: Tx, proposalId: string, terms: readonly string[]): Promise<void> {
    if ((await tx.run(ADD, [proposalId, terms])) === 1) await tx.run(COUNT, [[ALL, ...terms]]);
  }

  async frequency(reader: Reader, terms: readonly string[]): Promise<DocumentFrequency> {
    const rows = await reader.rows(FREQUENCY, [[ALL, ...terms]]);
    const counts = new Map(rows.map((row) => [row.term, row.documents]));
    return { documents: counts.get(ALL) ?? 0, of: (term) => counts.get(term) ?? 0 };
  }

  candidates(reader: Reader, query: SimilarityQuery): Promise<readonly SimilarityCandidate[]> {
    return reader.rows(SIMILAR, [query.query, query.terms, query.weights]);
  }
}

import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { TermCounts } from './meaning-terms';
import type { DocumentFrequency, SimilarityCandidate, SimilarityQuery } from './similarity';

/** The row that counts all proposals lies under a term that no text can hold. */
const ALL = '';
const CANDIDATES = 300;

const ADD = sql(
  'proposal_meaning.add',
  `insert into proposal_meaning (proposal_id, space_id, terms, words, counts)
   select id, space_id, array_to_tsvector($2::text[]), $3, $4 from proposal where id = $1 on conflict do nothing`,
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
/** Of the candidates only what is asked about comes out: the rest would be most of what is read and nothing of what is ranked. */
const SIMILAR = sql<Readonly<{ id: string; size: number; words: readonly string[]; counts: readonly number[] }>>(
  'proposal_meaning.similar',
  `with candidate as materialized (
     select p.id, m.words, m.counts from proposal_meaning m join proposal p on p.id = m.proposal_id
     where m.terms @@ $1::tsquery and p.state = 'submitted'
     order by (select sum(t.weight) from unnest($2::tsquery[], $3::float8[]) as t (term, weight) where m.terms @@ t.term) desc, p.id desc
     limit ${CANDIDATES})
   select c.id, cardinality(c.words) as size, array_agg(w.word) as words, array_agg(w.count) as counts
   from candidate c cross join lateral unnest(c.words, c.counts) as w (word, count)
     join unnest($4::text[]) as asked (word) on asked.word = w.word
   group by c.id, c.words`,
);

/** All SQL for the terms by which similar proposals are found. */
@Injectable()
export class MeaningStore {
  /** Notes the terms of a proposal; a second time changes nothing. */
  async add(tx: Tx, proposalId: string, terms: readonly string[], counts: TermCounts): Promise<void> {
    const counted = [proposalId, terms, [...counts.keys()], [...counts.values()]];
    if ((await tx.run(ADD, counted)) === 1) await tx.run(COUNT, [[ALL, ...terms]]);
  }

  async frequency(reader: Reader, terms: readonly string[]): Promise<DocumentFrequency> {
    const rows = await reader.rows(FREQUENCY, [[ALL, ...terms]]);
    const counts = new Map(rows.map((row) => [row.term, row.documents]));
    return { documents: counts.get(ALL) ?? 0, of: (term) => counts.get(term) ?? 0 };
  }

  /** What a query fetches, with the counts of the terms asked about. */
  async candidates(
    reader: Reader,
    query: SimilarityQuery,
    asked: readonly string[],
  ): Promise<readonly SimilarityCandidate[]> {
    const rows = await reader.rows(SIMILAR, [query.query, query.terms, query.weights, asked]);
    return rows.map(({ id, size, words, counts }) => ({
      id,
      size,
      counts: new Map(words.map((word, place) => [word, counts[place] ?? 0])),
    }));
  }
}

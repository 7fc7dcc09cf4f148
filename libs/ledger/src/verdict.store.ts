import { Injectable } from '@nestjs/common';
import { forKeys, keyed, type Reader, sql, type Tx } from '#platform';
import type { Verdict } from './verdict';

/** What the author of an entry said of one response to it, with the words beside it where they are still there. */
export type GivenVerdict = Readonly<{
  entryId: string;
  responseId: string;
  verdict: Verdict;
  givenAt: Date;
  remark: string | null;
}>;

const CURRENT_RESPONSE = sql<Readonly<{ responseId: string }>>(
  'verdict.current_response',
  'select response_id as "responseId" from response_entry where entry_id = $1 and is_current',
);
const GIVE = sql(
  'verdict.give',
  `insert into answer_verdict (response_id, entry_id, verdict, given_at) values ($1, $2, $3, $4)
   on conflict (response_id, entry_id) do update set verdict = excluded.verdict, given_at = excluded.given_at`,
);
const OF_ENTRIES = keyed<GivenVerdict>(
  'verdict.of_entries',
  (is) => `select a.entry_id as "entryId", a.response_id as "responseId", a.verdict, a.given_at as "givenAt",
     (select t.content from ledger_event v left join ledger_text t on t.entry_id = v.entry_id and t.event_id = v.id and t.field = 'note'
        where v.entry_id = a.entry_id and v.kind = 'verdict_given' and v.facts->>'responseId' = a.response_id::text
        order by v.sequence desc limit 1) as remark
   from answer_verdict a join response_entry x on x.response_id = a.response_id and x.entry_id = a.entry_id and x.is_current
   where a.entry_id ${is}`,
);
const OF_RESPONSES = keyed<Readonly<{ responseId: string; verdict: Verdict; count: number }>>(
  'verdict.of_responses',
  (is) => `select response_id as "responseId", verdict, count(*)::int as count from answer_verdict
     where response_id ${is} group by response_id, verdict`,
);

/** All SQL for verdicts on answers. */
@Injectable()
export class VerdictStore {
  async currentResponse(reader: Reader, entryId: string): Promise<string | null> {
    return (await reader.row(CURRENT_RESPONSE, [entryId]))?.responseId ?? null;
  }

  async give(
    tx: Tx,
    given: Readonly<{ responseId: string; entryId: string; verdict: Verdict; at: Date }>,
  ): Promise<void> {
    await tx.run(GIVE, [given.responseId, given.entryId, given.verdict, given.at]);
  }

  /** What is said of the current response to each of these entries. */
  ofEntries(reader: Reader, entryIds: readonly string[]): Promise<readonly GivenVerdict[]> {
    return reader.rows(...forKeys(OF_ENTRIES, entryIds));
  }

  ofResponses(
    reader: Reader,
    responseIds: readonly string[],
  ): Promise<readonly Readonly<{ responseId: string; verdict: Verdict; count: number }>[]> {
    return reader.rows(...forKeys(OF_RESPONSES, responseIds));
  }
}

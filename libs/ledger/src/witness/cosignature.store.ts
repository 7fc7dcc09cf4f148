import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { SignedCheckpoint } from '../log/log.store';

/** What a witness said last of a size: its key in its written form, and its signature line as it stands in notes. */
export type KeptCosignature = Readonly<{ witness: string; size: number; line: string; signedAt: Date }>;

const ADD = sql(
  'log_cosignature.add',
  `insert into log_cosignature (witness, size, line, signed_at) values ($1, $2, $3, $4) on conflict do nothing`,
);
const NEWEST = sql<KeptCosignature>(
  'log_cosignature.newest',
  `select n.witness, n.size, n.line, n.signed_at as "signedAt" from unnest($1::text[]) as w (witness)
     cross join lateral (
       select * from log_cosignature c where c.witness = w.witness order by c.size desc, c.signed_at desc limit 1) n`,
);
const OF_SIZE = sql<KeptCosignature>(
  'log_cosignature.of_size',
  `select distinct on (witness) witness, size, line, signed_at as "signedAt" from log_cosignature
   where size = $1 and witness = any ($2) order by witness, signed_at desc`,
);
/** Of the newest checkpoints that are nearly as new as the newest, the one that most witnesses signed, the largest of these. */
const SHOWN = sql<SignedCheckpoint>(
  'log_checkpoint.shown',
  `select c.size, c.root, c.note, c.signed_at as "signedAt"
   from (select *, first_value(signed_at) over (order by size desc) as newest
         from (select * from log_checkpoint order by size desc limit 60) as last) as c
   where c.signed_at > c.newest - make_interval(secs => $1)
   order by (select count(distinct witness) from log_cosignature s where s.size = c.size and s.witness = any ($2)) desc, c.size desc
   limit 1`,
);

/** All SQL about what witnesses said. */
@Injectable()
export class CosignatureStore {
  async add(tx: Tx, { witness, size, line, signedAt }: KeptCosignature): Promise<void> {
    await tx.run(ADD, [witness, size, line, signedAt]);
  }

  /** What each of these witnesses said last; those that never said anything are left out. */
  newest(reader: Reader, witnesses: readonly string[]): Promise<readonly KeptCosignature[]> {
    return reader.rows(NEWEST, [witnesses]);
  }

  /** What these witnesses said of one size, each its latest. */
  ofSize(reader: Reader, size: number, witnesses: readonly string[]): Promise<readonly KeptCosignature[]> {
    return reader.rows(OF_SIZE, [size, witnesses]);
  }

  shown(reader: Reader, withinSeconds: number, witnesses: readonly string[]): Promise<SignedCheckpoint | undefined> {
    return reader.row(SHOWN, [withinSeconds, witnesses]);
  }
}

import { sql, type Tx } from '#platform';

type Shift = Readonly<{ shift: string }>;

const READ = sql<Shift>('demo.clock_read', 'select shift::text as shift from app_clock');
const MOVE = sql('demo.clock_move', 'update app_clock set shift = $1::timestamptz - clock_timestamp()');
const RESTORE = sql('demo.clock_restore', 'update app_clock set shift = $1::interval');

/**
 * Moves the clock of the database, so that what the demo tells of the past weeks is dated, due, late and answered by the
 * product's own rules. Only the owner of the tables may do it, and only the demo does, inside the transaction that makes
 * it: nobody else ever sees the moved clock, and it stands as before when the transaction ends.
 */
export class PastClock {
  private constructor(
    private readonly tx: Tx,
    private readonly before: string,
  ) {}

  static async of(tx: Tx): Promise<PastClock> {
    const row = await tx.row(READ);
    if (!row) throw new Error('the database has no clock');
    return new PastClock(tx, row.shift);
  }

  /** From here on it is this instant, and time goes by from there. */
  async moveTo(instant: Date): Promise<void> {
    await this.tx.run(MOVE, [instant]);
  }

  async restore(): Promise<void> {
    await this.tx.run(RESTORE, [this.before]);
  }
}

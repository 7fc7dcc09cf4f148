import { Injectable } from '@nestjs/common';
import type { Reader } from './database';
import { sql } from './statement';

const NOW = sql<{ now: Date }>('clock.now', 'select app_now() as now');

/**
 * The clock that rules are judged by: the database's, never a process's. It moves on within a transaction; ask it after the
 * lock was won.
 */
@Injectable()
export class Clock {
  async now(reader: Reader): Promise<Date> {
    const row = await reader.row(NOW);
    if (!row) throw new Error('the database did not tell the time');
    return row.now;
  }
}

import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient, type QueryResultRow, types } from 'pg';
import { CONFIG, type Config } from '../config';
import { reserveIdempotencyKey } from '../request-scope';
import { parseInstant } from './instant';
import { JoiningSocket } from './joining-socket';
import type { Statement } from './statement';

// Counts come back as numbers (ours stay far below 2^53), calendar days as the text PostgreSQL gives: a day has no time zone.
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.DATE, (day) => day);
types.setTypeParser(types.builtins.TIMESTAMPTZ, parseInstant);

type Parameters = readonly unknown[];

/** Something to read from: the database, or the transaction one is in. */
export interface Reader {
  rows<R>(statement: Statement<R>, parameters?: Parameters): Promise<readonly R[]>;
  /** The first row, or `undefined`. */
  row<R>(statement: Statement<R>, parameters?: Parameters): Promise<R | undefined>;
}

declare const inTransaction: unique symbol;

/** A transaction under way. Whatever writes asks for one in its type; only `Database.write` makes one. */
export interface Tx extends Reader {
  readonly [inTransaction]: true;
  /** Runs a statement and gives the number of rows it touched. */
  run(statement: Statement<unknown>, parameters?: Parameters): Promise<number>;
  /** Does something once the transaction has been committed; nothing if it never is. */
  afterCommit(action: () => void): void;
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const ATTEMPTS = 3;

@Injectable()
export class Database implements Reader, OnApplicationShutdown {
  readonly pool: Pool;
  private mayWrite: (() => Promise<void> | undefined) | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new Pool({
      connectionString: config.databaseUrl,
      max: config.databasePoolSize,
      application_name: 'hiraku',
      stream: () => new JoiningSocket(),
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 15_000,
    });
    // A connection that the server ends is told by the query under way, or replaced by the pool when idle; without listeners
    // the process would end with it.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  rows<R>(statement: Statement<R>, parameters: Parameters = []): Promise<readonly R[]> {
    return query<R>(this.pool, statement, parameters);
  }

  async row<R>(statement: Statement<R>, parameters: Parameters = []): Promise<R | undefined> {
    return (await this.rows(statement, parameters))[0];
  }

  /**
   * Runs `work` in one transaction. After a serialisation failure or a deadlock the whole of it runs again, three times at
   * most: it must hold database work only, no network, no queue.
   */
  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.mayWrite?.();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayRunAgain(error)) throw error;
      }
    }
  }

  /** Has `mayWrite` asked before each transaction; nothing is written when it throws. */
  beforeWriting(mayWrite: () => Promise<void> | undefined): void {
    this.mayWrite = mayWrite;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const transaction = new Transaction(client);
    try {
      await client.query('begin');
      await reserveIdempotencyKey(transaction);
      const result = await work(transaction);
      await client.query('commit');
      client.release();
      transaction.committed();
      return result;
    } catch (error) {
      await rollBack(client);
      throw error;
    }
  }
}

class Transaction implements Tx {
  declare readonly [inTransaction]: true;
  private readonly actions: (() => void)[] = [];

  constructor(private readonly client: PoolClient) {}

  rows<R>(statement: Statement<R>, parameters: Parameters = []): Promise<readonly R[]> {
    return query<R>(this.client, statement, parameters);
  }

  async row<R>(statement: Statement<R>, parameters: Parameters = []): Promise<R | undefined> {
    return (await this.rows(statement, parameters))[0];
  }

  async run(statement: Statement<unknown>, parameters: Parameters = []): Promise<number> {
    const result = await this.client.query({ name: statement.name, text: statement.text, values: [...parameters] });
    return result.rowCount ?? 0;
  }

  afterCommit(action: () => void): void {
    this.actions.push(action);
  }

  committed(): void {
    for (const action of this.actions) action();
  }
}

async function query<R>(on: Pool | PoolClient, statement: Statement<R>, parameters: Parameters): Promise<readonly R[]> {
  const result = await on.query<QueryResultRow>({
    name: statement.name,
    text: statement.text,
    values: [...parameters],
  });
  // The one place where rows get their type: the statement's author promises it, the store's spec keeps it.
  return result.rows as unknown as readonly R[];
}

/** Rolls back; a connection on which even that fails is thrown away, not given back to the pool. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}

function mayRunAgain(error: unknown): boolean {
  return isDatabaseError(error, SERIALIZATION_FAILURE) || isDatabaseError(error, DEADLOCK_DETECTED);
}

/** Whether an error is PostgreSQL's with this SQLSTATE, and of this constraint where one is named. */
export function isDatabaseError(error: unknown, sqlState: string, constraint?: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== sqlState) return false;
  return constraint === undefined || ('constraint' in error && error.constraint === constraint);
}

import { type Config, Database, type Statement, type Tx } from '#platform';

/**
 * The database as the use cases meet it while the demo is made: everything they read and write takes place in one and
 * the same transaction. So the demo is there as a whole or not at all, however it is interrupted, and the clock that is
 * moved meanwhile is moved for nobody else.
 */
export class OneTransaction extends Database {
  constructor(
    config: Config,
    private readonly tx: Tx,
  ) {
    super(config);
  }

  override rows<R>(statement: Statement<R>, parameters: readonly unknown[] = []): Promise<readonly R[]> {
    return this.tx.rows(statement, parameters);
  }

  override write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(this.tx);
  }
}

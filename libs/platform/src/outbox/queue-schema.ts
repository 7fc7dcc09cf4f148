import { createPostgresBackend, withBackend } from 'bullmq';
import { Client } from 'pg';

/** Where the queue lies within PostgreSQL. */
export const QUEUE_SCHEMA = 'hiraku_queue';

const { Queue } = withBackend(createPostgresBackend);

const GRANTS = `
  grant usage, create on schema ${QUEUE_SCHEMA} to hiraku_app;
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to hiraku_app;
  grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to hiraku_app;
  grant execute on all functions in schema ${QUEUE_SCHEMA} to hiraku_app;
`;

/**
 * Makes or renews the tables of the queue as their owner; within this schema, and there only, the application's role may
 * make sequences, which BullMQ does when it first sees a queue. Part of migrating, also where Redis is used: the switch can be turned at any time.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const queue = new Queue('events', {
    connection: { connectionString: ownerUrl, schema: QUEUE_SCHEMA, migrate: true, max: 2 },
  });
  try {
    await queue.waitUntilReady();
  } finally {
    await queue.close();
  }
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}

import { Client } from 'pg';

/** A connection that ends with the block it is used in, whatever happens there. */
export async function connected(url: string): Promise<Readonly<{ client: Client }> & AsyncDisposable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}

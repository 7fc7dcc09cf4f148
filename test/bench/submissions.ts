import { createHash, randomBytes } from 'node:crypto';
import { connected } from './connected';
import { accountId, spaceId } from './data';
import { type Request, request } from './load';

const AUTHORS = 50;

/**
 * Writes drafts to be submitted and gives one request per draft, each submitted by its own author: proposal, ledger entry
 * and outbox in one commit, through the api as any client. Gives `undefined` when all have been used.
 */
export async function prepareSubmissions(
  servers: Readonly<{ api: number; ownerUrl: string }>,
  count: number,
): Promise<() => Request | undefined> {
  await using connection = await connected(servers.ownerUrl);
  const { client } = connection;
  const tokens = Array.from({ length: AUTHORS }, () => randomBytes(32).toString('base64url'));
  for (const [place, token] of tokens.entries()) {
    await client.query(
      `insert into sign_in (id, account_id, token_hash, device, expires_at) values (gen_random_uuid(), $1, $2, 'bench', app_now() + interval '1 day')`,
      [accountId(place + 2), createHash('sha256').update(token).digest()],
    );
  }
  const { rows } = await client.query<{ id: string; place: number }>(
    `insert into proposal (id, space_id, state, title, text, author_id, created_at, updated_at)
     select overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid, $2, 'draft', '提案の題名 ' || n, repeat('便を増やしてください。', 12), ($3::uuid[])[1 + n % ${AUTHORS}], app_now(), app_now()
     from generate_series(1, $1) n returning id, array_position($3::uuid[], author_id) - 1 as place`,
    [count, spaceId(1), tokens.map((_, place) => accountId(place + 2))],
  );
  await client.query('vacuum analyze proposal');
  const drafts = rows.values();
  const query = 'mutation ($id: ID!) { submitProposal(id: $id) { id } }';
  return () => {
    const draft = drafts.next().value;
    if (!draft) return undefined;
    return request(
      servers.api,
      '/graphql',
      { query, variables: { id: draft.id } },
      { authorization: `Bearer ${tokens[draft.place] ?? ''}` },
    );
  };
}

import { Client } from 'pg';
import { testDatabaseUrl } from '#testing';

describe('testDatabaseUrl', () => {
  it('gives a migrated database to the application and to the owner', async () => {
    const { appUrl, ownerUrl } = await testDatabaseUrl();
    expect(await whoAmI(appUrl)).toEqual({ role: 'hiraku_app', migrated: true });
    expect(await whoAmI(ownerUrl)).toEqual({ role: 'hiraku_owner', migrated: true });
  });

  it('gives the same database again', async () => {
    expect(await testDatabaseUrl()).toEqual(await testDatabaseUrl());
  });
});

async function whoAmI(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query(
      `select current_user as role, to_regprocedure('app_now()') is not null as migrated`,
    );
    return found.rows[0];
  } finally {
    await client.end();
  }
}

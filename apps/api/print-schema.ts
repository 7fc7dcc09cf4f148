import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { loadConfig } from '#platform';
import { createApi } from './create-api';

/** Where the committed contract lies; the same file whether this runs from the sources or compiled. */
export const SCHEMA_FILE = join(__dirname.replace(/([\\/])dist[\\/]apps/, '$1apps'), 'schema.graphql');

/** Enough to wire the api: nothing is asked of a database while the schema is made. */
const NOWHERE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
  HIRAKU_SECRET: 'none is needed to print a schema',
};

/** The contract as the code has it now, sorted. */
export async function currentSchema(): Promise<string> {
  const app = await createApi(loadConfig(NOWHERE));
  try {
    await app.init();
    return `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
  } finally {
    await app.close();
  }
}

if (require.main === module) {
  currentSchema().then(
    (schema) => writeFileSync(SCHEMA_FILE, schema),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}

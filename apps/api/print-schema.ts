import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { loadConfig } from '#platform';
import { createApi } from './create-api';

/** Where the committed contract lies; the same file whether this runs from the sources or compiled. */
export const SCHEMA_FILE = join(__dirname.replace(/([\\/])dist[\\/]apps/, '$1apps'), 'schema.graphql');

/** The contract as the code has it now, sorted. Needs a database to connect to. */
export async function currentSchema(env: NodeJS.ProcessEnv): Promise<string> {
  const app = await createApi(loadConfig(env));
  try {
    await app.init();
    return `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
  } finally {
    await app.close();
  }
}

if (require.main === module) {
  currentSchema(process.env).then(
    (schema) => writeFileSync(SCHEMA_FILE, schema),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}

import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const committed = here('../api/schema.graphql');

/** Reads the committed schema and this site's operations; writes their types, and the list by which the api knows them by hash. */
const config: CodegenConfig = {
  schema: process.env['HIRAKU_SCHEMA'] ?? committed,
  documents: here('./app/queries/*.ts'),
  generates: {
    [here('./app/gql/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Day: 'string' },
      },
    },
  },
  hooks: {
    afterAllFileWrite: [
      'prettier --log-level warn --write',
      async () => {
        if (existsSync(here('../api'))) {
          await copyFile(here('./app/gql/persisted-documents.json'), here('../api/persisted-operations.json'));
        }
      },
    ],
  },
};

export default config;

import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Time comes in as a `Clock`, settings by the platform's configuration. */
const clockBans = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in as a value or a Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes in as a value or a Clock.',
  },
];
const sqlClockBans = [
  'TemplateElement[value.raw=/\\b(now\\(\\)|current_timestamp)/i]',
  'Literal[value=/\\b(now\\(\\)|current_timestamp)/i]',
].map((selector) => ({ selector, message: 'The clock of the database is app_now().' }));
const environmentBan = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings come in by the configuration of platform.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'node_modules/',
    '.hiraku/',
    'coverage/',
    'test-results/',
    'apps/web/build/',
    'apps/web/.react-router/',
    'apps/web/app/gql/',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-require-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/testing/**', '**/*.spec.ts', '**/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...clockBans, ...sqlClockBans, environmentBan] },
  },
  {
    // The clock's own place; ids carry the time only to sort by it.
    files: ['libs/platform/**/*.ts', 'libs/kernel/src/id.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...sqlClockBans],
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  {
    // React Router's way of answering with another page is to throw a Response.
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    // Constructor parameters are injected: their classes must be imported as values, which the rule cannot see.
    files: ['libs/**/*.ts', 'apps/{api,worker}/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Cases stand in one describe; SQL of a table stands in one migration.
    files: ['**/*.spec.{ts,tsx}', 'migrations/*.ts', 'test/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    // The verifier is one file: who checks a ledger with it has nothing else to trust or to read.
    ignores: ['apps/verifier/verifier.mjs'],
    rules: { 'max-lines': ['error', 300], 'prefer-const': 'error', 'no-var': 'error', eqeqeq: 'error' },
  },
);

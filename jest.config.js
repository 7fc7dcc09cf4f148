/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // No test asserts a time: this only ends one that hangs. Machines are shared and may be ten times slower today.
  testTimeout: 60_000,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/web/build/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.hiraku/', '<rootDir>/apps/web/build/'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: {
    '^#(kernel|platform|identity|spaces|ledger|policies|discussion|proposals|sessions|consultations|intake|moderation|notifications|insights|testing)$':
      '<rootDir>/libs/$1/src/index.ts',
  },
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
};

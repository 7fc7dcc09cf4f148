export { testDatabaseUrl, type TestDatabaseUrls } from './test-database';

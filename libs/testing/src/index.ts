export { ownTestDatabaseUrl, testDatabaseUrl, type TestDatabaseUrls } from './test-database';
export { testConfig } from './test-config';
export { startTestContext, testContextOf, type TestContext, type TestWish } from './test-context';
export {
  local,
  officialOf,
  roleIn,
  somebody,
  somewhere,
  unique,
  type PersonWish,
  type Place,
  type PlaceWish,
} from './factories';

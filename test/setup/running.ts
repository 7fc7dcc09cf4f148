import type { TestDatabase } from './start-database';

/** What global set-up hands to global tear-down: both run in one process and share its modules. */
export const running: { database?: TestDatabase } = {};

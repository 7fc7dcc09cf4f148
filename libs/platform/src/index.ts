export { CONFIG, loadConfig, type Config } from './config';
export { PlatformModule } from './platform.module';
export { Database, isDatabaseError, type Reader, type Tx } from './database/database';
export { Clock } from './database/database-clock';
export { forKeys, keyed, type KeyedStatement, passingSql, rowsToRead, sql, type Statement } from './database/statement';
export { migrate, migrationSource } from './database/migrate';
export {
  alreadyDone,
  expectIdempotently,
  idempotentRequest,
  inRequestScope,
  requestLanguage,
  type IdempotentRequest,
} from './request-scope';
export { RunningExports, type ExportedFile } from './http/running-exports';
export { Outbox } from './outbox/outbox';
export type { EventHandler, RecordedEvent } from './outbox/event-handler';
export { forgetSettledEvents } from './outbox/forget-settled-events';
export { HandleEvent } from './outbox/handle-event';
export { HandlerRegistry } from './outbox/handler-registry';
export { JobQueue, startQueueWorker, type EventJob, type JobListener, type QueueLocation } from './outbox/job-queue';
export { Relay } from './outbox/relay';
export { replayDeadEvents } from './outbox/replay-dead-events';
export { StandingConnection, type StandingPurpose } from './outbox/standing-connection';
export {
  ACCESS_MARK,
  AccessMarkGuard,
  Open,
  SignedIn,
  Staff,
  accessErrors,
  mayCall,
  type AccessMark,
} from './graphql/access-mark';
export {
  LocalTextModel,
  PageArgs,
  PageInfoModel,
  PermissionModel,
  SubjectRefInput,
  SubjectRefModel,
  connectionOf,
  enumOf,
  permission,
  toConnection,
  type Connection,
} from './graphql/common.models';
export { answerSize, limitAnswerSize, type Weights } from './graphql/answer-size';
export { forNest } from './graphql/apollo-plugins';
export { compiledExecution } from './graphql/compiled-execution';
export { FreshLoadersGuard } from './graphql/fresh-loaders';
export { Idempotency, keyReused } from './graphql/idempotency';
export { PersistedOperations, readPersistedOperations } from './graphql/persisted-operations';
export { presentError } from './graphql/present-error';
export { asksOnly, fewFields } from './graphql/asked-fields';
export { loaderIn, type RequestContext, type Soon } from './graphql/request-context';
export { DateTimeScalar, DayScalar } from './graphql/scalars';

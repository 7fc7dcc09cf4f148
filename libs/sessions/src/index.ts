export { SessionsModule } from './sessions.module';
export {
  acceptRecord,
  sessionPath,
  statementPath,
  type RecordedStatement,
  type Session,
  type SessionRecord,
  type SessionState,
  type Statement,
} from './session';
export { mayPublishRecord } from './session.access';
export { sessionErrors } from './session.errors';
export { SessionStore } from './session.store';
export { PublishSessionRecord, type PublishedRecord } from './publish-session-record';
export { SessionModel, StatementModel } from './graphql/session.model';

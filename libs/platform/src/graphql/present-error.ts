import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, errorSpec, type LocalText, newId } from '#kernel';
import { isDatabaseError } from '../database/database';
import { requestLanguage } from '../request-scope';

const INTERNAL: LocalText = {
  ja: '思わぬ不具合が起きました。入力した内容は失われていません。続くときは、この番号を添えてお知らせください',
  easy: '機械(きかい)が うまく 動(うご)きません。この 番号(ばんごう)を 教(おし)えて ください',
  en: 'Something unexpected went wrong. If it happens again, please tell us this number',
};

const malformed = errorSpec('request.malformed_value', 'invalid', {
  ja: '送られた値の形が正しくありません。画面を読み込み直してからもう一度お試しください。',
  easy: '送(おく)った ことばが まちがって います。もう一度(いちど) やって ください。',
  en: 'A value that was sent does not have the right form. Please reload the page and try again.',
});

/** SQLSTATE: invalid text representation, character not in repertoire, number out of range, invalid date. */
const UNHOLDABLE = ['22P02', '22021', '22003', '22007', '22008'] as const;

const logger = new Logger('GraphQL');

/**
 * What a client is told of an error: for a refusal of ours its code, kind, sentence in the request's language and
 * particulars; for a malformed request what is wrong with it; for anything else a number to be found in the log, no more.
 */
export function presentError(error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  // A value no column of ours can hold, for example a text where an id belongs: the asker's mistake, caught by the database.
  const isUnholdable = UNHOLDABLE.some((state) => isDatabaseError(cause, state));
  const refusal = isUnholdable ? new DomainError(malformed) : cause;
  if (refusal instanceof DomainError)
    return { ...place, message: refusal.spec.message[requestLanguage()], extensions: particulars(refusal) };
  if (cause instanceof GraphQLError && isAboutTheRequest(cause)) {
    return { ...place, message: cause.message, extensions: { code: requestCode(cause), kind: 'invalid' } };
  }
  const errorId = newId();
  logger.error({ errorId, ...traceOf(cause) });
  return {
    ...place,
    message: `${INTERNAL[requestLanguage()]}: ${errorId}`,
    extensions: { code: 'internal', kind: 'internal', errorId },
  };
}

function particulars(error: DomainError): Record<string, unknown> {
  return { code: error.code, kind: error.spec.kind, ...error.particulars };
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(error.path ? { path: error.path } : {}), ...(error.locations ? { locations: error.locations } : {}) };
}

/** Parse, validation and variable errors carry no cause: the request itself was wrong, and its sender may know how. */
function isAboutTheRequest(error: GraphQLError): boolean {
  return error.originalError === undefined && (error.path === undefined || codeOf(error) !== undefined);
}

function requestCode(error: GraphQLError): string {
  const code = codeOf(error);
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : 'GRAPHQL_VALIDATION_FAILED';
}

/** The compiler makes its variable errors without `extensions`, whatever the type says. */
function codeOf(error: Partial<Pick<GraphQLError, 'extensions'>>): unknown {
  return error.extensions?.['code'];
}

/**
 * What the log keeps of a fault. Of a database's complaint its code and place only: its message and detail quote values, and
 * values may be private.
 */
function traceOf(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  if (!('severity' in cause)) return { name: cause.name, message: cause.message, frames };
  const { code, constraint, table, routine } = Object(cause);
  return { name: 'DatabaseError', code, constraint, table, routine, frames };
}

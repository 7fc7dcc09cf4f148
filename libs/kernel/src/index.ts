export { newId, isId } from './id';
export { LANGUAGES, isLanguage, type Language, type LocalText } from './local-text';
export { DomainError, errorSpec, type ErrorKind, type ErrorParticulars, type ErrorSpec } from './domain-error';
export { allowed, firstRefusal, insist, refused, type Decision } from './decision';
export {
  ROLES,
  anonymous,
  heldRole,
  isStaff,
  STAFF_ROLES,
  system,
  type Actor,
  type Capacity,
  type HeldRole,
  type NameVerification,
  type Person,
  type Role,
  type Scope,
  type ShownName,
} from './actor';
export type { SubjectRef } from './subject-ref';
export type { DomainEvent, EventPayload } from './event';
export {
  BY_TIME,
  decodeCursor,
  encodeCursor,
  invalidCursor,
  invalidPageSize,
  pageOf,
  pageRequest,
  type KeyPart,
  type Page,
  type PageRequest,
} from './cursor';
export { wordDifference } from './text/word-difference';
export type { DifferencePart } from './text/word-difference';
export { cleanLine, cleanText, characterCount } from './text/normalise';
export { normaliseForSearch, occursIn, searchQuery, searchVector } from './text/search-terms';
export { findVerbatim } from './text/verbatim';
export type { Stretch } from './text/verbatim';

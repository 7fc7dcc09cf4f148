import { randomUUID } from 'node:crypto';
import { data } from 'react-router';
import type { TypedDocumentString } from '../gql/graphql';
import { logFailure } from './failure.server';
import { toSignIn } from './go.server';
import { languageHeader } from './language';
import { languageOf } from './page-context';

export type Kind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'busy' | 'internal';

/** A refusal of the api: its code, the field it is about, and a sentence in the reader's language. */
export type Problem = Readonly<{
  code: string;
  kind: Kind;
  field: string | null;
  message: string;
  errorId: string | null;
}>;

/** What came of something one asked the api to do, and the cookies it wants set. */
export type Told<T> = Readonly<
  { cookies: readonly string[] } & ({ ok: true; data: T } | { ok: false; problem: Problem })
>;

const kinds: readonly Kind[] = ['invalid', 'unauthenticated', 'forbidden', 'not_found', 'conflict', 'busy', 'internal'];
const statusOf: Readonly<Record<Kind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  busy: 503,
  internal: 500,
};

const endpoint = new URL('/graphql', process.env['HIRAKU_API_URL'] ?? 'http://127.0.0.1:3001').href;
const patienceMs = 10_000;

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function toProblem(error: unknown): Problem {
  const extensions = field(error, 'extensions');
  const kind = kinds.find((known) => known === field(extensions, 'kind')) ?? 'internal';
  return {
    code: text(field(extensions, 'code')) ?? 'internal',
    kind,
    field: text(field(extensions, 'field')),
    message: text(field(error, 'message')) ?? '',
    errorId: text(field(extensions, 'errorId')),
  };
}

function headersFor(request: Request, key: string | null): Headers {
  const headers = new Headers({ 'content-type': 'application/json', [languageHeader]: languageOf(request) });
  for (const name of ['cookie', 'x-forwarded-for', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  if (key) headers.set('idempotency-key', key);
  return headers;
}

type Reply<T> = Readonly<{ data: T | null; problem: Problem | null; unknownHash: boolean; cookies: readonly string[] }>;

async function post<T>(request: Request, body: object, key: string | null): Promise<Reply<T>> {
  const signal = AbortSignal.timeout(patienceMs);
  const reply = await fetch(endpoint, {
    method: 'POST',
    headers: headersFor(request, key),
    body: JSON.stringify(body),
    signal,
  });
  const json: { data?: T | null; errors?: readonly unknown[] } = await reply.json();
  const error = json.errors?.[0];
  const problem = error === undefined ? null : toProblem(error);
  const unknownHash = problem?.code === 'PERSISTED_QUERY_NOT_FOUND';
  return { data: json.data ?? null, problem, unknownHash, cookies: reply.headers.getSetCookie() };
}

const unreachable: Problem = { code: 'web.unreachable', kind: 'busy', field: null, message: '', errorId: null };

/** Sends an operation by its hash; an api that does not know it yet gets the text. */
async function send<T, V>(
  request: Request,
  document: TypedDocumentString<T, V>,
  variables: V,
  key: string | null,
): Promise<Reply<T>> {
  const hash = text(document.__meta__?.['hash']);
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  try {
    const reply = await post<T>(request, { variables, extensions }, key);
    return reply.unknownHash ? await post<T>(request, { query: String(document), variables }, key) : reply;
  } catch (error) {
    logFailure(error, request);
    return { data: null, problem: unreachable, unknownHash: false, cookies: [] };
  }
}

/** Leaves the page for what the problem calls for: signing in, or an error page with the right status. */
export function leaveFor(request: Request, problem: Problem): never {
  if (problem.kind === 'unauthenticated') throw toSignIn(request);
  const errorId = problem.errorId ?? (problem.kind === 'internal' ? randomUUID() : null);
  if (problem.kind === 'internal') logFailure(problem.message, request, errorId ?? undefined);
  const shown = problem.kind === 'internal' || problem.kind === 'busy' ? '' : problem.message;
  throw data({ errorId, message: shown }, { status: statusOf[problem.kind] });
}

/** Reads something. Whatever the api refuses ends in the fitting error page. */
export async function ask<T, V>(request: Request, document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const reply = await send(request, document, variables, null);
  if (reply.problem) return leaveFor(request, reply.problem);
  return reply.data ?? leaveFor(request, { ...unreachable, kind: 'internal' });
}

/** Does something. The form's own key makes sending it twice the same as sending it once. */
export async function tell<T, V>(
  request: Request,
  form: FormData | null,
  document: TypedDocumentString<T, V>,
  variables: V,
): Promise<Told<T>> {
  const reply = await send(request, document, variables, text(form?.get('key')));
  const { cookies } = reply;
  if (reply.problem) return { ok: false, problem: reply.problem, cookies };
  return reply.data
    ? { ok: true, data: reply.data, cookies }
    : { ok: false, problem: { ...unreachable, kind: 'internal' }, cookies };
}

/** Something that must be there to be shown. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw data({ errorId: null, message: '' }, { status: 404 });
  return value;
}

import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from 'graphql';
import { logFailure } from './failure.server';
import { languageHeader } from './language';
import { languageOf } from './page-context';

const endpoint = new URL('/graphql', process.env['HIRAKU_API_URL'] ?? 'http://127.0.0.1:3001').href;
const patienceMs = 10_000;

/** Sends an operation as it was typed, in the name of whoever reads; null when the api does not answer. */
async function send<T>(request: Request, body: object): Promise<T | null> {
  const headers = new Headers({ 'content-type': 'application/json', [languageHeader]: languageOf(request) });
  for (const name of ['cookie', 'x-forwarded-for', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const reply = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body), signal });
    const json: T = await reply.json();
    return json;
  } catch (error) {
    logFailure(error, request);
    return null;
  }
}

/** What was typed into the explorer, and what came of it. */
export type Explored = Readonly<{
  query: string;
  variables: string;
  reply: string | null;
  wrong: 'badVariables' | 'unreachable' | null;
}>;

function parsed(text: string): Readonly<{ ok: boolean; value: unknown }> {
  if (text.trim() === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, value: undefined };
  }
}

/** The explorer without a script: sends what was typed and shows the reply on the page. */
export async function explore(request: Request): Promise<Explored> {
  const form = await request.formData();
  const [query, variables] = [String(form.get('query') ?? ''), String(form.get('variables') ?? '')];
  const values = parsed(variables);
  if (!values.ok) return { query, variables, reply: null, wrong: 'badVariables' };
  const reply = await send<unknown>(request, { query, variables: values.value });
  if (reply === null) return { query, variables, reply: null, wrong: 'unreachable' };
  return { query, variables, reply: JSON.stringify(reply, null, 2), wrong: null };
}

const keepMs = 60_000;
let known: Readonly<{ at: number; text: string }> | null = null;

/** The schema as the running api tells it, in the order of names; null when it does not answer. Asked for once a minute. */
export async function schemaText(request: Request): Promise<string | null> {
  if (known && performance.now() - known.at < keepMs) return known.text;
  const reply = await send<{ data?: IntrospectionQuery }>(request, { query: getIntrospectionQuery() });
  if (!reply?.data) return known?.text ?? null;
  const text = printSchema(lexicographicSortSchema(buildClientSchema(reply.data)));
  known = { at: performance.now(), text };
  return text;
}

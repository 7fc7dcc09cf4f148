import type { LoaderFunctionArgs } from 'react-router';
import { schemaText } from '../lib/explore.server';

/** The schema of the api as text. */
export async function loader({ request }: LoaderFunctionArgs) {
  const text = await schemaText(request);
  if (text === null)
    return new Response('The api does not answer.\n', { status: 503, headers: { 'retry-after': '5' } });
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=60' };
  return new Response(`${text}\n`, { headers });
}

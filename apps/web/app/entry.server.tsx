import { renderToStaticMarkup } from 'react-dom/server';
import { ServerRouter, type EntryContext, type HandleErrorFunction } from 'react-router';
import { PageContext, cookieOf, factsOf } from './lib/page-context';
import { logFailure } from './lib/failure.server';

const isReading = (context: EntryContext): boolean =>
  Object.values(context.routeModules).some((module) => {
    const handle: unknown = module?.handle;
    return typeof handle === 'object' && handle !== null && 'reading' in handle;
  });

/** Renders a page to plain HTML. Nothing is hydrated, so no markers and no data are left in it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToStaticMarkup(
    <PageContext value={factsOf(request)}>
      <ServerRouter context={context} url={request.url} />
    </PageContext>,
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  if (!headers.has('cache-control')) {
    const shared = status === 200 && isReading(context) && cookieOf(request, 'hiraku_sign_in') === undefined;
    headers.set('cache-control', shared ? 'public, max-age=0, must-revalidate' : 'private, no-cache');
  }
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Writes down what went wrong. Never what was typed, and no cookie. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) logFailure(error, request);
};

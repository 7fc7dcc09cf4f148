import { isRouteErrorResponse } from 'react-router';

/** One line of JSON for an operator: what failed, where, under which number. */
export function logFailure(error: unknown, request: Request, id?: string): void {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { pathname } = new URL(request.url);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  const what = error instanceof Error ? `${error.stack ?? error.message}${cause}` : String(error);
  console.error(JSON.stringify({ level: 'error', app: 'web', id, method: request.method, pathname, error: what }));
}

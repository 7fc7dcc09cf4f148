import { data } from 'react-router';
import { readerOf } from './reader.server';

/** What was typed into a form whose sender is no longer signed in, field by field. */
export type Kept = Readonly<{ kept: readonly (readonly [string, string])[] }>;

/**
 * Lets a form through whose sender is signed in. Otherwise leaves for the page's error boundary with all that was typed,
 * so that it can be sent again: going to the sign-in page would lose it.
 */
export async function needSignIn(request: Request, form: FormData): Promise<void> {
  if (await readerOf(request)) return;
  const kept = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'key' ? [[name, value]] : [],
  );
  throw data({ kept } satisfies Kept, { status: 401 });
}

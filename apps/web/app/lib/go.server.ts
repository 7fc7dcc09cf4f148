import { redirect } from 'react-router';
import { withLanguage } from './language';
import { languageOf } from './page-context';

/** Goes on to another page of this site after a form, with the cookies the api set. */
export function goTo(request: Request, path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return redirect(withLanguage(languageOf(request), path), { status: 303, headers });
}

/**
 * The way to sign in and back to where one was. A form whose sign-in ended while it was being filled in goes along: 307 makes
 * the browser send it again, to the page that keeps it through signing in.
 */
export function toSignIn(request: Request, to?: string): Response {
  const { pathname, search } = new URL(request.url);
  const keepsForm = request.method === 'POST' && to === undefined;
  const back = encodeURIComponent(to ?? pathname + search);
  const path = keepsForm ? `/sign-in/again?to=${back}` : `/sign-in?to=${back}`;
  return redirect(withLanguage(languageOf(request), path), keepsForm ? 307 : 302);
}

import { redirect } from 'react-router';
import { withLanguage } from './language';
import { languageOf } from './page-context';

/** Goes on to another page of this site after a form, with the cookies the api set. */
export function goTo(request: Request, path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return redirect(withLanguage(languageOf(request), path), { status: 303, headers });
}

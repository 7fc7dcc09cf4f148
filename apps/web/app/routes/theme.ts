import { redirect, type ActionFunctionArgs } from 'react-router';
import { safePath, withLanguage } from '../lib/language';
import { languageOf, themes } from '../lib/page-context';
import { oneOf } from '../lib/paging';

const aYear = 31_536_000;

/** Keeps how light or dark the pages shall be, and goes back to where one was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = oneOf(themes, form.get('theme')) ?? 'auto';
  const to = safePath(String(form.get('to') ?? ''), '/');
  const maxAge = theme === 'auto' ? 0 : aYear;
  return redirect(withLanguage(languageOf(request), to), {
    status: 303,
    headers: { 'set-cookie': `hiraku_theme=${theme}; Path=/; Max-Age=${maxAge}; SameSite=Lax; HttpOnly` },
  });
}

export const loader = () => redirect('/');

import { redirect, type ActionFunctionArgs } from 'react-router';
import { leaveFor, tell } from '../lib/api.server';
import { safePath, withLanguage } from '../lib/language';
import { languageOf } from '../lib/page-context';
import { oneOf, withQuery } from '../lib/paging';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { Follow, Unfollow } from '../queries/discussion';

const subjects = ['space', 'proposal', 'policy', 'ledger_entry'] as const;

/** Begins or ends following something, and goes back to it. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = safePath(String(form.get('to') ?? ''), '/');
  if (!hasSignIn(request)) return toSignIn(request, to);
  const subject = { type: oneOf(subjects, form.get('type')) ?? 'space', id: String(form.get('id') ?? '') };
  const wants = form.get('want') === 'yes';
  const told = wants
    ? await tell(request, form, Follow, { subject })
    : await tell(request, form, Unfollow, { subject });
  if (!told.ok) return leaveFor(request, told.problem);
  const back = withQuery(to, { done: wants ? 'follow' : 'unfollow' });
  return redirect(withLanguage(languageOf(request), back), 303);
}

export const loader = () => redirect('/');

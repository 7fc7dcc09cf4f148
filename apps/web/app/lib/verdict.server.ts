import { data } from 'react-router';
import type { Verdict } from '../gql/graphql';
import { GiveVerdict } from '../queries/steps';
import { leaveFor, tell } from './api.server';
import { refusedBy, typedIn } from './form';
import { goTo } from './go.server';
import { oneOf } from './paging';
import { hasSignIn, toSignIn } from './reader.server';
import { texts } from './use-text';
import { languageOf } from './page-context';

const verdicts: readonly Verdict[] = ['yes', 'partly', 'no'];

/** What the author says of the answer, and back to the page on which it then stands. */
export async function giveVerdict(request: Request, receipt: string) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const form = await request.formData();
  const verdict = oneOf(verdicts, form.get('verdict'));
  if (!verdict) {
    const message = texts(languageOf(request)).m('verdicts.choose');
    return data({ values: typedIn(form), errors: { verdict: [message] }, general: [] }, { status: 400 });
  }
  const remark = String(form.get('remark') ?? '').trim() || null;
  const told = await tell(request, form, GiveVerdict, { input: { receipt, verdict, remark } });
  if (told.ok) return goTo(request, `/ledger/${receipt}?done=verdict`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, typedIn(form), ['remark']), { status: 400 });
}

import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, useWritten } from '../components/basics';
import { Area, ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { ask, found, leaveFor, tell } from '../lib/api.server';
import { fieldIn, refusedBy, typedIn, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { OneProposal, WithdrawProposal } from '../queries/proposals';

export async function loader({ request, params }: LoaderFunctionArgs) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const { proposal } = await ask(request, OneProposal, { id: params['id'] ?? '', first: 1, after: null });
  return { proposal: found(proposal) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params['id'] ?? '';
  const form = await request.formData();
  const reason = String(form.get('reason') ?? '').trim();
  const told = await tell(request, form, WithdrawProposal, { id, reason: reason === '' ? null : reason });
  if (told.ok) return goTo(request, `/proposals/${id}?done=withdrawn`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, typedIn(form), ['reason']), { status: 400 });
}

export default function WithdrawPage() {
  const { t, x } = useText();
  const written = useWritten();
  const { proposal } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Head title={x('withdraw.heading')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('withdraw.heading')}</h1>
      <p {...written}>
        <b>{proposal.title}</b>
      </p>
      <p>{t('withdraw.what')}</p>
      <PostForm>
        <Area field={fieldIn(refused, 'reason')} label={t('withdraw.reason')} rows={4} optional />
        <p className="acts">
          <button>{t('withdraw.do')}</button>
          <A to={`/proposals/${proposal.id}`}>{t('form.cancel')}</A>
        </p>
      </PostForm>
    </div>
  );
}

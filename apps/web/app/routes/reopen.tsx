import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Phrases, useWritten } from '../components/basics';
import { Area, ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { ask, found, leaveFor, tell } from '../lib/api.server';
import { titleOf } from '../lib/excerpt';
import { fieldIn, refusedBy, typedIn, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { EntryToReopen, ReopenEntry } from '../queries/steps';

export async function loader({ request, params }: LoaderFunctionArgs) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const { ledgerEntry } = await ask(request, EntryToReopen, { receipt: (params['receipt'] ?? '').toUpperCase() });
  return { entry: found(ledgerEntry) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const receipt = (params['receipt'] ?? '').toUpperCase();
  const form = await request.formData();
  const reason = String(form.get('reason') ?? '');
  const told = await tell(request, form, ReopenEntry, { receipt, reason });
  if (told.ok) return goTo(request, `/ledger/${receipt}?done=reopened`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, typedIn(form), ['reason']), { status: 400 });
}

export default function ReopenPage() {
  const { t, x, said } = useText();
  const written = useWritten();
  const { entry } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { reopen } = entry.viewerCan;
  return (
    <div className="narrow">
      <Head title={x('reopening.title')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('reopening.title')}</h1>
      <p {...written}>
        <b>
          <Phrases>{titleOf(entry, 60)}</Phrases>
        </b>
      </p>
      {reopen.allowed ? <p>{t('reopening.what')}</p> : <p className="note">{said(reopen.reason ?? '')}</p>}
      {reopen.allowed && (
        <PostForm>
          <Area
            field={fieldIn(refused, 'reason')}
            label={t('reopening.reason')}
            hint={t('stepping.reasonHint')}
            rows={5}
            most={2000}
          />
          <button>{t('reopening.do')}</button>
        </PostForm>
      )}
      <p className="acts">
        <A to={`/ledger/${entry.receipt}`}>{t('reopening.back')}</A>
      </p>
    </div>
  );
}

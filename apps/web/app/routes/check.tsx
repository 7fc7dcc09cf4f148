import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Name, Phrases, Prose, useWritten } from '../components/basics';
import { ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { SimilarOnes } from '../components/similar';
import { found, leaveFor, tell } from '../lib/api.server';
import { dropClaim } from '../lib/drafts.server';
import { refusedBy, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { draftOf, similarTo, type WritingDraft } from '../lib/writing.server';
import { DiscardDraft, SubmitProposal } from '../queries/proposals';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params['id'] ?? '';
  if (!hasSignIn(request)) throw toSignIn(request, `/proposals/new?draft=${id}`);
  const draft = found(await draftOf(request, id));
  if (draft.state !== 'draft') throw goTo(request, `/proposals/${id}/submitted`);
  return { draft, similar: await similarTo(request, draft.title, draft.text) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params['id'] ?? '';
  const form = await request.formData();
  if (!hasSignIn(request)) throw toSignIn(request, `/proposals/new?draft=${id}`);
  const discards = form.get('intent') === 'discard';
  const told = discards
    ? await tell(request, form, DiscardDraft, { id })
    : await tell(request, form, SubmitProposal, { id });
  if (told.ok)
    return goTo(request, discards ? '/me?done=discarded' : `/proposals/${id}/submitted`, [...told.cookies, dropClaim]);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, {}, []), { status: 400 });
}

function MaySubmit({ draft }: Readonly<{ draft: WritingDraft }>) {
  const { t, said } = useText();
  const { submit } = draft.viewerCan;
  if (submit.allowed) {
    return (
      <>
        <p>{t('check.public')}</p>
        <p className="acts">
          <button name="intent" value="submit">
            {t('check.submit')}
          </button>
          <A to={`/proposals/new?draft=${draft.id}`}>{t('check.back')}</A>
        </p>
      </>
    );
  }
  return (
    <>
      <div className="note">
        {submit.reason && <p>{said(submit.reason)}</p>}
        <p>{t('check.kept')}</p>
      </div>
      <p className="acts">
        <A className="button" to="/me/name">
          {t('check.toName')}
        </A>
        <A to={`/proposals/new?draft=${draft.id}`}>{t('check.back')}</A>
      </p>
    </>
  );
}

function Summary({ draft }: Readonly<{ draft: WritingDraft }>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <dl className="structure">
      <div>
        <dt>{t('entry.space')}</dt>
        <dd>{local(draft.space.title)}</dd>
      </div>
      <div>
        <dt>{t('check.to')}</dt>
        <dd>
          {local(draft.space.authority.name)} {local(draft.space.department.name)}
        </dd>
      </div>
      <div>
        <dt>{t('check.name')}</dt>
        <dd>
          <Name of={draft.author} />
        </dd>
      </div>
      <div>
        <dt>{t('writing.title')}</dt>
        <dd {...written}>
          <b>
            <Phrases>{draft.title}</Phrases>
          </b>
        </dd>
      </div>
      <div>
        <dt>{t('writing.text')}</dt>
        <dd>
          <Prose>{draft.text}</Prose>
        </dd>
      </div>
    </dl>
  );
}

export default function CheckPage() {
  const { t, x } = useText();
  const { draft, similar } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Head title={x('check.heading')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('check.heading')}</h1>
      <PostForm className="check-form">
        <Summary draft={draft} />
        {similar.length > 0 && <SimilarOnes similar={similar.slice(0, 3)} />}
        <MaySubmit draft={draft} />
        <p>
          <button name="intent" value="discard" className="link-button">
            {t('check.discard')}
          </button>
        </p>
      </PostForm>
    </div>
  );
}

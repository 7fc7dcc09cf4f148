import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Day, useWritten } from '../components/basics';
import { ApprovalTrack, ApproveForm, DraftHistory, SendBackForm, SentBack } from '../components/desk-approval';
import { CoveredEntries, coveredOnPage } from '../components/desk-covered';
import { DeskNav, Keys } from '../components/desk';
import { ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Letter } from '../components/letter';
import { Crumb, Done } from '../components/parts';
import { draftFor } from '../lib/answering.server';
import { outcomes } from '../lib/answering';
import { leaveFor, tell } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { refusedBy, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { oneOf, queryOf, withQuery } from '../lib/paging';
import { signerOf } from '../lib/signer';
import { useText } from '../lib/use-text';
import { ApproveResponse, ReleaseResponse, SendBackResponse, SendForRelease, TakeBack } from '../queries/desk';
import { ChangeDraftEntries } from '../queries/desk-work';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { draft, viewer } = await draftFor(request, params['id'] ?? '');
  const asked = queryOf(request, 'receipt');
  const { entries, ...rest } = draft;
  const [first] = entries;
  const addressed = entries.find(({ entry }) => entry.receipt === asked) ?? first;
  const from = Math.max(0, Math.floor(Number(queryOf(request, 'from') ?? 0)) || 0);
  return {
    draft: { ...rest, entries: addressed ? [addressed] : [] },
    shown: entries.slice(from, from + coveredOnPage),
    count: entries.length,
    from,
    signer: signerOf(viewer),
    receipt: addressed?.entry.receipt ?? '',
    done: doneOf(request),
    unsent: queryOf(request, 'unsent') !== null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params['id'] ?? '';
  const form = await request.formData();
  const told = await act(request, form, id);
  if (!told.ok) {
    if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
    return data(refusedBy(told.problem, {}, []), { status: 400 });
  }
  const here = `/desk/drafts/${id}`;
  if ('sendForRelease' in told.data) return goTo(request, `${here}?done=sentForRelease`);
  if ('changeDraftEntries' in told.data) return goTo(request, `${here}?done=adjusted`);
  if ('approveResponse' in told.data) return goTo(request, `${here}?done=approved`);
  if ('sendBackResponse' in told.data) return goTo(request, `${here}?done=sentBack`);
  if ('takeBackResponse' in told.data) return goTo(request, `${here}?done=takenBack`);
  if (!told.data.releaseResponse) return goTo(request, `${here}?done=releasing`);
  const [first] = told.data.releaseResponse.entries;
  return goTo(request, withQuery('/desk/drafts', { done: 'released', released: first?.entry.receipt ?? null }));
}

function act(request: Request, form: FormData, id: string) {
  const receipt = String(form.get('receipt') ?? '');
  const version = Number(form.get('version')) || null;
  switch (form.get('intent')) {
    case 'release':
      return tell(request, form, ReleaseResponse, { id, version });
    case 'approve':
      return tell(request, form, ApproveResponse, { id, version });
    case 'sendBack':
      return tell(request, form, SendBackResponse, { id, note: String(form.get('note') ?? '') });
    case 'takeBack':
      return tell(request, form, TakeBack, { id });
    case 'adjust': {
      const outcome = oneOf(outcomes, form.get('outcome'));
      const adjust = [{ receipt, outcome, remark: String(form.get('remark') ?? '') }];
      return tell(request, form, ChangeDraftEntries, { input: { draftId: id, adjust } });
    }
    case 'takeOut':
      return tell(request, form, ChangeDraftEntries, { input: { draftId: id, remove: [receipt] } });
    default:
      return tell(request, form, SendForRelease, { id });
  }
}

type Facts = Awaited<ReturnType<typeof loader>>;

function Release({ draft, signer }: Pick<Facts, 'draft' | 'signer'>) {
  const { t, said } = useText();
  const written = useWritten();
  const { approve, release } = draft.viewerCan;
  if (!release.allowed && approve.allowed) return <ApproveForm draft={draft} />;
  if (!release.allowed) {
    return (
      <div className="note">
        <p>
          <b>{t('approval.cannot')}</b>
        </p>
        {approve.reason && <p>{said(approve.reason)}</p>}
      </div>
    );
  }
  return (
    <PostForm>
      {signer && (
        <p>
          {t('drafts.releaseAs', {
            post: <span {...written}>{signer.post}</span>,
            name: <b {...written}>{signer.name}</b>,
          })}
        </p>
      )}
      <input type="hidden" name="version" value={draft.version} />
      <button name="intent" value="release" data-send="">
        {t('drafts.release')} <Keys>Ctrl+Enter</Keys>
      </button>
    </PostForm>
  );
}

function Releasing({ draft }: Pick<Facts, 'draft'>) {
  const { t } = useText();
  const written = useWritten();
  const { publishAt, signedName, signedPost, viewerCan } = draft;
  if (!publishAt) return null;
  return (
    <>
      <p>{t('drafts.publishAt', { day: <Day at={publishAt} time /> })}</p>
      <p>
        {t('drafts.signedBy', {
          post: <span {...written}>{signedPost}</span>,
          name: <b {...written}>{signedName}</b>,
        })}
      </p>
      {viewerCan.takeBack.allowed && (
        <PostForm>
          <button name="intent" value="takeBack">
            {t('drafts.takeBack')}
          </button>
        </PostForm>
      )}
    </>
  );
}

function Acts({ draft, signer }: Pick<Facts, 'draft' | 'signer'>) {
  const { t } = useText();
  const can = draft.viewerCan;
  return (
    <>
      {draft.state === 'releasing' && <Releasing draft={draft} />}
      {draft.state === 'awaiting_release' && <Release draft={draft} signer={signer} />}
      <SendBackForm draft={draft} />
      {draft.state === 'draft' && can.sendForRelease.allowed && (
        <PostForm>
          <button name="intent" value="send" data-send="">
            {t('drafts.send')} <Keys>Ctrl+Enter</Keys>
          </button>
        </PostForm>
      )}
      {can.edit.allowed && (
        <p>
          <A className="button quiet-button" to={`/desk/drafts/${draft.id}/edit`} data-key="e">
            {t('drafts.edit')} <Keys>e</Keys>
          </A>
        </p>
      )}
      {can.edit.allowed && draft.state === 'awaiting_release' && <p className="quiet">{t('drafts.editNote')}</p>}
    </>
  );
}

function Aside({ draft, signer }: Pick<Facts, 'draft' | 'signer'>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <section className="standing" aria-labelledby="now">
      <h2 id="now" className="standing-state">
        {t(`drafts.states.${draft.state}`)}
      </h2>
      <dl className="facts">
        {draft.correctionReason && (
          <div>
            <dt>{t('correction.reason')}</dt>
            <dd {...written}>{draft.correctionReason}</dd>
          </div>
        )}
        <div>
          <dt>{t('drafts.by')}</dt>
          <dd {...written}>{draft.draftedByName}</dd>
        </div>
        <div>
          <dt>{t('drafts.on')}</dt>
          <dd>
            <Day at={draft.draftedAt} year time />
          </dd>
        </div>
        <div>
          <dt>{t('entry.owner')}</dt>
          <dd>{local(draft.department.name)}</dd>
        </div>
      </dl>
      <ApprovalTrack approvals={draft.approvals} />
      {draft.state === 'released' && <p>{t('drafts.released')}</p>}
      <Acts draft={draft} signer={signer} />
    </section>
  );
}

function Preview({ draft, signer, receipt }: Pick<Facts, 'draft' | 'signer' | 'receipt'>) {
  const { t } = useText();
  const written = useWritten();
  const signs = draft.viewerCan.release.allowed && signer;
  const signature = signs ? (
    <span {...written}>
      {signer.post} <b>{signer.name}</b>
    </span>
  ) : (
    t('answering.signerWords')
  );
  const response = { ...draft, signedName: '', signedPost: '', releasedAt: null };
  return (
    <div>
      <p className="quiet">{t('answering.signer')}</p>
      <Letter response={response} receipt={receipt} signature={signature} />
    </div>
  );
}

export default function DeskDraftRoute() {
  const { t, x } = useText();
  const { draft, signer, shown, count, from, receipt, done, unsent } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Head title={x('drafts.one')} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      {unsent && <p className="note">{t('answering.saved')}</p>}
      <SentBack draft={draft} />
      <ErrorSummary errors={wrongIn(refused)} />
      <div className="with-aside">
        <div className="main-column">
          <Crumb to="/desk/drafts">{t('drafts.title')}</Crumb>
          <h1>{t('answering.letter')}</h1>
        </div>
        <aside>
          <Aside draft={draft} signer={signer} />
        </aside>
        <div className="main-column">
          <div id="letter">
            <Preview draft={draft} signer={signer} receipt={receipt} />
          </div>
          {(count > 1 || draft.state === 'draft') && (
            <CoveredEntries draft={draft} shown={shown} count={count} from={from} />
          )}
          <DraftHistory history={draft.history} />
        </div>
      </div>
    </>
  );
}

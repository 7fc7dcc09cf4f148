import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, LastDay, Phrases } from '../components/basics';
import { Area, ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Done } from '../components/parts';
import { SimilarOnes } from '../components/similar';
import { SpaceChoice } from '../components/space-choice';
import { doneOf } from '../lib/done';
import { fieldIn, wrongIn, type Refused } from '../lib/form';
import { goTo } from '../lib/go.server';
import { hasSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { actOnWriting, openSpaces, writingFor } from '../lib/writing.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const writing = await writingFor(request);
  if (writing) return { ...writing, spaces: null, signedIn: hasSignIn(request), done: doneOf(request) };
  const spaces = await openSpaces(request);
  const [only] = spaces;
  if (only && spaces.length === 1) throw goTo(request, `/proposals/new?space=${only.slug}`);
  return { spaces };
}

export const action = ({ request }: ActionFunctionArgs) => actOnWriting(request);

type Writing = Extract<Awaited<ReturnType<typeof loader>>, { spaces: null }>;

function Before({ space, signedIn }: Pick<Writing, 'space' | 'signedIn'>) {
  const { t, said, local } = useText();
  const { submit } = space.viewerCan;
  return (
    <div className="before">
      <p>{t('writing.who', { department: <b>{local(space.department.name)}</b> })}</p>
      {signedIn && !submit.allowed && submit.reason && (
        <p className="note">
          {said(submit.reason)} <A to="/me/name">{t('writing.toName')}</A>
        </p>
      )}
      {!signedIn && <p>{t(space.realNames ? 'writing.laterNames' : 'writing.later')}</p>}
    </div>
  );
}

function WritingForm({ writing, refused }: Readonly<{ writing: Writing; refused: Refused | undefined }>) {
  const { t, o, to } = useText();
  const { space, draft } = writing;
  const path = draft ? `/proposals/new?draft=${draft.id}` : `/proposals/new?space=${space.slug}`;
  return (
    <PostForm
      to={path}
      className="writing-form"
      data-writing=""
      data-saved={o('writing.autosaved')}
      data-unsaved={o('writing.notSaved')}
      data-base={to('/proposals/new')}
    >
      <input type="hidden" name="spaceId" value={space.id} />
      <input type="hidden" name="draft" value={draft?.id ?? ''} />
      <input type="hidden" name="version" value={draft?.version ?? ''} />
      <Field
        field={fieldIn(refused, 'title', draft?.title)}
        label={t('writing.title')}
        hint={t('writing.titleHint')}
        wide
      />
      <Area
        field={fieldIn(refused, 'text', draft?.text)}
        label={t('writing.text')}
        hint={t('writing.textHint')}
        rows={12}
        most={6000}
      />
      <p className="saved" data-saved-at="" role="status" />
      <p className="acts">
        <button name="intent" value="next">
          {t('writing.next')}
        </button>
        <button name="intent" value="save" className="quiet-button">
          {t('writing.save')}
        </button>
        <button name="intent" value="similar" className="link-button no-script">
          {t('writing.findSimilar')}
        </button>
      </p>
    </PostForm>
  );
}

function WritingPageFor({ writing, refused }: Readonly<{ writing: Writing; refused: Refused | undefined }>) {
  const { t, x, local } = useText();
  const { space, similar, done } = writing;
  const phase = 'currentPhase' in space ? space.currentPhase : null;
  return (
    <>
      <Head title={x('writing.heading')} hidden />
      <Crumb to={`/spaces/${space.slug}`}>{local(space.title)}</Crumb>
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <div className="with-aside">
        <div className="main-column">
          <h1>{t('writing.heading')}</h1>
          <p className="lead">
            <Phrases>{local(space.question)}</Phrases>
          </p>
          {phase?.endsAt && (
            <p className="quiet">{t('space.until', { day: <LastDay end={phase.endsAt} weekday /> })}</p>
          )}
          <Before space={space} signedIn={writing.signedIn} />
          <WritingForm writing={writing} refused={refused} />
        </div>
        <aside>
          <SimilarOnes similar={similar} />
        </aside>
      </div>
    </>
  );
}

export default function WritingPage() {
  const writing = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (writing.spaces) return <SpaceChoice spaces={writing.spaces} />;
  return <WritingPageFor writing={writing} refused={refused} />;
}

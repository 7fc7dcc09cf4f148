import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, useWritten } from '../components/basics';
import { Entries } from '../components/entries';
import { PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Done, Empty, Pager, Part } from '../components/parts';
import type { MeQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { beginning } from '../lib/excerpt';
import { queryOf } from '../lib/paging';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { Me } from '../queries/account';

export async function loader({ request }: LoaderFunctionArgs) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const { viewer } = await ask(request, Me, { after: queryOf(request, 'after') });
  if (!viewer) throw toSignIn(request);
  return { viewer, done: doneOf(request) };
}

type Viewer = NonNullable<MeQuery['viewer']>;

function Drafts({ drafts }: Pick<Viewer, 'drafts'>) {
  const { t, x, local } = useText();
  const written = useWritten();
  return (
    <ul className="plain-list">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <A to={`/proposals/new?draft=${draft.id}`} {...written}>
            {draft.title || beginning(draft.text, 40) || x('me.untitled')}
          </A>
          <span className="quiet line">
            <span>{local(draft.space.title)}</span>{' '}
            <span>{t('me.savedAt', { day: <Day at={draft.updatedAt} time /> })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Who({ viewer }: Readonly<{ viewer: Viewer }>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <dl className="facts facts-wide">
      <div>
        <dt>{t('me.name')}</dt>
        <dd>
          <span {...written}>
            {viewer.familyName} {viewer.givenName}
          </span>{' '}
          <A to="/me/name">{t(viewer.verification === 'real_name' ? 'me.nameSeen' : 'me.nameToVerify')}</A>
        </dd>
      </div>
      <div>
        <dt>{t('me.verification')}</dt>
        <dd>{t(`verification.${viewer.verification}`)}</dd>
      </div>
      {viewer.roles.map((held) => (
        <div key={`${held.role}-${held.subjectName.ja}`}>
          <dt>{t(`roles.${held.role}`)}</dt>
          <dd>
            {local(held.subjectName)} <span {...written}>{held.post}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export default function MePage() {
  const { t, x } = useText();
  const { viewer, done } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('nav.me')} hidden />
      {done && <Done>{t(done)}</Done>}
      <h1>{t('nav.me')}</h1>
      <Who viewer={viewer} />
      <ul className="ways ways-row">
        <li>
          <A to="/me/notifications">{t('me.notices', { count: viewer.unreadNotices })}</A>
        </li>
        <li>
          <A to="/me/settings">{t('me.settings')}</A>
        </li>
        {viewer.isStaff && (
          <li>
            <A to="/counter">{t('nav.counter')}</A>
          </li>
        )}
      </ul>
      {viewer.drafts.length > 0 && (
        <Part id="drafts" title={t('me.drafts')}>
          <Drafts drafts={viewer.drafts} />
        </Part>
      )}
      <Part id="submissions" title={t('me.submissions')}>
        {viewer.submissions.nodes.length === 0 ? (
          <Empty>
            <p>{t('me.noSubmissions')}</p>
            <p>
              <A className="button" to="/proposals/new">
                {t('home.write')}
              </A>
            </p>
          </Empty>
        ) : (
          <Entries entries={viewer.submissions.nodes} caption={x('me.submissions')} />
        )}
        <Pager info={viewer.submissions.pageInfo} />
      </Part>
      <PostForm to="/sign-out" className="sign-out">
        <button className="quiet-button">{t('me.signOut')}</button>
      </PostForm>
    </>
  );
}

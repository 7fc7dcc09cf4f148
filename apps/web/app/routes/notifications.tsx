import { useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Phrases, Said, useWritten } from '../components/basics';
import { PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Done, Empty, Pager } from '../components/parts';
import type { NoticesQuery } from '../gql/graphql';
import { ask, leaveFor, tell } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { goTo } from '../lib/go.server';
import { queryOf } from '../lib/paging';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { MarkNoticesRead, Notices } from '../queries/account';

export async function loader({ request }: LoaderFunctionArgs) {
  if (!hasSignIn(request)) throw toSignIn(request);
  return { ...(await ask(request, Notices, { after: queryOf(request, 'after') })), done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const told = await tell(request, form, MarkNoticesRead, { upTo: null });
  return told.ok ? goTo(request, '/me/notifications?done=read') : leaveFor(request, told.problem);
}

type Notice = NoticesQuery['notices']['nodes'][number];

/** The words that were taken and where they stand now: the notice this site exists for. */
function Taken({ notice }: Readonly<{ notice: Notice }>) {
  const { t } = useText();
  const written = useWritten();
  return notice.influences.map((influence) => (
    <div key={influence.id} className="taken">
      <blockquote {...written}>
        <p>
          <Phrases>{`「${influence.words}」`}</Phrases>
        </p>
      </blockquote>
      <p className="taken-to">{t('notices.becameClause', { clause: <b {...written}>{influence.clauseHeading}</b> })}</p>
    </div>
  ));
}

function NoticeItem({ notice }: Readonly<{ notice: Notice }>) {
  const { t } = useText();
  return (
    <li className={notice.readAt ? 'notice' : 'notice notice-new'}>
      <article>
        <p className="kicker">
          <Day at={notice.createdAt} year time /> {!notice.readAt && <b>{t('notices.new')}</b>}
        </p>
        <h2>
          <A to={notice.path}>
            <Said parts={notice.titleParts} heading />
          </A>
        </h2>
        <p>
          <Said parts={notice.textParts} />
        </p>
        <Taken notice={notice} />
        <p className="quiet">
          {t('notices.because')}{' '}
          {notice.reasons.map((reason, index) => (
            <span key={reason}>
              {index > 0 && ' / '}
              {t(`noticeReasons.${reason}`)}
            </span>
          ))}
        </p>
      </article>
    </li>
  );
}

export default function NotificationsPage() {
  const { t, x } = useText();
  const { notices, done } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <Head title={x('notices.heading')} hidden />
      <Crumb to="/me">{t('nav.me')}</Crumb>
      {done && <Done>{t(done)}</Done>}
      <h1>{t('notices.heading')}</h1>
      {notices.nodes.length === 0 && <Empty>{t('notices.empty')}</Empty>}
      {notices.nodes.some(({ readAt }) => !readAt) && (
        <PostForm to="/me/notifications" className="mark-read">
          <button className="quiet-button">{t('notices.markRead')}</button>
        </PostForm>
      )}
      <ol className="notices">
        {notices.nodes.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ol>
      <Pager info={notices.pageInfo} />
      <p className="quiet">
        <A to="/me/settings">{t('notices.toSettings')}</A>
      </p>
    </div>
  );
}

import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, LastDay, Phrases, useWritten } from '../components/basics';
import { Follow } from '../components/follow';
import { Head } from '../components/head';
import { Choices, Crumb, Done, Empty, Pager, Part } from '../components/parts';
import { ProposalRow } from '../components/proposals';
import { PhaseLine } from '../components/spaces';
import { TakeAlong } from '../components/take-along';
import type { OneSpaceQuery } from '../gql/graphql';
import { ask, found } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { oneOf, pageSize, queryOf } from '../lib/paging';
import { hasSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { OneSpace } from '../queries/spaces';

export const handle = { reading: true };

const orders = ['newest', 'most_supported'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const order = oneOf(orders, queryOf(request, 'order')) ?? 'newest';
  const answer = await ask(request, OneSpace, {
    slug: params['slug'] ?? '',
    first: pageSize,
    after: queryOf(request, 'after'),
    order,
  });
  return { space: found(answer.space), order, signedIn: hasSignIn(request), done: doneOf(request) };
}

type Space = NonNullable<OneSpaceQuery['space']>;

function WhatNow({ space, signedIn }: Readonly<{ space: Space; signedIn: boolean }>) {
  const { t, said, local } = useText();
  const { submit } = space.viewerCan;
  // Without an account anybody may begin to write; the rule says no only where it would say no to everybody.
  const open = space.currentPhase?.switches.includes('submit') ?? false;
  return (
    <section className="standing" aria-labelledby="now">
      <h2 id="now" className="standing-state">
        {space.currentPhase ? local(space.currentPhase.name) : t('space.noPhase')}
      </h2>
      {space.currentPhase?.endsAt && (
        <p className="clock">
          <span>{t('space.until', { day: <LastDay end={space.currentPhase.endsAt} weekday /> })}</span>
        </p>
      )}
      {open && (
        <p>
          <A className="button" to={`/proposals/new?space=${space.slug}`}>
            {t('space.write')}
          </A>
        </p>
      )}
      {open && signedIn && !submit.allowed && submit.reason && <p className="note">{said(submit.reason)}</p>}
      {space.realNames && <p className="quiet">{t('space.realNames')}</p>}
      <dl className="facts">
        <div>
          <dt>{t('entry.owner')}</dt>
          <dd>
            {local(space.authority.name)} {local(space.department.name)}
          </dd>
        </div>
        <div>
          <dt>{t('space.submissions')}</dt>
          <dd>
            {t('space.submissionCounts', {
              all: space.figures.submissions,
              answered: space.figures.answered,
              overdue: space.figures.overdue,
            })}
          </dd>
        </div>
      </dl>
      <Follow type="space" id={space.id} follows={space.viewerFollows} signedIn={signedIn} />
    </section>
  );
}

function Sessions({ sessions }: Pick<Space, 'sessions'>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <ul className="plain-list">
      {sessions.map((session) => (
        <li key={session.id}>
          <A to={`/sessions/${session.id}`} {...written}>
            {session.title}
          </A>
          <span className="line quiet">
            {session.heldOn && <Day at={session.heldOn} year />}
            {session.place && <span {...written}>{session.place}</span>}
            <span>{t('session.statements', { count: session.statementCount })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Proposals({ space, order }: Readonly<{ space: Space; order: string }>) {
  const { t } = useText();
  const { proposals } = space;
  if (proposals.nodes.length === 0) {
    return (
      <Empty>
        <p>{t('space.noProposals')}</p>
      </Empty>
    );
  }
  return (
    <>
      <Choices
        label="space.order"
        name="order"
        now={order === 'newest' ? null : order}
        options={[
          { value: null, text: t('space.newest') },
          { value: 'most_supported', text: t('space.mostSupported') },
        ]}
      />
      <div className="list">
        {proposals.nodes.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </div>
      <Pager info={proposals.pageInfo} />
    </>
  );
}

export default function SpacePage() {
  const { t, local, localPlain } = useText();
  const { space, order, signedIn, done } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={localPlain(space.question)} description={localPlain(space.description)} />
      <Crumb to="/spaces">{t('nav.spaces')}</Crumb>
      {done && <Done>{t(done)}</Done>}
      <div className="with-aside">
        <div className="main-column">
          <p className="kicker">
            <span className="kicker-kind">{t(`spaceKinds.${space.kind}`)}</span>
            {local(space.title)}
          </p>
          <h1>
            <Phrases>{local(space.question)}</Phrases>
          </h1>
        </div>
        <aside>
          <WhatNow space={space} signedIn={signedIn} />
        </aside>
        <div className="main-column">
          <div className="prose">
            <p>{local(space.description)}</p>
          </div>
          <PhaseLine phases={space.phases} />
          <Part id="proposals" title={t('space.proposals')}>
            <Proposals space={space} order={order} />
            <TakeAlong
              feed={`/feeds/spaces/${space.slug}.atom`}
              file={`/exports/spaces/${space.slug}/proposals.csv`}
              name={localPlain(space.title)}
            />
          </Part>
          {space.sessions.length > 0 && (
            <Part id="sessions" title={t('space.sessions')}>
              <Sessions sessions={space.sessions} />
            </Part>
          )}
        </div>
      </div>
    </>
  );
}

import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Phrases, Receipt, useWritten } from '../components/basics';
import { Entries } from '../components/entries';
import { Head } from '../components/head';
import { Empty, Part } from '../components/parts';
import { Signer } from '../components/signer';
import { SpaceRow } from '../components/spaces';
import { Weave } from '../components/weave';
import type { HomeQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { beginning, titleOf } from '../lib/excerpt';
import { useText } from '../lib/use-text';
import { Home } from '../queries/site';

export const handle = { reading: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const home = await ask(request, Home, {});
  return { ...home, openSpaces: home.spaces.nodes.filter(({ currentPhase }) => currentPhase) };
}

function Opening() {
  const { t } = useText();
  return (
    <section className="opening">
      <h1>
        <span>{t('home.promise1')}</span> <span>{t('home.promise2')}</span>
      </h1>
      <div className="opening-words">
        <p className="lead">{t('home.lead')}</p>
        <p className="opening-do">
          <A className="button" to="/proposals/new">
            {t('home.write')}
          </A>
          <A to="/help">{t('home.how')}</A>
        </p>
        <FindReceipt />
      </div>
    </section>
  );
}

function FindReceipt() {
  const { t } = useText();
  const { to } = useText();
  return (
    <form className="find" action={to('/ledger')} method="get" role="search" aria-labelledby="find-label">
      <label id="find-label" htmlFor="find">
        {t('home.find')}
      </label>
      <div className="find-row">
        <input id="find" name="words" type="text" autoComplete="off" />
        <button type="submit" className="quiet-button">
          {t('home.findGo')}
        </button>
      </div>
    </form>
  );
}

function Figures({ figures }: Pick<HomeQuery, 'figures'>) {
  const { t, x } = useText();
  const shown = [
    { key: 'open', to: '/waiting' },
    { key: 'overdue', to: '/ledger?state=overdue' },
    { key: 'answered', to: '/ledger?state=answered' },
    { key: 'influences', to: '/policies' },
  ] as const;
  return (
    <section className="figures" aria-label={x('home.figures')}>
      <ul>
        {shown.map(({ key, to }) => (
          <li key={key}>
            <A to={to}>
              <b>{figures[key].toLocaleString('en-US')}</b>
              <span>{t(`figures.${key}`)}</span>
            </A>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Change = HomeQuery['latestChanges'][number];

function LatestChange({ change }: Readonly<{ change: Change }>) {
  const { t } = useText();
  const written = useWritten();
  const { version } = change;
  const policy = `/policies/${version.policy.id}`;
  const to = version.change ? `${policy}/changes/${version.number}` : policy;
  const clause = version.change?.clauses.find(({ influences }) => influences.length > 0);
  return (
    <article className="latest-change">
      <h3 {...written}>
        <A to={to}>
          <Phrases>{version.name}</Phrases>
        </A>
      </h3>
      <p className="quiet">
        {t('home.version', { number: version.number, day: <Day at={version.effectiveFrom} year /> })}
      </p>
      {clause && <Weave clause={clause} />}
      <p>
        <A to={to}>{t(version.change ? 'home.seeChange' : 'home.seePolicy')}</A>
      </p>
    </article>
  );
}

type Answer = HomeQuery['latestResponses'][number];

function LatestAnswer({ answer }: Readonly<{ answer: Answer }>) {
  const { t, local } = useText();
  const written = useWritten();
  const first = answer.entries[0];
  if (!first) return null;
  return (
    <article className="latest-answer">
      <h3 {...written}>
        <A to={`/ledger/${first.entry.receipt}`}>
          <Phrases>{titleOf(first.entry)}</Phrases>
        </A>
      </h3>
      <p className="answer-outcome">{t(`outcomeHeadings.${first.outcome}`)}</p>
      <p {...written}>{beginning(answer.explanation, 100)}</p>
      <p className="line quiet">
        <Day at={answer.releasedAt} year />
        <span>
          {local(answer.department.name)} <Signer of={answer} within={[answer.department]} />
        </span>
        <Receipt>{first.entry.receipt}</Receipt>
      </p>
    </article>
  );
}

export default function HomePage() {
  const { t, x } = useText();
  const home = useLoaderData<typeof loader>();
  return (
    <div className="home">
      <Head title={x('site.name')} />
      <Opening />
      <Figures figures={home.figures} />
      <Part id="changed" title={t('home.changed')}>
        {home.latestChanges.length === 0 && <Empty>{t('home.changedEmpty')}</Empty>}
        {home.latestChanges.map((change) => (
          <LatestChange key={`${change.version.policy.id}-${change.version.number}`} change={change} />
        ))}
      </Part>
      <Part id="open" title={t('home.open')} more={<A to="/spaces">{t('home.allSpaces')}</A>}>
        {home.openSpaces.length === 0 && <Empty>{t('home.openEmpty')}</Empty>}
        {home.openSpaces.map((space) => (
          <SpaceRow key={space.id} space={space} />
        ))}
      </Part>
      <Part id="latest" title={t('home.latest')} more={<A to="/ledger?state=answered">{t('home.allAnswers')}</A>}>
        {home.latestResponses.length === 0 && <Empty>{t('home.latestEmpty')}</Empty>}
        {home.latestResponses.map((answer) => (
          <LatestAnswer key={answer.id} answer={answer} />
        ))}
      </Part>
      <Part id="longest" title={t('home.longest')} more={<A to="/waiting">{t('home.allWaiting')}</A>}>
        {home.waiting.nodes.length === 0 ? (
          <Empty>{t('home.longestEmpty')}</Empty>
        ) : (
          <Entries entries={home.waiting.nodes} caption={x('home.longest')} />
        )}
      </Part>
    </div>
  );
}

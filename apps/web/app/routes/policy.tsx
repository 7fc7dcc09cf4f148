import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Name, Phrases, Prose, useWritten } from '../components/basics';
import { Follow } from '../components/follow';
import { Head } from '../components/head';
import { Crumb, Done, Part } from '../components/parts';
import { Signer } from '../components/signer';
import type { OnePolicyQuery } from '../gql/graphql';
import { ask, found } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { policyFields } from '../lib/policy-fields';
import { hasSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { OnePolicy } from '../queries/policies';

export const handle = { reading: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { policy } = await ask(request, OnePolicy, { id: params['id'] ?? '' });
  return { policy: found(policy), signedIn: hasSignIn(request), done: doneOf(request) };
}

type Policy = NonNullable<OnePolicyQuery['policy']>;

function Structure({ version }: Readonly<{ version: Policy['current'] }>) {
  const { t } = useText();
  return (
    <dl className="structure">
      {policyFields
        .filter((name) => name !== 'name')
        .map((name) => (
          <div key={name}>
            <dt>{t(`policyFields.${name}`)}</dt>
            <dd>
              <Prose>{version[name]}</Prose>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Clauses({ clauses }: Pick<Policy['current'], 'clauses'>) {
  const written = useWritten();
  return (
    <div className="clauses" {...written}>
      {clauses.map((clause) => (
        <section key={clause.clauseId} id={`clause-${clause.clauseId}`} className="clause">
          <h3>{clause.heading}</h3>
          <p>{clause.text}</p>
        </section>
      ))}
    </div>
  );
}

function Versions({ policy }: Readonly<{ policy: Policy }>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <ol className="versions" reversed>
      {policy.versions.map((version) => (
        <li key={version.number}>
          <p className="line">
            <b>{t('policy.versionName', { number: version.number })}</b>
            <Day at={version.effectiveFrom} year />
            <span className="quiet" {...written}>
              {version.signedPost} {version.signedName}
            </span>
          </p>
          <p {...written}>{version.summary}</p>
          {version.influences.length > 0 && (
            <p className="made-by">
              {t('policy.madeBy')}{' '}
              {version.influences.map((influence, index) => (
                <span key={influence.id}>
                  {index > 0 && '、'}
                  <Name of={influence.entry.author} plain />
                </span>
              ))}
            </p>
          )}
          {version.number > 1 && (
            <p>
              <A to={`/policies/${policy.id}/changes/${version.number}`}>{t('policy.seeChange')}</A>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Aside({ policy, signedIn }: Readonly<{ policy: Policy; signedIn: boolean }>) {
  const { t, local } = useText();
  const { current } = policy;
  return (
    <section className="standing" aria-labelledby="now">
      <h2 id="now" className="standing-state">
        {t('policy.versionName', { number: current.number })}
      </h2>
      <p className="clock">
        <span>{t('policy.since', { day: <Day at={current.effectiveFrom} year /> })}</span>
      </p>
      {current.number > 1 && (
        <p>
          <A className="button" to={`/policies/${policy.id}/changes/${current.number}`}>
            {t('policy.seeChange')}
          </A>
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>{t('entry.owner')}</dt>
          <dd>
            {local(policy.authority.name)} {local(policy.department.name)}
          </dd>
        </div>
        <div>
          <dt>{t('policy.signed')}</dt>
          <dd>
            <Signer of={current} within={[policy.authority, policy.department]} />
          </dd>
        </div>
      </dl>
      {policy.viewerCan.publishVersion.allowed && (
        <p>
          <A to={`/desk/policies/${policy.id}/new-version`}>{t('policy.newVersion')}</A>
        </p>
      )}
      <Follow type="policy" id={policy.id} follows={policy.viewerFollows} signedIn={signedIn} />
    </section>
  );
}

export default function PolicyPage() {
  const { t } = useText();
  const written = useWritten();
  const { policy, signedIn, done } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={policy.current.name} description={policy.current.benefit} />
      {done && <Done>{t(done)}</Done>}
      <div className="with-aside">
        <div className="main-column">
          <Crumb to="/policies">{t('nav.policies')}</Crumb>
          <h1 {...written}>
            <Phrases>{policy.current.name}</Phrases>
          </h1>
        </div>
        <aside>
          <Aside policy={policy} signedIn={signedIn} />
        </aside>
        <div className="main-column">
          <Structure version={policy.current} />
          <Part id="clauses" title={t('policy.clauses')}>
            <Clauses clauses={policy.current.clauses} />
          </Part>
          <Part id="versions" title={t('policy.versions')}>
            <Versions policy={policy} />
          </Part>
        </div>
      </div>
    </>
  );
}

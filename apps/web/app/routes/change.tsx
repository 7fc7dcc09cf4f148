import { Fragment } from 'react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Phrases, useWritten } from '../components/basics';
import { FieldChanges } from '../components/field-changes';
import { Follow } from '../components/follow';
import { Head } from '../components/head';
import { Crumb, Done, Empty } from '../components/parts';
import { Signer } from '../components/signer';
import { PlainClause, Weave } from '../components/weave';
import type { OneVersionQuery } from '../gql/graphql';
import { ask, found } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { hasSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { OneVersion } from '../queries/policies';

export const handle = { reading: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = /^[1-9]\d{0,5}$/.test(params['version'] ?? '') ? Number(params['version']) : null;
  const { policyVersion } = await ask(request, OneVersion, { policyId: params['id'] ?? '', number: found(number) });
  return { version: found(policyVersion), signedIn: hasSignIn(request), done: doneOf(request) };
}

type Version = NonNullable<OneVersionQuery['policyVersion']>;
type Change = NonNullable<Version['change']>;

function Legend() {
  const { t } = useText();
  return (
    <p className="legend">
      <ins>{t('change.legendInserted')}</ins> <del>{t('change.legendRemoved')}</del>
    </p>
  );
}

/** The whole text in its order: where people's words made a clause, they stand beside it. */
function Document({ clauses }: Pick<Change, 'clauses'>) {
  const { t } = useText();
  return (
    <section className="document" aria-labelledby="clauses">
      <h2 id="clauses" className="small-head">
        {t('change.clauses')}
      </h2>
      <Legend />
      {clauses.map((clause) =>
        clause.influences.length > 0 ? (
          <Weave key={clause.clauseId} clause={clause} />
        ) : (
          <div key={clause.clauseId} className="weave weave-alone">
            <PlainClause clause={clause} />
          </div>
        ),
      )}
    </section>
  );
}

function Other({ version }: Readonly<{ version: Version }>) {
  const { t } = useText();
  const others = version.policy.versions.filter(({ number }) => number > 1 && number !== version.number);
  if (others.length === 0) return null;
  return (
    <p>
      {t('change.others')}{' '}
      {others.map(({ number }, index) => (
        <Fragment key={number}>
          {index > 0 && ' / '}
          <A to={`/policies/${version.policy.id}/changes/${number}`}>{t('policy.versionName', { number })}</A>
        </Fragment>
      ))}
    </p>
  );
}

export default function ChangePage() {
  const { t, x, local } = useText();
  const written = useWritten();
  const { version, signedIn, done } = useLoaderData<typeof loader>();
  const people = new Set(version.influences.map(({ entry }) => entry.receipt)).size;
  return (
    <div className="change">
      <Head
        title={`${version.name} ${x('policy.versionName', { number: version.number })}`}
        description={version.summary}
      />
      <Crumb to={`/policies/${version.policy.id}`}>
        <span {...written}>{version.name}</span>
      </Crumb>
      {done && <Done>{t(done)}</Done>}
      <p className="kicker">
        <span className="kicker-kind">{t('policy.versionName', { number: version.number })}</span>
        {t('change.inForce', { day: <Day at={version.effectiveFrom} year /> })}
      </p>
      <h1 {...written}>
        <Phrases>{version.summary}</Phrases>
      </h1>
      {people > 0 && <p className="lead">{t('change.lead', { count: people })}</p>}
      {version.change ? (
        <>
          <Document clauses={version.change.clauses} />
          <FieldChanges fields={version.change.fields} />
        </>
      ) : (
        <Empty>
          <p>{t('change.first')}</p>
        </Empty>
      )}
      <footer className="change-foot">
        <p className="line">
          <span>
            {local(version.policy.authority.name)} {local(version.policy.department.name)}
          </span>
          <Signer of={version} within={[version.policy.authority, version.policy.department]} />
          <Day at={version.publishedAt} year />
        </p>
        <Other version={version} />
        <Follow type="policy" id={version.policy.id} follows={version.policy.viewerFollows} signedIn={signedIn} />
      </footer>
    </div>
  );
}

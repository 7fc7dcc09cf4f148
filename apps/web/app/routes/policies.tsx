import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Phrases, useWritten } from '../components/basics';
import { Field, Select } from '../components/forms';
import { Head } from '../components/head';
import { Empty, Pager } from '../components/parts';
import { TakeAlong } from '../components/take-along';
import type { PoliciesQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { pageSize, queryOf } from '../lib/paging';
import { authorityCode } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { Policies } from '../queries/policies';

export const handle = { reading: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const words = queryOf(request, 'words');
  const department = queryOf(request, 'department');
  const answer = await ask(request, Policies, {
    words,
    departmentId: department,
    code: authorityCode,
    first: pageSize,
    after: queryOf(request, 'after'),
  });
  return { ...answer, words, department };
}

type Row = PoliciesQuery['policies']['nodes'][number];

function PolicyRow({ policy }: Readonly<{ policy: Row }>) {
  const { t, local } = useText();
  const written = useWritten();
  const { current } = policy;
  return (
    <article className="policy-row">
      <h2 {...written}>
        <A to={`/policies/${policy.id}`}>
          <Phrases>{current.name}</Phrases>
        </A>
      </h2>
      <dl>
        <div>
          <dt>{t('policyFields.forWhom')}</dt>
          <dd {...written}>{current.forWhom}</dd>
        </div>
        <div>
          <dt>{t('policyFields.benefit')}</dt>
          <dd {...written}>{current.benefit}</dd>
        </div>
      </dl>
      <p className="quiet apart">
        <span>{local(policy.department.name)}</span>
        <span>{t('policy.version', { number: current.number, day: <Day at={current.effectiveFrom} year /> })}</span>
      </p>
    </article>
  );
}

export default function PoliciesPage() {
  const { t, x, o, to, localOption } = useText();
  const { policies, departments, words, department } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('policies.title')} description={x('policies.lead')} />
      <div className="top">
        <h1>{t('policies.title')}</h1>
        <p className="lead">{t('policies.lead')}</p>
      </div>
      <form
        className="filters filter-line"
        action={to('/policies')}
        method="get"
        role="search"
        aria-label={x('policies.search')}
      >
        <Field
          field={{ id: 'words', name: 'words', value: words ?? '', errors: [] }}
          label={t('policies.words')}
          optional
          bare
          wide
        />
        <Select
          field={{ id: 'department', name: 'department', value: department ?? '', errors: [] }}
          label={t('entry.owner')}
          options={[
            { value: '', label: o('filter.any') },
            ...departments.map(({ id, name }) => ({ value: id, label: localOption(name) })),
          ]}
        />
        <button type="submit" className="quiet-button">
          {t('filter.show')}
        </button>
      </form>
      <div className="list">
        {policies.nodes.length === 0 && <Empty>{t('policies.empty')}</Empty>}
        {policies.nodes.map((policy) => (
          <PolicyRow key={policy.id} policy={policy} />
        ))}
      </div>
      <Pager info={policies.pageInfo} />
      <TakeAlong feed="/feeds/policies.atom" file="/exports/policies.csv" name={x('policies.title')} />
    </>
  );
}

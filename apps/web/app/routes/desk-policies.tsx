import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { Field, Select } from '../components/forms';
import { Head } from '../components/head';
import { Empty, Pager } from '../components/parts';
import type { DeskPoliciesQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { pageSize, queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { DeskPolicies } from '../queries/desk-policies';

export async function loader({ request }: LoaderFunctionArgs) {
  const [words, department] = [queryOf(request, 'words'), queryOf(request, 'department')];
  const variables = { words, departmentId: department, first: pageSize, after: queryOf(request, 'after') };
  return { ...(await ask(request, DeskPolicies, variables)), words, department };
}

type Policy = DeskPoliciesQuery['policies']['nodes'][number];

function Row({ policy }: Readonly<{ policy: Policy }>) {
  const { t, x, local } = useText();
  const written = useWritten();
  const { current } = policy;
  return (
    <tr>
      <th scope="row" className="row-title">
        <A to={`/policies/${policy.id}`} {...written}>
          {current.name}
        </A>
        <span className="row-by">{local(policy.department.name)}</span>
      </th>
      <td>
        {t('policy.version', { number: current.number, day: <Day at={current.effectiveFrom} year /> })}
        <span className="row-by" {...written}>
          {current.signedPost} {current.signedName}
        </span>
      </td>
      <td className="desk-acts">
        {policy.viewerCan.publishVersion.allowed && (
          <A
            to={`/desk/policies/${policy.id}/new-version`}
            aria-label={x('deskPolicies.changeWhat', { name: current.name })}
            className="desk-answer"
          >
            {t('deskPolicies.change')}
          </A>
        )}
      </td>
    </tr>
  );
}

function Filters({ facts }: Readonly<{ facts: Awaited<ReturnType<typeof loader>> }>) {
  const { t, x, o, to, localOption } = useText();
  return (
    <form
      className="filters filter-line"
      action={to('/desk/policies')}
      method="get"
      role="search"
      aria-label={x('policies.search')}
    >
      <Field
        field={{ id: 'words', name: 'words', value: facts.words ?? '', errors: [] }}
        label={t('policies.words')}
        bare
        wide
      />
      <Select
        field={{ id: 'department', name: 'department', value: facts.department ?? '', errors: [] }}
        label={t('entry.owner')}
        options={[
          { value: '', label: o('filter.any') },
          ...facts.desk.departments.map(({ id, name }) => ({ value: id, label: localOption(name) })),
        ]}
      />
      <button type="submit" className="quiet-button">
        {t('filter.show')}
      </button>
    </form>
  );
}

export default function DeskPoliciesRoute() {
  const { t, x } = useText();
  const facts = useLoaderData<typeof loader>();
  const { policies } = facts;
  return (
    <>
      <Head title={x('deskPolicies.title')} hidden />
      <DeskNav />
      <div className="top">
        <h1>{t('deskPolicies.title')}</h1>
        <p className="lead">{t('deskPolicies.lead')}</p>
      </div>
      <Filters facts={facts} />
      {policies.nodes.length === 0 ? (
        <Empty>{t('deskPolicies.empty')}</Empty>
      ) : (
        <table className="rows">
          <caption className="sr">{x('deskPolicies.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('policyFields.name')}</th>
              <th scope="col">{t('deskPolicies.current')}</th>
              <th scope="col">{t('office.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {policies.nodes.map((policy) => (
              <Row key={policy.id} policy={policy} />
            ))}
          </tbody>
        </table>
      )}
      <Pager info={policies.pageInfo} />
    </>
  );
}

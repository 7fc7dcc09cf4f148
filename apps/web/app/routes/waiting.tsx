import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Entries } from '../components/entries';
import { Head } from '../components/head';
import { A } from '../components/basics';
import { Choices, Empty, Pager, Part } from '../components/parts';
import { TakeAlong } from '../components/take-along';
import type { WaitingQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { pageSize, queryOf, withQuery } from '../lib/paging';
import { authorityCode } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { Waiting } from '../queries/ledger';

export const handle = { reading: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const department = queryOf(request, 'department');
  const answer = await ask(request, Waiting, {
    departmentId: department,
    code: authorityCode,
    first: pageSize,
    after: queryOf(request, 'after'),
  });
  return { ...answer, department };
}

/** How much waits in each department; the number leads to the list. */
function ByDepartment({ departments }: Pick<WaitingQuery, 'departments'>) {
  const { t, x, local } = useText();
  const owing = departments.filter(({ figures }) => figures.open > 0);
  if (owing.length === 0) return null;
  return (
    <Part id="by-department" title={t('waitingFigures.departments')}>
      <table className="counts">
        <caption className="sr">{x('waitingFigures.departments')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('entry.owner')}</th>
            <th scope="col">{t('waitingFigures.open')}</th>
            <th scope="col">{t('waitingFigures.near')}</th>
            <th scope="col">{t('waitingFigures.overdue')}</th>
          </tr>
        </thead>
        <tbody>
          {owing.map(({ id, name, figures }) => (
            <tr key={id}>
              <th scope="row">
                <A to={withQuery('/waiting', { department: id })}>{local(name)}</A>
              </th>
              <td>{figures.open}</td>
              <td>{figures.nearDue}</td>
              <td>{figures.overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

export default function WaitingPage() {
  const { t, x, local } = useText();
  const { waiting, figures, departments, department, ...answer } = useLoaderData<typeof loader>();
  const [oldest] = answer.oldest.nodes;
  return (
    <>
      <Head title={x('waiting.title')} description={x('waiting.lead')} />
      <div className="top">
        <h1>{t('waiting.title')}</h1>
        <p className="lead">{t('waiting.lead')}</p>
        <p className="count">
          {t('waiting.figures', { open: figures.open, near: figures.nearDue, overdue: figures.overdue })}
        </p>
        {oldest && (
          <p className="count">
            <A to={`/ledger/${oldest.receipt}`}>{t('waitingFigures.oldest', { days: oldest.waitingDays })}</A>
          </p>
        )}
      </div>
      <Choices
        label="waiting.departments"
        name="department"
        now={department}
        options={[
          { value: null, text: t('waiting.all') },
          ...departments.map(({ id, name }) => ({ value: id, text: local(name) })),
        ]}
      />
      {waiting.nodes.length === 0 ? (
        <Empty>{t('waiting.empty')}</Empty>
      ) : (
        <Entries entries={waiting.nodes} caption={x('waiting.title')} />
      )}
      <Pager info={waiting.pageInfo} />
      {department === null && <ByDepartment departments={departments} />}
      <TakeAlong
        feed={withQuery('/feeds/waiting.atom', { department })}
        file={withQuery('/exports/waiting.csv', { department })}
        name={x('waiting.title')}
      />
      <p className="quiet no-print">
        <A to={withQuery('/statistics', { department })}>{t('statistics.toPage')}</A>
      </p>
    </>
  );
}

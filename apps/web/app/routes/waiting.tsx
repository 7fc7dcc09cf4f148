import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Entries } from '../components/entries';
import { Head } from '../components/head';
import { Choices, Empty, Pager } from '../components/parts';
import { TakeAlong } from '../components/take-along';
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

export default function WaitingPage() {
  const { t, x, local } = useText();
  const { waiting, figures, departments, department } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('waiting.title')} description={x('waiting.lead')} />
      <div className="top">
        <h1>{t('waiting.title')}</h1>
        <p className="lead">{t('waiting.lead')}</p>
        <p className="count">
          {t('waiting.figures', { open: figures.open, near: figures.nearDue, overdue: figures.overdue })}
        </p>
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
      <TakeAlong
        feed={withQuery('/feeds/waiting.atom', { department })}
        file={withQuery('/exports/waiting.csv', { department })}
        name={x('waiting.title')}
      />
    </>
  );
}

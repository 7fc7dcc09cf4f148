import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { DeskFigures, DeskNav } from '../components/desk';
import { acknowledgeForm, answerForm, Queue, QueueCommands } from '../components/desk-queue';
import { ErrorSummary, Field, Select } from '../components/forms';
import { Head } from '../components/head';
import { Choices, Done, Empty, Pager } from '../components/parts';
import { acknowledge, deskFor } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { wrongIn } from '../lib/form';
import { usePage } from '../lib/page-context';
import { withQuery } from '../lib/paging';
import { useText } from '../lib/use-text';

export async function loader({ request }: LoaderFunctionArgs) {
  return { ...(await deskFor(request)), done: doneOf(request) };
}

export const action = ({ request }: ActionFunctionArgs) => acknowledge(request);

type Facts = Awaited<ReturnType<typeof loader>>;

function Filters({ facts }: Readonly<{ facts: Facts }>) {
  const { t, o, x, to, localOption } = useText();
  const { departments } = facts.desk;
  return (
    <div className="filters">
      <Choices
        label="office.state"
        name="state"
        now={facts.state}
        options={[
          { value: null, text: t('office.stateWaiting') },
          { value: 'new', text: t('office.stateNew') },
          { value: 'review', text: t('office.stateReview') },
          { value: 'overdue', text: t('office.stateOverdue') },
          { value: 'answered', text: t('office.stateAnswered') },
        ]}
      />
      <form action={to('/desk')} method="get" role="search" aria-label={x('office.search')}>
        {facts.state && <input type="hidden" name="state" value={facts.state} />}
        <Field
          field={{ id: 'words', name: 'words', value: facts.words ?? '', errors: [] }}
          label={t('filter.words')}
          bare
          wide
        />
        {departments.length > 1 && (
          <Select
            field={{ id: 'department', name: 'department', value: facts.department ?? '', errors: [] }}
            label={t('entry.owner')}
            options={[
              { value: '', label: o('filter.any') },
              ...departments.map(({ id, name }) => ({ value: id, label: localOption(name) })),
            ]}
          />
        )}
        <button type="submit" className="quiet-button">
          {t('filter.show')}
        </button>
      </form>
    </div>
  );
}

const emptyKeys = {
  new: 'office.emptyNew',
  review: 'office.emptyReview',
  overdue: 'office.emptyOverdue',
  answered: 'office.emptyAnswered',
} as const;

function NothingThere({ facts }: Readonly<{ facts: Facts }>) {
  const { t } = useText();
  const narrowed = Boolean(facts.words ?? facts.department);
  const key = facts.state ? emptyKeys[facts.state] : 'office.emptyWaiting';
  if (facts.desk.departments.length === 0) return <Empty>{t('office.noDepartment')}</Empty>;
  return (
    <Empty>
      <p>{t(narrowed ? 'office.emptySearch' : key)}</p>
      {(narrowed || facts.state) && (
        <p>
          <A to="/desk">{t('office.showAll')}</A>
        </p>
      )}
    </Empty>
  );
}

function List({ facts }: Readonly<{ facts: Facts }>) {
  const { t, to } = useText();
  const { path } = usePage();
  const { entries, departments } = facts.desk;
  return (
    <>
      {typeof entries.totalCount === 'number' && (
        <p className="count">
          {t(facts.state === 'answered' ? 'office.countAnswered' : 'office.count', { count: entries.totalCount })}
        </p>
      )}
      <form id={answerForm} action={to('/desk/answer')} method="get" />
      {entries.nodes.some(({ viewerCan }) => viewerCan.acknowledge.allowed) && (
        <form id={acknowledgeForm} action={to(withQuery(path, { done: null }))} method="post" />
      )}
      <QueueCommands />
      <Queue entries={entries.nodes} many={departments.length > 1} />
    </>
  );
}

export default function DeskRoute() {
  const { t, x } = useText();
  const facts = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Head title={x('office.title')} hidden />
      <DeskNav />
      {facts.done && <Done>{t(facts.done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('office.title')}</h1>
      <DeskFigures figures={facts.desk.figures} />
      <Filters facts={facts} />
      {facts.desk.entries.nodes.length === 0 ? <NothingThere facts={facts} /> : <List facts={facts} />}
      <Pager info={facts.desk.entries.pageInfo} />
    </>
  );
}

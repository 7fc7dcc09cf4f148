import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { DeskFigures, DeskNav } from '../components/desk';
import { DeskFilters } from '../components/desk-filters';
import { acknowledgeForm, answerForm, Queue, QueueCommands } from '../components/desk-queue';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { Done, Empty, Pager } from '../components/parts';
import { actOnQueue, deskFor } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { wrongIn } from '../lib/form';
import { usePage } from '../lib/page-context';
import { withQuery } from '../lib/paging';
import { useText } from '../lib/use-text';

export async function loader({ request }: LoaderFunctionArgs) {
  return { ...(await deskFor(request)), done: doneOf(request) };
}

export const action = ({ request }: ActionFunctionArgs) => actOnQueue(request);

type Facts = Awaited<ReturnType<typeof loader>>;

const emptyKeys = {
  new: 'office.emptyNew',
  review: 'office.emptyReview',
  overdue: 'office.emptyOverdue',
  answered: 'office.emptyAnswered',
} as const;

function NothingThere({ facts }: Readonly<{ facts: Facts }>) {
  const { t } = useText();
  const narrowed = Object.values(facts.question).some((value) => value !== null);
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
      <QueueCommands colleagues={facts.desk.colleagues} />
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
      <DeskFigures figures={facts.desk.figures} awaitingMe={facts.desk.awaitingMe} />
      <DeskFilters facts={facts} />
      {facts.desk.entries.nodes.length === 0 ? <NothingThere facts={facts} /> : <List facts={facts} />}
      <Pager info={facts.desk.entries.pageInfo} />
    </>
  );
}

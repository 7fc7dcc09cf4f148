import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Name, Prose, Receipt, useWritten } from '../components/basics';
import { DeskNav, Keys } from '../components/desk';
import { Correct } from '../components/desk-correct';
import { Assignee, Meeting, Notes } from '../components/desk-entry';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Done } from '../components/parts';
import { Clock, StateWord } from '../components/standing';
import { Timeline } from '../components/timeline';
import { ask, found, leaveFor, tell } from '../lib/api.server';
import { needStaff } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { titleOf } from '../lib/excerpt';
import { refusedBy, typedIn, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { withQuery } from '../lib/paging';
import { useText } from '../lib/use-text';
import { AssignEntries, CorrectResponse, EntryAtDesk, WriteNote } from '../queries/desk-work';

export async function loader({ request, params }: LoaderFunctionArgs) {
  await needStaff(request);
  const { ledgerEntry, desk } = await ask(request, EntryAtDesk, { receipt: params['receipt'] ?? '' });
  const entry = found(ledgerEntry);
  return { entry, work: found(entry.desk), colleagues: desk.colleagues, done: doneOf(request) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const receipt = params['receipt'] ?? '';
  const here = `/desk/entries/${receipt}`;
  const told = await act(request, form, receipt);
  if (told.ok && 'correctResponse' in told.data)
    return goTo(request, `/desk/drafts/${told.data.correctResponse.id}/edit`);
  if (told.ok) return goTo(request, `${here}?done=${'assignEntries' in told.data ? 'assigned' : 'noted'}`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, typedIn(form), ['note', 'assignee', 'reason']), { status: 400 });
}

function act(request: Request, form: FormData, receipt: string) {
  const typed = (name: string) => String(form.get(name) ?? '');
  switch (form.get('intent')) {
    case 'assign':
      return tell(request, form, AssignEntries, { receipts: [receipt], accountId: typed('assignee') || null });
    case 'correct':
      return tell(request, form, CorrectResponse, { id: typed('response'), reason: typed('reason') });
    default:
      return tell(request, form, WriteNote, { receipt, text: typed('note') });
  }
}

type Facts = Awaited<ReturnType<typeof loader>>;
type StandingProps = Pick<Facts, 'entry' | 'colleagues'> &
  Readonly<{ assignee: Facts['work']['assignee']; here: string }>;

/** Where it stands, who sees to it, and where one can go from here. */
function Standing({ entry, assignee, colleagues, here }: StandingProps) {
  const { t } = useText();
  return (
    <section className="standing" aria-labelledby="now">
      <h2 id="now" className="standing-state">
        <StateWord state={entry.state} outcome={entry.outcome} overdue={entry.overdue} />
      </h2>
      <Clock entry={entry} />
      {entry.viewerCan.draftResponse.allowed && (
        <p>
          <A className="button" to={withQuery('/desk/answer', { receipts: entry.receipt, from: '/desk' })} data-key="e">
            {t('desk.answerThis')} <Keys>e</Keys>
          </A>
        </p>
      )}
      <Assignee assignee={assignee} colleagues={colleagues} here={here} />
      <p>
        <A to={`/desk/similar/${entry.receipt}`} data-key="s">
          {t('desk.similar')} <Keys>s</Keys>
        </A>
      </p>
      <p>
        <A to={`/ledger/${entry.receipt}`}>{t('desk.read')}</A> <A to={`${here}/steps`}>{t('stepping.to')}</A>
      </p>
    </section>
  );
}

export default function DeskEntryRoute() {
  const { t, x } = useText();
  const written = useWritten();
  const { entry, work, colleagues, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const here = `/desk/entries/${entry.receipt}`;
  return (
    <>
      <Head title={`${titleOf(entry, 40)} – ${x('office.title')}`} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <Crumb to={`/desk#entry-${entry.receipt}`}>{t('desk.back')}</Crumb>
      <div className="with-aside">
        <div className="main-column">
          <h1 {...written}>{titleOf(entry, 60)}</h1>
          <p className="row-by">
            {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
          </p>
        </div>
        <aside>
          <Standing entry={entry} assignee={work.assignee} colleagues={colleagues} here={here} />
        </aside>
        <div className="main-column">
          <Meeting drafts={work.drafts} />
          <Prose>{entry.text}</Prose>
          {entry.response && <Correct responseId={entry.response.id} refused={refused ?? null} here={here} />}
          <Notes notes={work.notes} refused={refused ?? null} here={here} />
          <section aria-labelledby="history">
            <h2 id="history" className="small-head">
              {t('desk.history')}
            </h2>
            <Timeline events={entry.events} />
          </section>
        </div>
      </div>
    </>
  );
}

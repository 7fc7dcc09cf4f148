import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Name, Receipt, useWritten } from '../components/basics';
import { DeskNav, Keys } from '../components/desk';
import { ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Empty } from '../components/parts';
import type { SimilarEntriesQuery } from '../gql/graphql';
import { ask, found, leaveFor, tell } from '../lib/api.server';
import { blankResponse } from '../lib/answering';
import { needStaff, queueOf } from '../lib/desk.server';
import { titleOf } from '../lib/excerpt';
import { refusedBy, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { withQuery } from '../lib/paging';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { DraftResponse } from '../queries/desk';
import { SimilarEntries } from '../queries/desk-work';

export async function loader({ request, params }: LoaderFunctionArgs) {
  await needStaff(request);
  const { ledgerEntry, desk } = await ask(request, SimilarEntries, { receipt: params['receipt'] ?? '' });
  return { entry: found(ledgerEntry), similar: desk.similar, from: queueOf(request) ?? '/desk' };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const receipts = form.getAll('receipts').map(String);
  const told = await tell(request, form, DraftResponse, { input: blankResponse(receipts) });
  const from = queueOf(request) ?? '/desk';
  if (told.ok)
    return goTo(request, withQuery(`/desk/drafts/${told.data.draftResponse.id}/edit`, { done: 'begun', from }));
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, {}, []), { status: 400 });
}

type Entry = NonNullable<SimilarEntriesQuery['ledgerEntry']>;

function Row({ entry, shared }: Readonly<{ entry: Entry; shared: readonly string[] }>) {
  const { t, x } = useText();
  const written = useWritten();
  const title = titleOf(entry, 40);
  return (
    <li className="similar-row" data-row="">
      <label className="option">
        <input
          type="checkbox"
          name="receipts"
          value={entry.receipt}
          defaultChecked
          aria-label={x('office.select', { title })}
        />
        <span>
          <b {...written}>{title}</b>
          <span className="row-by">
            <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
          </span>
          {shared.length > 0 && (
            <span className="row-by">{t('desk.shared', { words: <span {...written}>{shared.join('、')}</span> })}</span>
          )}
        </span>
      </label>
      <details className="similar-text">
        <summary aria-label={`${x('answering.texts')}: ${title}`}>{t('answering.texts')}</summary>
        <p {...written}>{entry.text}</p>
      </details>
    </li>
  );
}

export default function DeskSimilarRoute() {
  const { t, o, x } = useText();
  const { path } = usePage();
  const { entry, similar, from } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Head title={x('desk.similarTitle')} hidden />
      <DeskNav />
      <ErrorSummary errors={wrongIn(refused)} />
      <Crumb to={`${from}#entry-${entry.receipt}`}>{t('desk.back')}</Crumb>
      <div className="top">
        <h1>{t('desk.similarTitle')}</h1>
        <p className="lead">{t('desk.similarLead', { title: titleOf(entry, 40) })}</p>
      </div>
      {similar.length === 0 && <Empty>{t('desk.similarNone')}</Empty>}
      <PostForm to={path}>
        <ol className="plain-list">
          <Row entry={entry} shared={[]} />
          {similar.map((one) => (
            <Row key={one.entry.id} {...one} />
          ))}
        </ol>
        <p className="acts">
          <button data-send="">
            {t('desk.begin')} <Keys>Ctrl+Enter</Keys>
          </button>
          <A to={`${from}#entry-${entry.receipt}`}>{t('desk.back')}</A>
          <span className="counter" data-chosen={o('office.chosen', { count: '%' })} aria-live="polite" />
        </p>
      </PostForm>
    </>
  );
}

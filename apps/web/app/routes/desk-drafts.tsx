import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { Head } from '../components/head';
import { Choices, Done, Empty } from '../components/parts';
import type { DeskDraftsQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { titleOf } from '../lib/excerpt';
import { oneOf, queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { DeskDrafts } from '../queries/desk';

const shows = ['mine', 'awaiting', 'writing'] as const;
const stateOf = { awaiting: 'awaiting_release', writing: 'draft' } as const;
const emptyKeys = {
  mine: 'approval.emptyMine',
  awaiting: 'drafts.emptyAwaiting',
  writing: 'drafts.emptyWriting',
} as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const show = oneOf(shows, queryOf(request, 'show'));
  const { drafts } = (await ask(request, DeskDrafts, {})).desk;
  const shown = drafts.filter((draft) => isShown(draft, show));
  const [released = null] = /^[\dA-Z*-]{16,40}$/.exec(queryOf(request, 'released') ?? '') ?? [];
  return { show, drafts: shown, done: doneOf(request), released };
}

function isShown({ state, viewerCan }: Draft, show: (typeof shows)[number] | null): boolean {
  if (show === 'mine') return viewerCan.approve.allowed;
  return show === null || state === stateOf[show];
}

type Draft = DeskDraftsQuery['desk']['drafts'][number];

/** Whose approval it waits for, and whether that is the reader's. */
function WaitsFor({ draft }: Readonly<{ draft: Draft }>) {
  const { t } = useText();
  const written = useWritten();
  const next = draft.approvals.find(({ name }) => name === null);
  if (draft.viewerCan.approve.allowed) return <span className="row-by">{t('approval.waitsForYou')}</span>;
  if (!next?.post) return null;
  return <span className="row-by">{t('approval.waitsFor', { post: <span {...written}>{next.post}</span> })}</span>;
}

function Row({ draft }: Readonly<{ draft: Draft }>) {
  const { t, local } = useText();
  const written = useWritten();
  const [first, ...others] = draft.entries;
  return (
    <tr data-row="" {...(draft.viewerCan.approve.allowed ? { 'data-next': '' } : {})}>
      <th scope="row" className="row-title">
        <A to={`/desk/drafts/${draft.id}`} data-title="" {...written}>
          {first && titleOf(first.entry, 40)}
        </A>
        <span className="row-by">
          {others.length > 0 && <>{t('drafts.others', { count: others.length })} </>}
          {local(draft.department.name)}
        </span>
      </th>
      <td>{t(`outcomes.${draft.outcome}`)}</td>
      <td>
        <span {...written}>{draft.draftedByName}</span>
        <span className="row-by">
          <Day at={draft.draftedAt} time />
        </span>
      </td>
      <td>
        <b>{t(`drafts.states.${draft.state}`)}</b>
        <WaitsFor draft={draft} />
      </td>
    </tr>
  );
}

function Table({ drafts }: Readonly<{ drafts: readonly Draft[] }>) {
  const { t, x } = useText();
  return (
    <table className="rows">
      <caption className="sr">{x('drafts.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('drafts.what')}</th>
          <th scope="col">{t('entry.outcome')}</th>
          <th scope="col">{t('drafts.by')}</th>
          <th scope="col">{t('drafts.state')}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <Row key={draft.id} draft={draft} />
        ))}
      </tbody>
    </table>
  );
}

export default function DeskDraftsRoute() {
  const { t, x } = useText();
  const { drafts, show, done, released } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('drafts.title')} hidden />
      <DeskNav />
      {done && (
        <Done>
          {t(done)} {released && <A to={`/ledger/${released}`}>{t('desk.read')}</A>}
        </Done>
      )}
      <div className="top">
        <h1>{t('drafts.title')}</h1>
        <p className="lead">{t('drafts.lead')}</p>
      </div>
      <Choices
        label="drafts.show"
        name="show"
        now={show}
        options={[
          { value: null, text: t('drafts.all') },
          { value: 'mine', text: t('approval.mine') },
          { value: 'awaiting', text: t('drafts.awaiting') },
          { value: 'writing', text: t('drafts.writing') },
        ]}
      />
      {drafts.length === 0 ? <Empty>{t(show ? emptyKeys[show] : 'drafts.emptyAll')}</Empty> : <Table drafts={drafts} />}
    </>
  );
}

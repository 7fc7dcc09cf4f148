import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { ErrorSummary, PostForm, Select } from '../components/forms';
import { Head } from '../components/head';
import { Done, Empty } from '../components/parts';
import type { ApprovalChainsQuery } from '../gql/graphql';
import { ask, leaveFor, tell } from '../lib/api.server';
import { needStaff } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { refusedBy, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { useText } from '../lib/use-text';
import { ApprovalChains, SetApprovalChain } from '../queries/admin';

export async function loader({ request }: LoaderFunctionArgs) {
  await needStaff(request);
  return { ...(await ask(request, ApprovalChains, {})), done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const departmentId = String(form.get('department') ?? '') || null;
  const posts = form.getAll('post').map(String);
  const input = { authorityId: String(form.get('authority') ?? ''), departmentId, posts };
  const told = await tell(request, form, SetApprovalChain, { input });
  if (told.ok) return goTo(request, '/admin/approvals?done=chainSet');
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, {}, []), { status: 400 });
}

type Chain = ApprovalChainsQuery['approvalChains'][number];

const idOf = ({ authority, department }: Chain): string => department?.id ?? authority.id;
const steps = [1, 2, 3, 4, 5, 6] as const;

/** One place in the order: the posts that somebody holds now, and the one that is set though nobody does. */
function Step({ chain, place }: Readonly<{ chain: Chain; place: number }>) {
  const { t, o } = useText();
  const written = useWritten();
  const now = chain.posts[place - 1] ?? '';
  const isHeld = now === '' || chain.known.some(({ post }) => post === now);
  return (
    <Select
      field={{ id: `post-${idOf(chain)}-${place}`, name: 'post', value: now, errors: [] }}
      label={t('approval.place', { number: place })}
      options={[
        { value: '', label: o('approval.none') },
        ...chain.known.map(({ post, holders }) => ({
          value: post,
          label: `${post}（${holders.join('、')}）`,
          ...written,
        })),
        ...(isHeld ? [] : [{ value: now, label: o('approval.unheld', { post: now }) }]),
      ]}
    />
  );
}

function ChangeChain({ chain }: Readonly<{ chain: Chain }>) {
  const { t } = useText();
  return (
    <details>
      <summary>{t('approval.change')}</summary>
      <PostForm>
        <input type="hidden" name="authority" value={chain.authority.id} />
        <input type="hidden" name="department" value={chain.department?.id ?? ''} />
        {steps.map((place) => (
          <Step key={place} chain={chain} place={place} />
        ))}
        <button data-send="">{t('approval.set')}</button>
      </PostForm>
    </details>
  );
}

function OneChain({ chain }: Readonly<{ chain: Chain }>) {
  const { t, local } = useText();
  const written = useWritten();
  const id = idOf(chain);
  return (
    <section aria-labelledby={`chain-${id}`} className="desk-notes">
      <h2 id={`chain-${id}`} className="small-head">
        {chain.department
          ? local(chain.department.name)
          : t('approval.whole', { name: <span>{local(chain.authority.name)}</span> })}
      </h2>
      {chain.posts.length === 0 ? (
        <p>{t(chain.department ? 'approval.asAuthority' : 'approval.oneReleaser')}</p>
      ) : (
        <ol className="approval-track">
          {chain.posts.map((post) => (
            <li key={post} {...written}>
              {post} <span className="row-by">{chain.known.find((one) => one.post === post)?.holders.join('、')}</span>
            </li>
          ))}
        </ol>
      )}
      {chain.viewerCanSet.allowed && <ChangeChain chain={chain} />}
    </section>
  );
}
export default function AdminApprovalsRoute() {
  const { t, x } = useText();
  const { approvalChains, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <>
      <Head title={x('approval.title')} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <div className="top">
        <h1>{t('approval.title')}</h1>
        <p className="lead">{t('approval.lead')}</p>
      </div>
      {approvalChains.length === 0 && <Empty>{t('approval.notYours')}</Empty>}
      {approvalChains.map((chain) => (
        <OneChain key={idOf(chain)} chain={chain} />
      ))}
    </>
  );
}

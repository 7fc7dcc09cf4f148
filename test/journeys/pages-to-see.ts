import type { WholeProduct } from '../setup/whole-product';
import { ApiClient, signedIn } from './client';

/** A page by its address without language; `press` is what is pressed there first, to see what comes back. */
export type PageToSee = Readonly<{ path: string; press?: string }>;

const see = (...paths: readonly string[]): readonly PageToSee[] => paths.map((path) => ({ path }));

const SPACE = 'kuruma-ga-nakutemo';

type Nodes<T> = Readonly<{ nodes: readonly T[] }>;
type Found = Readonly<{
  proposals: Nodes<Readonly<{ id: string; commentCount: number; entry: Readonly<{ state: string }> }>>;
  ledgerEntries: Nodes<Readonly<{ receipt: string; kind: string; state: string; influences: readonly unknown[] }>>;
  policies: Nodes<Readonly<{ id: string; current: Readonly<{ number: number }> }>>;
  spaces: Nodes<Readonly<{ slug: string; sessions: readonly Readonly<{ id: string }>[] }>>;
}>;

const FIND = `{
  proposals(first: 100) { nodes { id commentCount entry { state } } }
  ledgerEntries(first: 100) { nodes { receipt kind state influences { id } } }
  policies(first: 100) { nodes { id current { number } } }
  spaces(first: 20) { nodes { slug sessions { id } } }
}`;

const first = <T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] => all.filter(fits).slice(0, 1);

/** One of each kind that the demo has: of every state of an entry, of every age of a policy, of every space. */
async function demoPages(product: WholeProduct): Promise<readonly string[]> {
  const found = await new ApiClient(product.api).ask<Found>(FIND);
  const entries = found.ledgerEntries.nodes;
  const states = [...new Set(entries.map(({ state }) => state))];
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const shown = new Set([
    ...states.flatMap((state) => first(entries, (one) => one.state === state)),
    ...kinds.flatMap((kind) => first(entries, (one) => one.kind === kind)),
    ...first(entries, (one) => one.influences.length > 0),
  ]);
  const talked = [...found.proposals.nodes].sort((a, b) => b.commentCount - a.commentCount);
  const changed = [...found.policies.nodes].sort((a, b) => b.current.number - a.current.number);
  return [
    ...found.spaces.nodes.map(({ slug }) => `/spaces/${slug}`),
    ...found.spaces.nodes.flatMap(({ sessions }) => sessions.slice(0, 1).map(({ id }) => `/sessions/${id}`)),
    ...talked.slice(0, 2).map(({ id }) => `/proposals/${id}`),
    ...[...shown].map(({ receipt }) => `/ledger/${receipt}`),
    ...[...shown].slice(0, 1).map(({ receipt }) => `/ledger/${receipt}/slip`),
    ...first(changed, ({ current }) => current.number === 1).map(({ id }) => `/policies/${id}`),
    ...changed
      .slice(0, 1)
      .flatMap(({ id, current }) => [`/policies/${id}`, `/policies/${id}/changes/${current.number}`]),
  ];
}

/** What a visitor without an account can open. */
export async function publicPages(product: WholeProduct): Promise<readonly PageToSee[]> {
  return [
    ...see('/', '/spaces', '/ledger', '/ledger?state=overdue', '/ledger?words=鯨鯨', '/waiting', '/policies'),
    ...see(
      '/policies?words=鯨鯨',
      '/search',
      '/search?words=バス',
      '/search?words=鯨鯨',
      ...(await demoPages(product)),
    ),
    ...see('/proposals/new', `/proposals/new?space=${SPACE}`, '/sign-in', '/sign-in?done=signedOut', '/sign-in/reset'),
    ...see('/sign-in/reset?token=x', '/sign-up', '/sign-up/sent', '/sign-up/confirm?token=x', '/unsubscribe?token=x'),
    ...see(
      '/help',
      '/rules',
      '/privacy',
      '/accessibility',
      '/api',
      '/log',
      '/verify',
      '/verify?receipt=160008-2026-0000001-X',
      '/no-such-page',
      '/spaces/no-such-space',
    ),
    ...see('/sign-in/again?to=/me', '/ledger/160008-2026-0000001-X'),
    { path: `/proposals/new?space=${SPACE}`, press: 'button[value=next]' },
    { path: '/sign-in', press: 'main form button' },
    { path: '/sign-up', press: 'main form button' },
    { path: '/sign-up/confirm?token=x', press: 'main form button' },
    { path: '/unsubscribe?token=x', press: 'main form button' },
  ];
}

const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { proposal { id } } }';
const SUBMIT = 'mutation ($id: ID!) { submitProposal(id: $id) { thread { id } entry { receipt } } }';
const WITHDRAW = 'mutation ($id: ID!, $reason: String) { withdrawProposal(id: $id, reason: $reason) { id } }';
const COMMENT = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';

type Saved = Readonly<{ saveDraft: { proposal: { id: string } } }>;
type Submitted = Readonly<{ submitProposal: { thread: { id: string }; entry: { receipt: string } } }>;

/** A proposal of the demo's resident, one they took back, a draft beside them, and a comment of theirs. */
async function written(product: WholeProduct) {
  const api = await signedIn(product, 'resident');
  const { space } = await api.ask<{ space: { id: string } }>(`{ space(slug: "${SPACE}") { id } }`);
  const text = '朝いちばんの列車に間に合うバスがありません。冬のあいだだけでも、六時台に一便あると通学できます。';
  const save = async (title: string) =>
    (await api.ask<Saved>(SAVE, { input: { spaceId: space.id, title, text } })).saveDraft.proposal.id;
  const [proposal, draft] = [await save('六時台のバスを冬だけ走らせてほしい'), await save('まだ書きかけの提案')];
  const { submitProposal } = await api.ask<Submitted>(SUBMIT, { id: proposal });
  const input = {
    threadId: submitProposal.thread.id,
    parentId: null,
    stance: null,
    text: '通学定期も使えると助かります。',
  };
  const { postComment } = await api.ask<{ postComment: { id: string } }>(COMMENT, {
    input: { ...input, askAuthority: false },
  });
  const withdrawn = await save('取り下げた提案');
  const takenBack = await api.ask<Submitted>(SUBMIT, { id: withdrawn });
  await api.ask(WITHDRAW, { id: withdrawn, reason: '同じ内容の提案がすでにありました。' });
  return { proposal, draft, comment: postComment.id, withdrawn, receipt: takenBack.submitProposal.entry.receipt };
}

/** What a resident sees of their own. */
export async function residentPages(product: WholeProduct): Promise<readonly PageToSee[]> {
  const { proposal, draft, comment, withdrawn, receipt } = await written(product);
  return [
    ...see('/', '/me', '/me/name', '/me/notifications', '/me/settings', '/desk', `/spaces/${SPACE}`),
    ...see(`/proposals/new?draft=${draft}`, `/proposals/${draft}/check`, `/proposals/${proposal}/submitted`),
    ...see(`/proposals/${proposal}`, `/proposals/${proposal}?reply=${comment}`, `/proposals/${proposal}/withdraw`),
    ...see(`/comments/${comment}?to=/proposals/${proposal}`, `/proposals/${withdrawn}`, `/ledger/${receipt}`),
    { path: `/proposals/${proposal}`, press: 'button[value=comment]' },
  ];
}

type Draft = Readonly<{ draftResponse: { id: string } }>;
const DRAFT = 'mutation ($input: DraftResponseInput!) { draftResponse(input: $input) { id } }';
const SEND = 'mutation ($id: ID!) { sendForRelease(draftId: $id) { id } }';
const WAITING = '{ ledgerEntries(first: 100) { nodes { receipt viewerCan { draftResponse { allowed } } } } }';
type Waiting = Readonly<{
  ledgerEntries: Nodes<Readonly<{ receipt: string; viewerCan: { draftResponse: { allowed: boolean } } }>>;
}>;

/** The desks, by who sits there. */
export async function officialPages(
  product: WholeProduct,
): Promise<readonly Readonly<{ who: string; pages: readonly PageToSee[] }>[]> {
  const official = await signedIn(product, 'drafter');
  const { ledgerEntries } = await official.ask<Waiting>(WAITING);
  const open = ledgerEntries.nodes.filter((one) => one.viewerCan.draftResponse.allowed).map(({ receipt }) => receipt);
  const [one = '', two = '', three = ''] = open;
  const explanation = '予算の都合で全部はできませんが、冬のあいだ六時台の一便を試みに走らせ、利用の様子を公表します。';
  const input = { receipts: [one], outcome: 'partly_adopted', reasonCode: 'budget', explanation };
  const { draftResponse } = await official.ask<Draft>(DRAFT, { input });
  await official.ask(SEND, { id: draftResponse.id });
  const unsent = await official.ask<Draft>(DRAFT, { input: { ...input, receipts: [two] } });
  const { policies } = await official.ask<{
    policies: Nodes<{ id: string; viewerCan: { publishVersion: { allowed: boolean } } }>;
  }>('{ policies(first: 100) { nodes { id viewerCan { publishVersion { allowed } } } } }');
  const policy = policies.nodes.find(({ viewerCan }) => viewerCan.publishVersion.allowed)?.id ?? '';
  const answer = `/desk/answer?receipts=${three}`;
  const version = `/desk/policies/${policy}/new-version`;
  return [
    {
      who: 'drafter',
      pages: [
        ...see('/desk', '/desk?state=new', '/desk?state=overdue', '/desk?words=鯨鯨', '/desk/answer', answer),
        ...see(
          `/desk/answer?receipts=${open.slice(2, 5).join(',')}`,
          '/desk/drafts',
          `/desk/drafts/${draftResponse.id}`,
        ),
        ...see(`/desk/drafts/${unsent.draftResponse.id}`, `/desk/drafts/${unsent.draftResponse.id}/edit`),
        ...see('/desk/policies', version, '/counter', `/ledger/${three}`),
        ...see('/desk/removals', `/desk/removals?receipt=${three}`),
        { path: answer, press: 'button[value=send]' },
        { path: answer, press: 'button[value=preview]' },
        { path: version, press: 'button[value=add]' },
        { path: version, press: 'button[value=review]' },
      ],
    },
    { who: 'releaser', pages: see('/desk', '/desk/drafts', `/desk/drafts/${draftResponse.id}`) },
    { who: 'counter', pages: [...see('/counter'), { path: '/counter', press: 'main form[method=post] button' }] },
  ];
}

import { randomBytes } from 'node:crypto';
import { startWholeProduct, type WholeProduct } from '../setup/whole-product';
import { ApiClient, eventually, mailsTo, mailTo, signedIn } from './client';

const PASSWORD = '雨晴海岸から見る立山連峰';
const SPACE = 'kuruma-ga-nakutemo';
const TITLE = '終電のあとに乗れる相乗りの便を金曜日だけ走らせてほしい';
const TEXT =
  '金曜日の最終列車で着くと、駅から先のバスがもうありません。二十二時台に駅前を出る相乗りの便が一便あれば、歩いて帰らずに済みます。';
const TAKEN = '二十二時台に駅前を出る相乗りの便';
const COMMENT = '夜勤明けの家族を迎えに行けない日が週に二度あります。試しに三か月だけでも走らせてもらえませんか。';
const COMMENT_TAKEN = '試しに三か月だけでも';
const EXPLANATION =
  '金曜日に限り、二十二時台の相乗り便を三か月試行します。利用の様子を見て、続けるかどうかをこの場で公表します。';

jest.setTimeout(120_000);

let product: WholeProduct;
beforeAll(async () => {
  product = await startWholeProduct();
}, 180_000);
afterAll(async () => {
  await product?.stop();
}, 60_000);

type Resident = Readonly<{ email: string; name: string; client: ApiClient }>;

/** Somebody signs up, confirms by mail and has the name verified at the counter. */
async function newResident(givenName: string, kana: string): Promise<Resident> {
  const client = new ApiClient(product.api);
  const email = `${Date.now()}-${givenName.codePointAt(0)}@resident.example`;
  const proof = randomBytes(32).toString('base64url');
  const input = {
    email,
    password: PASSWORD,
    familyName: '常願寺',
    givenName,
    kana,
    language: 'ja',
    returnTo: '/',
    proof,
  };
  await client.ask('mutation ($input: SignUpInput!) { signUp(input: $input) }', { input });
  const mail = await mailTo(product, email, ({ text }) => text.includes('/sign-up/confirm?token='));
  const confirm = 'mutation ($token: String!, $proof: String) { confirmEmail(token: $token, proof: $proof) { id } }';
  await client.ask(confirm, { token: tokenIn(mail.text), proof });
  await verifyAtCounter(client);
  return { email, name: `常願寺 ${givenName}`, client };
}

async function verifyAtCounter(client: ApiClient): Promise<void> {
  const { requestCounterCode } = await client.ask<{ requestCounterCode: { code: string } }>(
    'mutation { requestCounterCode { code } }',
  );
  const counter = await signedIn(product, 'counter');
  await counter.ask('mutation ($code: String!) { counterLookUp(code: $code) { familyName } }', requestCounterCode);
  await counter.ask('mutation ($code: String!) { verifyRealNameAtCounter(code: $code) }', requestCounterCode);
}

function tokenIn(text: string): string {
  const token = /[?&]token=([\w.%-]+)/.exec(text)?.[1];
  if (!token) throw new Error(`no token in: ${text}`);
  return decodeURIComponent(token);
}

const ENTRY = `query ($receipt: String!) { ledgerEntry(receipt: $receipt) { id state overdue dueAt outcome
  author { name verified } department { name { ja } } response { explanation signedName signedPost }
  influences { words why version { number policy { id } } } events { kind } } }`;

type Entry = Readonly<{
  ledgerEntry: Readonly<{
    id: string;
    state: string;
    outcome: string | null;
    dueAt: string;
    author: Readonly<{ name: string; verified: boolean }>;
    response: Readonly<{ explanation: string; signedName: string; signedPost: string }> | null;
    influences: readonly Readonly<{
      words: string;
      version: Readonly<{ number: number; policy: Readonly<{ id: string }> }>;
    }>[];
    events: readonly Readonly<{ kind: string }>[];
  }>;
}>;

const entryOf = async (receipt: string) =>
  (await new ApiClient(product.api).ask<Entry>(ENTRY, { receipt })).ledgerEntry;

type Notices = Readonly<{
  notices: Readonly<{
    nodes: readonly Readonly<{
      kind: string;
      title: string;
      path: string;
      reasons: readonly string[];
      influences: readonly Readonly<{ words: string }>[];
    }>[];
  }>;
}>;

const noticesOf = async (resident: Resident, kind: string) =>
  (
    await resident.client.ask<Notices>(
      '{ notices(first: 50) { nodes { kind title path reasons influences { words } } } }',
    )
  ).notices.nodes.filter((notice) => notice.kind === kind);

describe('a submission that changes a policy', () => {
  let author: Resident;
  let asker: Resident;
  let supporter: Resident;
  let follower: Resident;
  let talker: Resident;
  let proposalId: string;
  let threadId: string;
  let receipt: string;
  let commentReceipt: string;

  const everybody = () => [author, asker, supporter, follower, talker];

  it('1: is written before signing in, and submitted under a verified real name', async () => {
    const visitor = new ApiClient(product.api);
    const { space } = await visitor.ask<{
      space: { id: string; viewerCan: { submit: { allowed: boolean; code: string } } };
    }>('query ($slug: String!) { space(slug: $slug) { id viewerCan { submit { allowed code } } } }', { slug: SPACE });
    expect(space.viewerCan.submit).toEqual({ allowed: false, code: 'access.sign_in_needed' });
    const { similarProposals } = await visitor.ask<{ similarProposals: readonly { proposal: { title: string } }[] }>(
      'query ($title: String!, $text: String!) { similarProposals(title: $title, text: $text) { proposal { title } } }',
      { title: TITLE, text: TEXT },
    );
    expect(similarProposals.length).toBeGreaterThan(0);
    const saved = await visitor.ask<{ saveDraft: { proposal: { id: string }; claim: string } }>(
      'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { claim proposal { id } } }',
      { input: { spaceId: space.id, title: TITLE, text: TEXT } },
    );
    proposalId = saved.saveDraft.proposal.id;
    author = await newResident('葵', 'ジョウガンジ アオイ');
    await author.client.ask('mutation ($id: ID!, $claim: String!) { claimDraft(id: $id, claim: $claim) { id } }', {
      id: proposalId,
      claim: saved.saveDraft.claim,
    });
    const { submitProposal } = await author.client.ask<{
      submitProposal: { thread: { id: string }; entry: { receipt: string } };
    }>('mutation ($id: ID!) { submitProposal(id: $id) { thread { id } entry { receipt } } }', { id: proposalId });
    receipt = submitProposal.entry.receipt;
    threadId = submitProposal.thread.id;
    expect(receipt).toMatch(/^160008-\d{4}-\d{7}-[0-9A-Z*]$/);
    expect(await entryOf(receipt)).toMatchObject({ state: 'received', author: { name: author.name, verified: true } });
    const mail = await mailTo(product, author.email, ({ text }) => text.includes(receipt));
    expect(mail.text).toContain(`${product.web}/ledger/${receipt}`);
  });

  it('2: is discussed: one asks the authority, one supports, one follows, two talk', async () => {
    asker = await newResident('蓮', 'ジョウガンジ レン');
    supporter = await newResident('陽菜', 'ジョウガンジ ヒナ');
    follower = await newResident('大和', 'ジョウガンジ ヤマト');
    talker = await newResident('結衣', 'ジョウガンジ ユイ');
    const post =
      'mutation ($input: PostCommentInput!) { postComment(input: $input) { id entry { receipt } author { name } } }';
    const { postComment } = await asker.client.ask<{
      postComment: { id: string; entry: { receipt: string }; author: { name: string } };
    }>(post, {
      input: { threadId, text: COMMENT, stance: 'for', askAuthority: true },
    });
    commentReceipt = postComment.entry.receipt;
    expect(postComment.author.name).toBe(asker.name);
    expect(await entryOf(commentReceipt)).toMatchObject({ state: 'received' });
    await supporter.client.ask('mutation ($id: ID!) { supportProposal(id: $id) { supportCount } }', { id: proposalId });
    await follower.client.ask('mutation ($id: ID!) { follow(subject: { type: "proposal", id: $id }) }', {
      id: proposalId,
    });
    await talker.client.ask(post, { input: { threadId, parentId: postComment.id, text: '私も同じ電車で帰ります。' } });
    await asker.client.ask(post, { input: { threadId, parentId: postComment.id, text: '帰りが一緒なら心強いです。' } });
    const { proposal } = await new ApiClient(product.api).ask<{
      proposal: { supportCount: number; commentCount: number };
    }>('query ($id: ID!) { proposal(id: $id) { supportCount commentCount } }', { id: proposalId });
    expect(proposal).toEqual({ supportCount: 1, commentCount: 3 });
  });

  it('3: is answered by two officials; everybody concerned is told once', async () => {
    const [drafter, releaser] = [await signedIn(product, 'drafter'), await signedIn(product, 'releaser')];
    const { draftResponse } = await drafter.ask<{ draftResponse: { id: string } }>(
      'mutation ($input: DraftResponseInput!) { draftResponse(input: $input) { id } }',
      {
        input: {
          receipts: [receipt, commentReceipt],
          outcome: 'partly_adopted',
          reasonCode: 'feasibility',
          explanation: EXPLANATION,
        },
      },
    );
    await drafter.ask('mutation ($id: ID!) { sendForRelease(draftId: $id) { state } }', draftResponse);
    const release = 'mutation ($id: ID!) { releaseResponse(draftId: $id) { id } }';
    expect(await drafter.refusals(release, draftResponse)).toEqual(['ledger.own_draft']);
    await releaser.ask(release, draftResponse);
    const entry = await entryOf(receipt);
    expect(entry).toMatchObject({
      state: 'answered',
      outcome: 'partly_adopted',
      response: { explanation: EXPLANATION, signedPost: '地域交通課 課長' },
    });
    for (const resident of everybody()) {
      await eventually(
        async () => ((await noticesOf(resident, 'answered')).length > 0 ? true : undefined),
        `the answer to ${resident.name}`,
      );
      expect(await noticesOf(resident, 'answered')).toHaveLength(1);
      await mailTo(product, resident.email, ({ text }) => text.includes(EXPLANATION.slice(0, 20)));
    }
  });

  it('4: changes a clause, and everybody gets one message per channel with the words beside it', async () => {
    const official = await signedIn(product, 'drafter');
    const { policies } = await official.ask<{
      policies: { nodes: readonly { id: string; viewerCan: { publishVersion: { allowed: boolean } } }[] };
    }>('{ policies(first: 50) { nodes { id viewerCan { publishVersion { allowed } } } } }');
    const policy = policies.nodes.find((one) => one.viewerCan.publishVersion.allowed);
    if (!policy) throw new Error('the demo has no policy of this department');
    const fields = 'name forWhom benefit conditions amount period howToApply legalGround contact';
    const { policy: read } = await official.ask<{
      policy: {
        current: { number: number; clauses: readonly { clauseId: string; heading: string; text: string }[] } & Record<
          string,
          unknown
        >;
      };
    }>(`query ($id: ID!) { policy(id: $id) { current { number ${fields} clauses { clauseId heading text } } } }`, {
      id: policy.id,
    });
    const { number, clauses, ...kept } = read.current;
    const inserted = {
      clauseId: null,
      heading: '夜の相乗り便の試行',
      text: '金曜日に限り、二十二時台に駅前を出る相乗り便を三か月試行する。',
    };
    const influences = [
      { receipt, clauseIndex: 1, words: TAKEN, why: '提案の時刻と乗り場をそのまま試行の条件にしました。' },
      {
        receipt: commentReceipt,
        clauseIndex: 1,
        words: COMMENT_TAKEN,
        why: '期間を区切って試すという意見を取り入れました。',
      },
    ];
    const input = {
      policyId: policy.id,
      basedOn: number,
      ...kept,
      effectiveFrom: '2027-04-01',
      summary: '金曜夜の相乗り便の試行を加えました。',
      clauses: [clauses[0], inserted, ...clauses.slice(1)],
      influences,
    };
    const publish =
      'mutation ($input: PublishPolicyVersionInput!) { publishPolicyVersion(input: $input) { number change { clauses { kind heading { text } } } } }';
    const invented = influences.map((influence) => ({ ...influence, words: '言っていない言葉' }));
    expect(await official.refusals(publish, { input: { ...input, influences: invented } })).toEqual([
      'policy.words_not_in_submission',
    ]);
    const published = await official.ask<{
      publishPolicyVersion: { number: number; change: { clauses: readonly { kind: string }[] } };
    }>(publish, { input });
    expect(published.publishPolicyVersion.number).toBe(number + 1);
    expect(
      published.publishPolicyVersion.change.clauses.map((clause) => clause.kind).filter((kind) => kind !== 'kept'),
    ).toEqual(['inserted']);
    for (const resident of everybody()) {
      await eventually(
        async () => ((await noticesOf(resident, 'policy_changed')).length > 0 ? true : undefined),
        `the change to ${resident.name}`,
      );
      const mail = await mailTo(product, resident.email, ({ text }) => text.includes(TAKEN));
      expect(mail.text).toContain(inserted.heading);
      expect(mail.headers).toHaveProperty('list-unsubscribe-post');
    }
    for (const resident of everybody()) {
      const notices = await noticesOf(resident, 'policy_changed');
      expect(notices).toHaveLength(1);
      expect(notices[0]?.influences.map((influence) => influence.words).sort()).toEqual([COMMENT_TAKEN, TAKEN].sort());
      expect(
        (await mailsTo(product, resident.email)).filter(({ text }) => text.includes(inserted.heading)),
      ).toHaveLength(1);
    }
    expect((await noticesOf(asker, 'policy_changed'))[0]?.reasons).toEqual(expect.arrayContaining(['asked']));
    const entry = await entryOf(receipt);
    expect(entry.influences).toMatchObject([
      { words: TAKEN, version: { number: number + 1, policy: { id: policy.id } } },
    ]);
    expect(entry.events.map((event) => event.kind)).toEqual([
      'received',
      'review_started',
      'answered',
      'influence_named',
    ]);
  });

  it('is found again by its words, its receipt and its author', async () => {
    const visitor = new ApiClient(product.api);
    const search = 'query ($words: String!) { search(words: $words) { nodes { path } } }';
    const found = await eventually(async () => {
      const answer = await visitor.ask<{ search: { nodes: readonly { path: string }[] } }>(search, {
        words: '相乗り 終電',
      });
      return answer.search.nodes.some((node) => node.path === `/proposals/${proposalId}`) ? true : undefined;
    }, 'the proposal in the search');
    expect(found).toBe(true);
    const { ledgerEntries } = await visitor.ask<{ ledgerEntries: { nodes: readonly { receipt: string }[] } }>(
      'query ($filter: LedgerFilter) { ledgerEntries(filter: $filter) { nodes { receipt } } }',
      { filter: { words: '終電のあと' } },
    );
    expect(ledgerEntries.nodes.map((node) => node.receipt)).toContain(receipt);
  });
});

import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Phrases, Prose, Day, Name, useWritten } from '../components/basics';
import { Follow } from '../components/follow';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { Letter } from '../components/letter';
import { Crumb, Done, Part } from '../components/parts';
import { ProposalDiscussion } from '../components/proposal-discussion';
import { ProposalActs } from '../components/proposal-acts';
import { StandingBlock } from '../components/standing';
import { Changed } from '../components/changed';
import type { OneProposalQuery } from '../gql/graphql';
import { ask, found } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { beginning } from '../lib/excerpt';
import { pageSize, queryOf } from '../lib/paging';
import { hasSignIn } from '../lib/reader.server';
import { actOnProposal } from '../lib/proposal-acts.server';
import { useText } from '../lib/use-text';
import { OneProposal } from '../queries/proposals';

export const handle = { reading: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const answer = await ask(request, OneProposal, {
    id: params['id'] ?? '',
    first: pageSize,
    after: queryOf(request, 'after'),
  });
  const proposal = found(answer.proposal);
  // A draft has its own pages; here it does not exist.
  found(proposal.entry);
  return { proposal, signedIn: hasSignIn(request), done: doneOf(request), reply: queryOf(request, 'reply') };
}

export const action = ({ request, params }: ActionFunctionArgs) => actOnProposal(request, params['id'] ?? '');

type Proposal = NonNullable<OneProposalQuery['proposal']>;

function Title({ proposal }: Readonly<{ proposal: Proposal }>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <div className="main-column">
      <Crumb to={`/spaces/${proposal.space.slug}`}>{local(proposal.space.title)}</Crumb>
      <p className="kicker">{t('kinds.proposal')}</p>
      <h1 {...written}>
        <Phrases>{proposal.title}</Phrases>
      </h1>
      <p className="byline">
        <Name of={proposal.author} /> {proposal.submittedAt && <Day at={proposal.submittedAt} year />}
      </p>
    </div>
  );
}

export default function ProposalPage() {
  const { t } = useText();
  const { proposal, signedIn, done, reply } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { entry } = proposal;
  return (
    <>
      <Head title={proposal.title} description={beginning(proposal.text, 120)} />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrong?.errors ?? []} />
      <div className="with-aside">
        <Title proposal={proposal} />
        <aside>
          {entry && (
            <StandingBlock entry={entry}>
              <ProposalActs proposal={proposal} signedIn={signedIn} />
              {proposal.viewerIsAuthor ? (
                <p className="quiet">{t('follow.own')}</p>
              ) : (
                <Follow type="proposal" id={proposal.id} follows={proposal.viewerFollows} signedIn={signedIn} />
              )}
            </StandingBlock>
          )}
        </aside>
        <div className="main-column">
          {entry?.response && <Letter response={entry.response} receipt={entry.receipt} />}
          {entry && <Changed influences={entry.influences} />}
          <section aria-labelledby="own-words">
            <h2 id="own-words" className="small-head">
              {t('proposal.text')}
            </h2>
            <Prose>{proposal.text}</Prose>
          </section>
          <Part id="discussion" title={t('proposal.discussion', { count: proposal.commentCount })}>
            <ProposalDiscussion
              proposal={proposal}
              signedIn={signedIn}
              reply={reply}
              typed={wrong?.typed ?? null}
              errors={wrong?.errors ?? []}
            />
          </Part>
        </div>
      </div>
    </>
  );
}

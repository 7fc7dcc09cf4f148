import type { OneProposalQuery } from '../gql/graphql';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { A } from './basics';
import { PostForm } from './forms';

type Proposal = NonNullable<OneProposalQuery['proposal']>;

function Support({ proposal, signedIn }: Readonly<{ proposal: Proposal; signedIn: boolean }>) {
  const { t, said } = useText();
  const { path } = usePage();
  const may = proposal.viewerCan.support;
  if (!signedIn) {
    return (
      <A className="button" to={`/sign-in?to=${encodeURIComponent(path)}`}>
        {t('proposal.support')}
      </A>
    );
  }
  if (proposal.viewerSupports) {
    return (
      <PostForm>
        <p>{t('proposal.supporting')}</p>
        <button name="intent" value="unsupport" className="quiet-button">
          {t('proposal.unsupport')}
        </button>
      </PostForm>
    );
  }
  if (!may.allowed) return may.reason ? <p className="note">{said(may.reason)}</p> : null;
  return (
    <PostForm>
      <button name="intent" value="support">
        {t('proposal.support')}
      </button>
    </PostForm>
  );
}

/** The one thing to do next beside a proposal: support it, or take one's own back. */
export function ProposalActs({ proposal, signedIn }: Readonly<{ proposal: Proposal; signedIn: boolean }>) {
  const { t } = useText();
  return (
    <div className="acts-block">
      <p className="supports">{t('proposal.supportCount', { count: proposal.supportCount })}</p>
      {!proposal.viewerIsAuthor && <Support proposal={proposal} signedIn={signedIn} />}
      {proposal.viewerCan.withdraw.allowed && (
        <p>
          <A to={`/proposals/${proposal.id}/withdraw`}>{t('proposal.withdraw')}</A>
        </p>
      )}
    </div>
  );
}

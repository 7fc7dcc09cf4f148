import type { ProposalRowFragment } from '../gql/graphql';
import { beginning } from '../lib/excerpt';
import { useText } from '../lib/use-text';
import { A, Name, Phrases, useWritten } from './basics';
import { StateWord } from './standing';

/** One proposal in a list: title, beginning, who, and what became of it. */
export function ProposalRow({ proposal }: Readonly<{ proposal: ProposalRowFragment }>) {
  const { t } = useText();
  const written = useWritten();
  const { entry } = proposal;
  return (
    <article className="proposal-row">
      <h3 {...written}>
        <A to={`/proposals/${proposal.id}`}>
          <Phrases>{proposal.title}</Phrases>
        </A>
      </h3>
      <p className="proposal-text" {...written}>
        {beginning(proposal.text, 96)}
      </p>
      <p className="proposal-facts">
        <Name of={proposal.author} plain />
        {entry && <StateWord state={entry.state} outcome={entry.outcome} overdue={entry.overdue} />}
        <span className="line">
          <span>{t('proposal.supports', { count: proposal.supportCount })}</span>
          <span>{t('proposal.comments', { count: proposal.commentCount })}</span>
        </span>
      </p>
    </article>
  );
}

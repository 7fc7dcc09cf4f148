import type { SimilarQuery } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { A, useWritten } from './basics';
import { StateWord } from './standing';

type Similar = SimilarQuery['similarProposals'];

/** What others have proposed on the same matter, beside the text: to join rather than to repeat. */
export function SimilarOnes({ similar }: Readonly<{ similar: Similar }>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <section className="similar" id="similar" aria-labelledby="similar-title">
      <h2 id="similar-title">{t('writing.similar')}</h2>
      <p className="quiet">{t('writing.similarLead')}</p>
      <ol data-similar="" aria-live="polite">
        {similar.map(({ proposal }) => (
          <li key={proposal.id}>
            <A to={`/proposals/${proposal.id}`} target="_blank" {...written}>
              {proposal.title}
            </A>
            <span className="line">
              {proposal.entry && <StateWord state={proposal.entry.state} outcome={proposal.entry.outcome} />}{' '}
              <span>{t('proposal.supports', { count: proposal.supportCount })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { WovenFragment } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { A, Day, Phrases, useWritten } from './basics';

type Influence = WovenFragment &
  Readonly<{
    version: Readonly<{ number: number; name: string; effectiveFrom: string; policy: Readonly<{ id: string }> }>;
  }>;

/** What a submission changed: the policy, the clause, and the words that were taken. */
export function Changed({ influences }: Readonly<{ influences: readonly Influence[] }>) {
  const { t } = useText();
  const written = useWritten();
  if (influences.length === 0) return null;
  return (
    <section className="changed" aria-labelledby="changed">
      <h2 id="changed">{t('changed.title')}</h2>
      <ul>
        {influences.map((influence) => (
          <li key={influence.id}>
            <A to={`/policies/${influence.version.policy.id}/changes/${influence.version.number}`} {...written}>
              <Phrases>{influence.version.name}</Phrases>{' '}
              <span className="changed-clause">
                <Phrases>{influence.clauseHeading}</Phrases>
              </span>
            </A>
            <p {...written}>「{influence.words}」</p>
            <p className="quiet">
              {t('changed.from', {
                number: influence.version.number,
                day: <Day at={influence.version.effectiveFrom} year />,
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

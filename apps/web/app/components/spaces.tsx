import type { OneSpaceQuery, SpaceRowFragment } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { A, Day, LastDay, Phrases } from './basics';

/** One space in a list: its question, what can be done now and until when. */
export function SpaceRow({ space, level = 3 }: Readonly<{ space: SpaceRowFragment; level?: 2 | 3 }>) {
  const { t, local } = useText();
  const Heading = level === 2 ? 'h2' : 'h3';
  const phase = space.currentPhase;
  return (
    <article className="space-row">
      <Heading>
        <A to={`/spaces/${space.slug}`}>
          <Phrases>{local(space.question)}</Phrases>
        </A>
      </Heading>
      <p className="line space-what">
        <span>{local(space.title)}</span>
        <span className="quiet">{local(space.department.name)}</span>
      </p>
      <p className="space-now">
        {phase ? (
          <>
            <b>{local(phase.name)}</b>
            {phase.endsAt && <span>{t('space.until', { day: <LastDay end={phase.endsAt} weekday /> })}</span>}
          </>
        ) : (
          <span>{t('space.noPhase')}</span>
        )}
        <span className="quiet">
          {t('space.counts', { proposals: space.figures.proposals, answered: space.figures.answered })}
        </span>
      </p>
    </article>
  );
}

type Phases = NonNullable<OneSpaceQuery['space']>['phases'];

/** The phases of a space in order on a line, the present one marked. */
export function PhaseLine({ phases }: Readonly<{ phases: Phases }>) {
  const { t, x, local } = useText();
  return (
    <ol className="phases" aria-label={x('space.phases')}>
      {phases.map((phase) => (
        <li
          key={phase.id}
          className={`phase phase-${phase.state}`}
          aria-current={phase.state === 'current' ? 'step' : undefined}
        >
          <b>{local(phase.name)}</b>
          <span className="phase-days">
            <Day at={phase.startsAt} />
            {phase.endsAt && (
              <>
                {' – '}
                <LastDay end={phase.endsAt} />
              </>
            )}
          </span>
          <span className="phase-what">
            {phase.switches.map((name) => (
              <span key={name}>{t(`switches.${name}`)}</span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

import type { SpaceRowFragment } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { A, LastDay, Phrases } from './basics';
import { Head } from './head';
import { Empty } from './parts';

/** Which question a proposal is about: the first page of writing when several are open. */
export function SpaceChoice({ spaces }: Readonly<{ spaces: readonly SpaceRowFragment[] }>) {
  const { t, x, local } = useText();
  return (
    <div className="narrow">
      <Head title={x('writing.chooseHeading')} />
      <h1>{t('writing.chooseHeading')}</h1>
      {spaces.length === 0 ? (
        <Empty>
          <p>{t('writing.noSpace')}</p>
          <p>
            <A to="/spaces">{t('home.allSpaces')}</A>
          </p>
        </Empty>
      ) : (
        <p className="lead">{t('writing.chooseLead')}</p>
      )}
      <ul className="big-choices">
        {spaces.map((space) => (
          <li key={space.id}>
            <A to={`/proposals/new?space=${space.slug}`}>
              <b>
                <Phrases>{local(space.question)}</Phrases>
              </b>
              <span className="line">
                <span>{local(space.title)}</span>
                {space.currentPhase?.endsAt && (
                  <span>{t('space.until', { day: <LastDay end={space.currentPhase.endsAt} weekday /> })}</span>
                )}
              </span>
            </A>
          </li>
        ))}
      </ul>
    </div>
  );
}

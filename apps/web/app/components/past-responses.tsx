import type { PastResponseFragment } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { Day, Prose, useWritten } from './basics';
import { Part } from './parts';
import { Difference } from './weave';

function Version({ of }: Readonly<{ of: PastResponseFragment }>) {
  const { t } = useText();
  const written = useWritten();
  const changed = of.difference.some(({ kind }) => kind !== 'same');
  return (
    <li>
      <h3 className="plain-head">
        {t('correction.version', { number: of.version })}{' '}
        {t(of.isCurrent ? 'correction.current' : 'correction.earlier')}
      </h3>
      <p className="row-by">
        <Day at={of.releasedAt} year time /> {t(`outcomes.${of.outcome}`)}{' '}
        <span {...written}>
          {of.signedPost} {of.signedName}
        </span>
      </p>
      {of.correctionReason && (
        <p>
          {t('correction.reason')}: <span {...written}>{of.correctionReason}</span>
        </p>
      )}
      {of.version > 1 && (
        <>
          <h4 className="small-head">{t('correction.difference')}</h4>
          {changed ? (
            <p className="difference" {...written}>
              <Difference parts={of.difference} />
            </p>
          ) : (
            <p className="quiet">{t('correction.onlyOutcome')}</p>
          )}
        </>
      )}
      {!of.isCurrent && (
        <details>
          <summary>{t('correction.earlier')}</summary>
          <Prose>{of.explanation}</Prose>
          {of.remark && <Prose>{of.remark}</Prose>}
        </details>
      )}
    </li>
  );
}

/** Every response a submission has had, where there was more than one: what was said, what differs, and why. */
export function PastResponses({ responses }: Readonly<{ responses: readonly PastResponseFragment[] }>) {
  const { t } = useText();
  if (responses.length < 2) return null;
  return (
    <Part id="versions" title={t('correction.heading')}>
      <ol className="plain-list">
        {responses.toReversed().map((one) => (
          <Version key={one.id} of={one} />
        ))}
      </ol>
    </Part>
  );
}

import type { OneEntryQuery } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { Day, Name, Prose } from './basics';

type Events = NonNullable<OneEntryQuery['ledgerEntry']>['events'];

/** Everything that was done with a submission, oldest first, with who did it. */
export function Timeline({ events }: Readonly<{ events: Events }>) {
  const { t } = useText();
  return (
    <ol className="timeline">
      {events.map((event, index) => (
        <li key={index}>
          <span className="timeline-day">
            <Day at={event.occurredAt} year time />
          </span>
          <div>
            <b>{t(`events.${event.kind}`)}</b>
            {event.actor && (
              <span className="quiet">
                <Name of={event.actor} plain />
              </span>
            )}
            {event.note && <Prose>{event.note}</Prose>}
          </div>
        </li>
      ))}
    </ol>
  );
}

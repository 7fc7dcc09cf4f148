import type { StepFragment } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { Day, LastDay, Name, Prose } from './basics';

type Events = readonly StepFragment[];

/** Everything that was done with a submission, oldest first, with who did it. */
export function Timeline({ events }: Readonly<{ events: Events }>) {
  const { t, local } = useText();
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
            {event.verdict && <p>{t(`verdicts.${event.verdict}`)}</p>}
            {event.toDepartment && (
              <p>
                {t('stepping.toDepartment', {
                  department: (
                    <b>
                      {local(event.toDepartment.authority.name)} {local(event.toDepartment.name)}
                    </b>
                  ),
                })}
              </p>
            )}
            {event.dueAt && <p>{t('stepping.newDue', { day: <LastDay end={event.dueAt} year weekday /> })}</p>}
            {event.note && <Prose>{event.note}</Prose>}
          </div>
        </li>
      ))}
    </ol>
  );
}

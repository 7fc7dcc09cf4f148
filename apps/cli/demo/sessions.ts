import { PublishSessionRecord } from '#sessions';
import { calendarDay, momentOf } from './moment';
import type { DemoSession } from './script';
import type { Stage, Step } from './stage';

/** Records of sessions, as a facilitator publishes them. */
export function sessionSteps(stage: Stage, sessions: readonly DemoSession[]): readonly Step[] {
  return sessions.map((session) => ({
    at: momentOf(session.published, stage.start),
    run: () => publish(stage, session),
  }));
}

async function publish(stage: Stage, { space, by, heldOn, title, place, statements }: DemoSession): Promise<void> {
  await stage.use(PublishSessionRecord).execute(stage.people.get(by), {
    spaceId: stage.spaces.get(space).id,
    title,
    heldOn: calendarDay(heldOn, stage.start),
    place,
    sourceHash: null,
    statements: statements.map(({ by: authorName, text, asks }) => ({
      text,
      authorName,
      authorCapacity: 'resident',
      asksAuthority: asks,
    })),
  });
}

import { FollowSubject, SetPreference } from '#notifications';
import { SaveDraft } from '#proposals';
import { commentSteps } from './comments';
import { AUTHORITIES } from './content/authorities';
import { DEPARTMENTS } from './content/departments';
import { PEOPLE } from './content/people';
import { POLICIES } from './content/policies';
import { PROPOSALS } from './content/proposals';
import { RESPONSES } from './content/responses';
import { DRAFT, FOLLOWED, SESSIONS } from './content/sessions';
import { SPACES } from './content/spaces';
import { momentOf } from './moment';
import { PastClock } from './past-clock';
import { counterSteps, grantRoles, makePeople } from './people';
import { makeAuthorities, makeDepartments, spaceSteps } from './places';
import { policySteps } from './policies';
import { proposalSteps } from './proposals';
import { acknowledgementSteps, responseSteps } from './responses';
import { sessionSteps } from './sessions';
import { settleEvents } from './settle-events';
import type { Stage, Step } from './stage';

const BEGINNING = '230 09:00';

/** Plays the script: everything at its own moment, one thing after the other, the clock of the database moved along. */
export async function perform(stage: Stage): Promise<void> {
  const clock = await PastClock.of(stage.tx);
  try {
    await clock.moveTo(momentOf(BEGINNING, stage.start));
    await makeAuthorities(stage, AUTHORITIES);
    await makeDepartments(stage, DEPARTMENTS);
    await makePeople(stage, PEOPLE);
    for (const on of [...stage.authorities.keys(), ...stage.departments.keys()]) await grantRoles(stage, PEOPLE, on);
    for (const step of inOrder(stepsOf(stage), stage.start)) {
      await clock.moveTo(step.at);
      await step.run();
    }
  } finally {
    await clock.restore();
  }
  await settleEvents(stage);
}

/** What happens, in order of time; at the same instant in the order of the script. What is not yet due is left out. */
function inOrder(steps: readonly Step[], start: Date): readonly Step[] {
  return steps.filter(({ at }) => at < start).toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function stepsOf(stage: Stage): readonly Step[] {
  return [
    ...spaceSteps(stage, SPACES, PEOPLE),
    ...counterSteps(stage, PEOPLE),
    ...preferenceSteps(stage),
    ...proposalSteps(stage, PROPOSALS, SPACES, crowd()),
    ...commentSteps(stage, PROPOSALS),
    ...acknowledgementSteps(stage, PROPOSALS, SPACES, DEPARTMENTS, RESPONSES),
    ...responseSteps(stage, RESPONSES),
    ...policySteps(stage, POLICIES),
    ...sessionSteps(stage, SESSIONS),
    ...followSteps(stage),
    ...draftSteps(stage),
  ];
}

/** Residents with a verified name support; those who work for an authority do not. */
function crowd(): readonly string[] {
  return PEOPLE.filter(({ roles, unverified, cameToTheCounter }) => !roles && !unverified && !cameToTheCounter).map(
    ({ key }) => key,
  );
}

function preferenceSteps(stage: Stage): readonly Step[] {
  const at = momentOf(BEGINNING, stage.start);
  return PEOPLE.filter(({ noMail }) => noMail).flatMap(({ key }) => {
    return (['answered', 'policy_changed', 'comment', 'reply'] as const).map((kind) => ({
      at,
      run: async () => {
        await stage.use(SetPreference).execute(stage.people.get(key), { kind, channel: 'email', on: false });
      },
    }));
  });
}

function followSteps(stage: Stage): readonly Step[] {
  return FOLLOWED.map(({ by, policy, when }) => ({
    at: momentOf(when, stage.start),
    run: () =>
      stage.use(FollowSubject).execute(stage.people.get(by), { type: 'policy', id: stage.policies.get(policy) }),
  }));
}

/** Something begun and not yet handed in, for whoever signs in as its author. */
function draftSteps(stage: Stage): readonly Step[] {
  const { by, space, when, title, text } = DRAFT;
  const run = async () => {
    await stage
      .use(SaveDraft)
      .execute(stage.people.get(by), { spaceId: stage.spaces.get(space).id, title, text }, 'demo draft');
  };
  return [{ at: momentOf(when, stage.start), run }];
}

import { anonymous, type NameVerification, type Person, system } from '#kernel';
import { mayTakePart } from './space.access';
import { currentPhase, nextPhaseWith, type Phase, type PhaseSwitch, phaseState } from './space';

const at = (day: number) => new Date(Date.UTC(2026, 5, day));
const name = { ja: '段階', easy: '段階', en: 'Phase' };
const phase = (from: number, to: number, ...switches: readonly PhaseSwitch[]): Phase => ({
  id: `${from}`,
  spaceId: 's',
  name,
  startsAt: at(from),
  endsAt: at(to),
  switches,
});
const PHASES = [phase(1, 10, 'submit', 'comment'), phase(10, 20, 'comment'), phase(25, 30, 'submit')];

function person(verification: NameVerification, familyName: string | null = '立山'): Person {
  return { kind: 'person', accountId: 'p', familyName, givenName: null, verification, language: 'ja', roles: [] };
}

const code = (decision: ReturnType<typeof mayTakePart>) => (decision.allowed ? 'allowed' : decision.error.code);

describe('taking part', () => {
  it.each([
    ['in its phase', person('real_name'), 'submit', 5, true, 'allowed'],
    ['at the first instant of the phase', person('real_name'), 'submit', 1, true, 'allowed'],
    ['at the last instant, which is the next phase', person('real_name'), 'submit', 10, true, 'space.not_yet'],
    ['before the first phase', person('real_name'), 'comment', 0, true, 'space.not_yet'],
    ['between phases', person('real_name'), 'submit', 22, true, 'space.not_yet'],
    ['after the last phase that has it', person('real_name'), 'comment', 26, true, 'space.closed'],
    ['what no phase has', person('real_name'), 'vote', 5, true, 'space.closed'],
    ['without an account', anonymous, 'submit', 5, true, 'access.sign_in_needed'],
    ['as the product itself', system, 'submit', 5, true, 'access.sign_in_needed'],
    ['with an address not confirmed', person('unverified'), 'submit', 5, false, 'space.confirmation_needed'],
    ['without a name', person('email', null), 'submit', 5, false, 'space.name_needed'],
    [
      'without a verified name where real names are demanded',
      person('email'),
      'submit',
      5,
      true,
      'space.real_name_needed',
    ],
    ['without a verified name elsewhere', person('email'), 'submit', 5, false, 'allowed'],
  ] as const)('%s', (...[, actor, what, day, realNames, expected]) => {
    expect(code(mayTakePart(actor, { realNames }, PHASES, what, at(day)))).toBe(expected);
  });
});

describe('phases', () => {
  it('hold from their first instant up to, and not including, their last', () => {
    const states = [0, 1, 9, 10].map((day) => phaseState(phase(1, 10), at(day)));
    expect(states).toEqual(['future', 'current', 'current', 'past']);
  });

  it('are found by time', () => {
    expect(currentPhase(PHASES, at(12))?.id).toBe('10');
    expect(currentPhase(PHASES, at(22))).toBeUndefined();
    expect(nextPhaseWith(PHASES, 'submit', at(2))?.id).toBe('25');
    expect(nextPhaseWith(PHASES, 'vote', at(2))).toBeUndefined();
  });
});

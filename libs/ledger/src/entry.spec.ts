import { ENTRY_EVENTS, ENTRY_STATES, isOpen, stateAfter, TRANSITIONS } from './entry';

describe('the life of an entry', () => {
  it('goes from received to fulfilled', () => {
    const life = ['acknowledged', 'review_started', 'answered', 'started', 'fulfilled'] as const;
    const states = life.map(
      ((state: (typeof ENTRY_STATES)[number]) => (event: (typeof life)[number]) => {
        const next = stateAfter(state, event);
        if (!next) throw new Error(`${event} is refused in ${state}`);
        state = next;
        return next;
      })('received'),
    );
    expect(states).toEqual(['acknowledged', 'in_review', 'answered', 'in_progress', 'fulfilled']);
  });

  it('allows nothing that is not in the table', () => {
    for (const state of ENTRY_STATES) {
      for (const event of ENTRY_EVENTS) {
        const next = stateAfter(state, event);
        if (event === 'received') expect(next).toBeNull();
        else if (event === 'influence_named' || event === 'text_removed') expect(next).toBe(state);
        else expect(next).toBe(TRANSITIONS[state][event] ?? null);
      }
    }
  });

  it('is withdrawn by its author only before the answer', () => {
    expect(ENTRY_STATES.filter((state) => stateAfter(state, 'withdrawn') !== null)).toEqual(
      ENTRY_STATES.filter(isOpen),
    );
  });

  it('keeps an end an end', () => {
    for (const end of ['fulfilled', 'abandoned', 'withdrawn', 'merged'] as const)
      for (const event of ENTRY_EVENTS) expect([null, end]).toContain(stateAfter(end, event));
  });
});

import { isWaiting, trackOf } from './track';

const registeredAt = '2026-11-01T00:00:00Z';
const dueAt = '2026-12-01T15:00:00Z';

const places = (facts: Parameters<typeof trackOf>[0]) => trackOf(facts).map(({ place }) => place);

describe('the five steps', () => {
  it.each([
    ['received', 'now ahead ahead ahead ahead'],
    ['acknowledged', 'done now ahead ahead ahead'],
    ['in_review', 'done done now ahead ahead'],
    ['answered', 'done done done now ahead'],
    ['in_progress', 'done done done done now'],
    ['fulfilled', 'done done done done now'],
  ] as const)('%s stands at %s', (state, expected) => {
    expect(places({ state, registeredAt }).join(' ')).toBe(expected);
  });

  it('name the day by which the answer is due while it is waited for', () => {
    expect(trackOf({ state: 'in_review', registeredAt, dueAt })[3]?.due).toBe(dueAt);
  });

  it('promise nothing more where it ended before an answer', () => {
    const events = [
      { kind: 'acknowledged', occurredAt: '2026-11-02T00:00:00Z' },
      { kind: 'withdrawn', occurredAt: '2026-11-05T00:00:00Z' },
    ] as const;
    expect(trackOf({ state: 'withdrawn', registeredAt, dueAt, events })).toEqual([
      { name: 'received', place: 'done', at: registeredAt, due: null },
      { name: 'acknowledged', place: 'done', at: events[0].occurredAt, due: null },
      { name: 'withdrawn', place: 'now', at: events[1].occurredAt, due: null },
    ]);
    expect(places({ state: 'merged', registeredAt })).toEqual(['done', 'now']);
  });

  it('take their days from the last event of the kind', () => {
    const events = [
      { kind: 'acknowledged', occurredAt: '2026-11-02T00:00:00Z' },
      { kind: 'review_started', occurredAt: '2026-11-03T00:00:00Z' },
      { kind: 'reopened', occurredAt: '2026-11-09T00:00:00Z' },
    ] as const;
    const track = trackOf({ state: 'in_review', registeredAt, events });
    expect(track.map(({ at }) => at)).toEqual([registeredAt, events[0].occurredAt, events[2].occurredAt, null, null]);
  });

  it('know which states wait for an answer', () => {
    expect(
      (['received', 'acknowledged', 'in_review', 'answered', 'withdrawn'] as const).filter(isWaiting),
    ).toHaveLength(3);
  });
});

import type { EntryEventKind } from './entry';
import { type KeptEvent, standingAfter } from './standing';

const [ACKNOWLEDGE_BY, DUE, LATER] = [
  '2026-12-01T15:00:00.000Z',
  '2026-12-24T15:00:00.000Z',
  '2027-01-15T15:00:00.000Z',
];
const RECEIVED = { departmentId: 'd', acknowledgeBy: ACKNOWLEDGE_BY, dueAt: DUE };

type Told = readonly [kind: EntryEventKind, facts?: KeptEvent['facts']];

/** Events an hour apart, after the receipt. */
function story(...later: readonly Told[]): readonly KeptEvent[] {
  return ([['received', RECEIVED], ...later] as const).map(([kind, facts = {}], place) => ({
    ...{ sequence: place + 1, kind, facts },
    occurredAt: new Date(Date.UTC(2026, 10, 24, place)),
  }));
}

const answered = ['answered', { responseId: 'r', outcome: 'adopted' }] as const;

describe('what an entry is, from its events', () => {
  it.each<readonly [string, readonly Told[], object]>([
    ['only received', [], { state: 'received', acknowledgeBy: new Date(ACKNOWLEDGE_BY), dueAt: new Date(DUE) }],
    ['acknowledged', [['acknowledged']], { state: 'acknowledged', acknowledgeBy: null, dueAt: new Date(DUE) }],
    [
      'answered',
      [['review_started'], answered],
      { state: 'answered', outcome: 'adopted', answeredAt: new Date('2026-11-24T02:00:00Z'), lastSequence: 3 },
    ],
    [
      'carried out, with a clause changed meanwhile',
      [answered, ['started'], ['influence_named'], ['fulfilled']],
      { state: 'fulfilled', outcome: 'adopted', lastSequence: 5 },
    ],
    [
      'answered, and corrected to another outcome',
      [answered, ['corrected', { outcome: 'already_in_place' }]],
      { state: 'answered', outcome: 'already_in_place', answeredAt: new Date('2026-11-24T01:00:00Z') },
    ],
    [
      'reopened',
      [answered, ['reopened', { dueAt: LATER }]],
      { state: 'in_review', outcome: null, answeredAt: null, dueAt: new Date(LATER) },
    ],
    [
      'extended twice',
      [['extended', { dueAt: LATER, extension: 1 }], ['acknowledged'], ['extended', { dueAt: LATER, extension: 2 }]],
      { state: 'acknowledged', dueAt: new Date(LATER), extensions: 2, reopened: false },
    ],
    [
      'merged',
      [['acknowledged'], ['merged', { survivorId: 's', survivor: '160008-2026-0000001-X' }]],
      { state: 'merged', mergedInto: 's', departmentId: 'd', authorityId: 'a' },
    ],
  ])('%s', (_name, later, expected) => {
    expect(standingAfter('a', story(...later))).toMatchObject(expected);
  });

  it.each<readonly [string, readonly KeptEvent[]]>([
    ['without its receipt', story().slice(1)],
    ['with a gap', [...story(['acknowledged'], ['review_started'])].filter(({ sequence }) => sequence !== 2)],
    ['with a step that the table of states refuses', story(['withdrawn'], answered)],
  ])('is never made of a story %s', (_how, events) => {
    expect(() => standingAfter('a', events)).toThrow();
  });
});

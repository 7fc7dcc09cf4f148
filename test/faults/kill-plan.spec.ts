import fc from 'fast-check';
import { planKills } from './kill-plan';

describe('the plan of kills', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planKills(7, 20, 120, 2)).toEqual(planKills(7, 20, 120, 2));
    expect(planKills(7, 20, 120, 2)).not.toEqual(planKills(8, 20, 120, 2));
  });

  it('has as many points as asked for, in the order of an event’s life, the last one at the last mail', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 5, max: 20 }), fc.nat(4), (seed, kills, inHandling) => {
        const points = planKills(seed, kills, 120, inHandling);
        const counts = points.flatMap((point) => (point.kind === 'handing_over' ? [point.after] : []));
        expect(points).toHaveLength(kills);
        expect(points.slice(0, inHandling).every((point) => point.kind === 'held')).toBe(true);
        expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
        expect(points.at(-1)).toEqual({ kind: 'handing_over', after: 119, stage: 'taken' });
      }),
    );
  });
});

import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { type AnswerFigures, figuresFrom, NOTHING, together, type WaitCount } from './answer-figures';
import type { Period } from './period';
import { type CountedPart, type Part, type Scope, StatisticsReads, type WaitsOfPart } from './statistics.read';

export type PartFigures = Readonly<{ id: string; figures: AnswerFigures }>;

/** The figures of a scope: all of it, each authority directly below, and each department of the authority itself. */
export type Statistics = Period &
  Readonly<{
    whole: AnswerFigures;
    authorities: readonly PartFigures[];
    departments: readonly PartFigures[];
  }>;

/** Finds how the submissions of a period were answered: in time or not, after how long, with what outcome. */
@Injectable()
export class FindStatistics {
  constructor(
    private readonly db: Database,
    private readonly reads: StatisticsReads,
  ) {}

  async execute(scope: Scope): Promise<Statistics> {
    const [parts, waits] = [await this.reads.ofParts(this.db, scope), await this.reads.waits(this.db, scope)];
    return {
      ...{ from: scope.from, to: scope.to },
      whole: figuresFrom(together(parts.map(({ counts }) => counts)), daily(waits)),
      authorities: figuresBy(parts, waits, ({ authorityId }) => authorityId),
      departments: figuresBy(parts, waits, ({ departmentId }) => departmentId),
    };
  }
}

function figuresBy(
  parts: readonly CountedPart[],
  waits: readonly WaitsOfPart[],
  idOf: (part: Part) => string | null,
): readonly PartFigures[] {
  const counts = Map.groupBy(parts, ({ part }) => idOf(part));
  const waited = Map.groupBy(waits, ({ part }) => idOf(part));
  const ids = [...counts.keys()].filter((id) => id !== null);
  return ids.map((id) => {
    const own = together((counts.get(id) ?? []).map(({ counts: some }) => some));
    return { id, figures: figuresFrom(own, daily(waited.get(id) ?? [])) };
  });
}

/** Answers by day over all parts. */
function daily(waits: readonly WaitsOfPart[]): readonly WaitCount[] {
  const days = Map.groupBy(waits, ({ wait }) => wait.days);
  return [...days].map(([day, some]) => ({ days: day, count: some.reduce((sum, { wait }) => sum + wait.count, 0) }));
}

/** The figures of nothing. */
export const NO_FIGURES: AnswerFigures = figuresFrom(NOTHING, []);

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Open } from '#platform';
import type { AnswerFigures } from './answer-figures';
import { AskedStatistics } from './asked-statistics';
import { type AnswerFiguresModel, AnswerStatisticsModel } from './statistics.model';

/** How submissions are answered, as figures everybody may read. */
@Resolver()
export class StatisticsResolver {
  constructor(private readonly asked: AskedStatistics) {}

  @Open()
  @Query(() => AnswerStatisticsModel, {
    nullable: true,
    description:
      'What became of the submissions to an authority and all below it, or to one of its departments. Null where there is none such.',
  })
  async statistics(
    @Args('authorityCode') authorityCode: string,
    @Args('departmentId', { type: () => ID, nullable: true }) departmentId: string | null,
    @Args('from', { type: () => String, nullable: true, description: 'The first month of handing in, `YYYY-MM`.' })
    from: string | null,
    @Args('to', { type: () => String, nullable: true, description: 'The last month, included.' }) to: string | null,
  ): Promise<AnswerStatisticsModel | null> {
    const question = { authorityCode, departmentId: departmentId ?? null, from: from ?? null, to: to ?? null };
    const found = await this.asked.find(question);
    if (!found) return null;
    return {
      ...found,
      whole: figuresModel(found.whole),
      authorities: found.authorities.map((part) => ({ ...part, figures: figuresModel(part.figures) })),
      departments: found.departments.map((part) => ({
        ...{ id: part.department.id, department: part.department, figures: figuresModel(part.figures) },
      })),
    };
  }
}

function figuresModel(figures: AnswerFigures): AnswerFiguresModel {
  const { outcomes, inTime, decided } = figures;
  return {
    ...figures,
    shareInTime: decided > 0 ? inTime / decided : null,
    outcomes: [
      { outcome: 'adopted', count: outcomes.adopted },
      { outcome: 'partly_adopted', count: outcomes.partly_adopted },
      { outcome: 'already_in_place', count: outcomes.already_in_place },
      { outcome: 'declined', count: outcomes.declined },
      { outcome: 'referred', count: outcomes.referred },
      { outcome: 'for_reference', count: outcomes.for_reference },
    ],
  };
}

import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import { Database } from '#platform';
import { type Authority, AuthorityStore, type Department } from '#spaces';
import type { AnswerFigures } from './answer-figures';
import { FindStatistics } from './find-statistics';
import { type Period, periodIn } from './period';
import type { Scope } from './statistics.read';

/** What somebody asks for, as it was typed. */
export type StatisticsQuestion = Readonly<{
  authorityCode: string;
  departmentId: string | null;
  from: string | null;
  to: string | null;
}>;

export type Asked = Readonly<{ scope: Scope; authority: Authority; department: Department | null }>;

/** Figures with the names of whose they are. */
export type NamedStatistics = Period &
  Readonly<{
    authority: Authority;
    department: Department | null;
    whole: AnswerFigures;
    authorities: readonly Readonly<{ authority: Authority; figures: AnswerFigures }>[];
    departments: readonly Readonly<{ department: Department; figures: AnswerFigures }>[];
  }>;

/** Finds the figures that somebody asks for, with names; what there is not is not found. */
@Injectable()
export class AskedStatistics {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly statistics: FindStatistics,
  ) {}

  /** Whose figures are asked for; null where there is no such authority, or no such department in it. */
  async scopeOf({ authorityCode, departmentId, from, to }: StatisticsQuestion): Promise<Asked | null> {
    const authority = await this.authorities.findByCode(this.db, authorityCode);
    if (!authority) return null;
    const department = departmentId === null ? null : await this.department(departmentId, authority.id);
    if (department === undefined) return null;
    const scope = { authorityId: authority.id, departmentId: department?.id ?? null, ...periodIn(from, to) };
    return { scope, authority, department };
  }

  async find(question: StatisticsQuestion): Promise<NamedStatistics | null> {
    const asked = await this.scopeOf(question);
    if (!asked) return null;
    const { from, to, whole, authorities, departments } = await this.statistics.execute(asked.scope);
    const names = [
      await this.authorities.childrenOf(this.db, [asked.authority.id]),
      await this.authorities.departmentsOf(this.db, asked.authority.id),
    ] as const;
    const [below, own] = [new Map(authorities.map(keyed)), new Map(departments.map(keyed))];
    return {
      ...{ authority: asked.authority, department: asked.department, from, to, whole },
      authorities: names[0].flatMap((authority) => withFigures({ authority }, below.get(authority.id))),
      departments: names[1].flatMap((department) => withFigures({ department }, own.get(department.id))),
    };
  }

  private async department(id: string, authorityId: string): Promise<Department | undefined> {
    const [department] = isId(id) ? await this.authorities.findDepartments(this.db, [id]) : [];
    return department?.authorityId === authorityId ? department : undefined;
  }
}

function keyed({ id, figures }: Readonly<{ id: string; figures: AnswerFigures }>): readonly [string, AnswerFigures] {
  return [id, figures];
}

function withFigures<T>(named: T, figures: AnswerFigures | undefined): readonly (T & { figures: AnswerFigures })[] {
  return figures ? [{ ...named, figures }] : [];
}

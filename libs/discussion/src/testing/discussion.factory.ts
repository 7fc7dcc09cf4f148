import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type HeldRole, type NameVerification, newId, type Person } from '#kernel';
import { AccountStore, IdentityModule } from '#identity';
import { Clock, Database, loadConfig, PlatformModule, sql } from '#platform';
import { AuthorityStore, OpenSpace, type PhaseSwitch } from '#spaces';
import { DiscussionModule } from '../discussion.module';
import type { Askable } from '../thread';
import { Threads } from '../threads';

@Module({})
class DiscussionAlone {}

const text = (words: string) => ({ ja: words, easy: words, en: words });
const DAY_MS = 24 * 60 * 60_000;

export type TestSpace = Readonly<{ id: string; authorityId: string; departmentId: string }>;

/** Real discussions on a real database, without the rest of the product. */
export class Discussions {
  private constructor(
    readonly app: INestApplicationContext,
    readonly db: Database,
  ) {}

  static async on(databaseUrl: string): Promise<Discussions> {
    const config = loadConfig({ DATABASE_URL: databaseUrl, HIRAKU_SECRET: 'x'.repeat(32), DATABASE_POOL_SIZE: '45' });
    const module = { module: DiscussionAlone, imports: [PlatformModule.with(config), IdentityModule, DiscussionModule] };
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    app.enableShutdownHooks([]);
    return new Discussions(app, app.get(Database));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** An account with the name 富山 花子, and the actor it signs in as. */
  async person(verification: NameVerification = 'real_name', roles: readonly HeldRole[] = []): Promise<Person> {
    const accounts = this.app.get(AccountStore);
    const name = { familyName: '富山', givenName: '花子' };
    const accountId = await this.db.write(async (tx) => {
      const { id } = await accounts.ensure(tx, `${newId()}@example.jp`, 'ja');
      const pending = { ...name, kana: 'とやま はなこ', passwordHash: 'none', language: 'ja' } as const;
      if (verification !== 'unverified') await accounts.confirm(tx, id, pending);
      const counter = await accounts.ensure(tx, 'counter@example.jp', 'ja');
      if (verification === 'real_name') await accounts.verifyName(tx, id, counter.id);
      return id;
    });
    return { kind: 'person', accountId, ...name, verification, language: 'ja', roles };
  }

  /** A space whose one phase has these switches and holds now, or ended yesterday. */
  async space(
    options: Readonly<{ switches?: readonly PhaseSwitch[]; realNames?: boolean; ended?: boolean }> = {},
  ): Promise<TestSpace> {
    const { switches = ['comment'], realNames = true, ended = false } = options;
    const now = await this.now();
    const at = (days: number) => new Date(now.getTime() + days * DAY_MS);
    const owner = await this.owner();
    const phase = { name: text('話し合う'), startsAt: at(-9), endsAt: at(ended ? -1 : 9), switches };
    const id = await this.app.get(OpenSpace).execute(
      { kind: 'system' },
      {
        ...owner,
        ...{ slug: `s-${newId()}`, kind: 'process', title: text('場'), question: text('問い'), description: text('') },
        ...{ realNames, startsAt: at(-10), endsAt: at(10), answerDays: null, phases: [phase] },
      },
    );
    return { id, ...owner };
  }

  /** An open thread of some proposal in the space. */
  async thread(space: TestSpace, askable: Askable = 'on_request'): Promise<string> {
    const subject = { type: 'proposal', id: newId() };
    return this.db.write((tx) => this.app.get(Threads).openThread(tx, { subject, spaceId: space.id, askable }));
  }

  /** Rows of a statement that only a spec needs. */
  rows<R>(query: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
    return this.db.rows(sql<R>(`test.${query}`.slice(0, 63), query), parameters);
  }

  now(): Promise<Date> {
    return this.app.get(Clock).now(this.db);
  }

  private owner(): Promise<Readonly<{ authorityId: string; departmentId: string }>> {
    const authorities = this.app.get(AuthorityStore);
    return this.db.write(async (tx) => {
      const authority = { code: '160008', tier: 'prefecture', parentId: null, name: text('富山県') } as const;
      const authorityId = await authorities.add(tx, authority);
      const department = { authorityId, name: text('県民協働課'), contact: '' };
      return { authorityId, departmentId: await authorities.addDepartment(tx, department) };
    });
  }
}

/** The role of an official of a space's department. */
export function officialOf(space: TestSpace, post: string | null): HeldRole {
  const { authorityId, departmentId } = space;
  return { role: 'official', subjectType: 'department', subjectId: departmentId, authorityId, post };
}

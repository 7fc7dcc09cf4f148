import { createHash } from 'node:crypto';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { newId, system } from '#kernel';
import { Database, loadConfig, PlatformModule, sql } from '#platform';
import { AuthorityStore, OpenSpace, type Space, SpaceStore } from '#spaces';
import { IntakeModule } from '../intake.module';

@Module({})
class IntakeAlone {}

const text = (words: string) => ({ ja: words, easy: words, en: words });

/** Real imports on a real database, without the rest of the product. */
export class Imports {
  private constructor(
    readonly app: INestApplicationContext,
    readonly db: Database,
  ) {}

  static async on(databaseUrl: string): Promise<Imports> {
    const config = loadConfig({ DATABASE_URL: databaseUrl, HIRAKU_SECRET: 'x'.repeat(32), DATABASE_POOL_SIZE: '45' });
    const module = { module: IntakeAlone, imports: [PlatformModule.with(config), IntakeModule] };
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    return new Imports(app, app.get(Database));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** A space of a department of its own, under an authority of the given code. */
  async space(code = '160008'): Promise<Space> {
    const authorities = this.app.get(AuthorityStore);
    const owner = await this.db.write(async (tx) => {
      const authorityId = await authorities.add(tx, { code, tier: 'prefecture', parentId: null, name: text('富山県') });
      return {
        authorityId,
        departmentId: await authorities.addDepartment(tx, { authorityId, name: text('県民協働課'), contact: '' }),
      };
    });
    const words = { title: text('場'), question: text('問い'), description: text('') };
    const id = await this.app.get(OpenSpace).execute(system, {
      ...{
        slug: `s-${newId()}`,
        kind: 'assembly',
        realNames: true,
        startsAt: new Date(0),
        endsAt: null,
        answerDays: null,
        phases: [],
      },
      ...owner,
      ...words,
    });
    const space = await this.app.get(SpaceStore).find(this.db, id);
    if (!space) throw new Error('the space was not opened');
    return space;
  }

  /** Rows of a statement that only a spec needs. */
  rows<R>(query: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
    return this.db.rows(sql<R>(`test.${createHash('sha1').update(query).digest('hex')}`, query), parameters);
  }
}

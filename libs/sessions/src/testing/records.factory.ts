import { createHash } from 'node:crypto';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type HeldRole, newId, type Person, system } from '#kernel';
import { Database, loadConfig, PlatformModule, sql } from '#platform';
import { AuthorityStore, OpenSpace, type Space, SpaceStore } from '#spaces';
import type { SessionRecord } from '../session';
import { SessionsModule } from '../sessions.module';

@Module({})
class SessionsAlone {}

const text = (words: string) => ({ ja: words, easy: words, en: words });

/** Real session records on a real database, without the rest of the product. */
export class Records {
  private constructor(
    readonly app: INestApplicationContext,
    readonly db: Database,
  ) {}

  static async on(databaseUrl: string): Promise<Records> {
    const config = loadConfig({ DATABASE_URL: databaseUrl, HIRAKU_SECRET: 'x'.repeat(32), DATABASE_POOL_SIZE: '45' });
    const module = { module: SessionsAlone, imports: [PlatformModule.with(config), SessionsModule] };
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    return new Records(app, app.get(Database));
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

/** A record of two statements, of which the second asks the authority nothing. */
export function recordIn(spaceId: string, changes: Partial<SessionRecord> = {}): SessionRecord {
  const said = { authorName: '川口', authorCapacity: 'resident' } as const;
  return {
    spaceId,
    title: '第１回　雪の話をする会',
    heldOn: '2021-12-15',
    place: '公民館',
    sourceHash: null,
    statements: [
      { ...said, text: '歩道の雪を先に除いてほしい。', asksAuthority: true },
      { ...said, text: '来られてよかった。', asksAuthority: false },
    ],
    ...changes,
  };
}

/** Somebody with one role over the space's department. */
export function holderOf(role: HeldRole['role'], space: Pick<Space, 'authorityId' | 'departmentId'>): Person {
  const held: HeldRole = {
    role,
    subjectType: 'department',
    subjectId: space.departmentId,
    authorityId: space.authorityId,
    post: null,
  };
  const name = { familyName: '富山', givenName: '花子' };
  return { kind: 'person', accountId: newId(), ...name, verification: 'real_name', language: 'ja', roles: [held] };
}

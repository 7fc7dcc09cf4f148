import { createHash } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, system } from '#kernel';
import { Ledger } from '#ledger';
import { Database, HandleEvent, loadConfig, Outbox, PlatformModule, sql, type Statement } from '#platform';
import { SessionsModule } from '#sessions';
import { AuthorityStore, OpenSpace, type Space, SpaceStore } from '#spaces';
import { IndexWhatChanged } from '../handlers/index-what-changed';
import { InsightsModule } from '../insights.module';
import { SearchReads } from '../search.read';

@Module({})
class InsightsAlone {}

const text = (words: string) => ({ ja: words, easy: words, en: words });

/** Real search on a real database, with as much of other contexts as there is to be found. */
export class PublicWorld {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly db: Database,
  ) {}

  static async on(databaseUrl: string): Promise<PublicWorld> {
    const config = loadConfig({
      DATABASE_URL: databaseUrl,
      HIRAKU_SECRET: 'x'.repeat(32),
      HIRAKU_ORIGIN: 'https://hiraku.example',
    });
    const module = { module: InsightsAlone, imports: [PlatformModule.with(config), SessionsModule, InsightsModule] };
    const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: ['error'] });
    await app.init();
    return new PublicWorld(app, app.get(Database));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  async space(title = '場'): Promise<Space> {
    const authorities = this.app.get(AuthorityStore);
    const owner = await this.db.write(async (tx) => {
      const authorityId = await authorities.add(tx, {
        code: '160008',
        tier: 'prefecture',
        parentId: null,
        name: text('富山県'),
      });
      return {
        authorityId,
        departmentId: await authorities.addDepartment(tx, { authorityId, name: text('県民協働課'), contact: '' }),
      };
    });
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
      ...{
        ...owner,
        title: text(title),
        question: text('問い'),
        description: { ja: '説明', easy: 'せつめい', en: 'description' },
      },
    });
    const space = await this.app.get(SpaceStore).find(this.db, id);
    if (!space) throw new Error('the space was not opened');
    return space;
  }

  /** A submitted proposal with its ledger entry. */
  async proposal(
    space: Space,
    title: string,
    words: string,
  ): Promise<Readonly<{ id: string; entryId: string; receipt: string }>> {
    const [id, authorId] = [newId(), await this.account()];
    return this.db.write(async (tx) => {
      await tx.run(
        this.statement(
          `insert into proposal (id, space_id, state, title, text, author_id, author_name, created_at, updated_at, submitted_at)
           values ($1, $2, 'submitted', $3, $4, $5, '富山 花子', app_now(), app_now(), app_now())`,
        ),
        [id, space.id, title, words, authorId],
      );
      const author = { name: '富山 花子', verified: true, capacity: 'resident', post: null } as const;
      const registered = await this.app.get(Ledger).register(tx, system, {
        ...{
          kind: 'proposal',
          origin: 'web',
          subject: { type: 'proposal', id },
          path: `/proposals/${id}`,
          title,
          text: words,
          author,
          authorId,
        },
        ...{ authorityId: space.authorityId, departmentId: space.departmentId, spaceId: space.id, originalDay: null },
      });
      return { id, entryId: registered.entryId, receipt: registered.receipt };
    });
  }

  async account(): Promise<string> {
    const id = newId();
    await this.run(`insert into account (id, email) values ($1, $2)`, [id, `${id}@example.jp`]);
    return id;
  }

  /** Lets the worker's part be done: the handler gets the event as it lies in the outbox. */
  async happen(name: string, payload: Readonly<Record<string, string>>): Promise<void> {
    const eventId = await this.db.write((tx) => this.app.get(Outbox).record(tx, system, { name, payload }));
    await this.app.get(HandleEvent).execute(this.app.get(IndexWhatChanged), eventId);
  }

  /** Where everything lies that holds these words, by walking through all pages. */
  async paths(words: string, kinds: readonly string[] | null = null, first = 100): Promise<readonly string[]> {
    const paths: string[] = [];
    for (let after: readonly (string | number)[] | null = null; ;) {
      const page = await this.app.get(SearchReads).search(this.db, words, kinds, { first, after });
      paths.push(...page.nodes.map(({ path }) => path));
      const last = page.nodes.at(-1);
      if (!page.hasNextPage || !last) return paths;
      after = [last.publishedAt.toISOString(), last.subjectId];
    }
  }

  async run(query: string, parameters: readonly unknown[] = []): Promise<void> {
    await this.db.write((tx) => tx.run(this.statement(query), parameters));
  }

  rows<R>(query: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
    return this.db.rows(this.statement<R>(query), parameters);
  }

  /** A statement that only a spec needs. */
  private statement<R>(query: string): Statement<R> {
    return sql<R>(`test.${createHash('sha1').update(query).digest('hex')}`, query);
  }
}

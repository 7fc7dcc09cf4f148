import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type Page, pageOf, type PageRequest } from '#kernel';
import { Database, loaderIn, type RequestContext } from '#platform';
import type { Session, Statement } from '../session';
import { SessionStore, type StatementPage } from '../session.store';

const OF_SPACE = Symbol('sessions of a space');
const STATEMENTS = Symbol('statements of a session');

type StatementLoader = DataLoader<StatementPage, readonly Statement[], string>;

/** Per-request loaders of sessions and statements: one statement each, however many are asked for. */
@Injectable()
export class SessionLoaders {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionStore,
  ) {}

  ofSpace(context: RequestContext, spaceId: string): Promise<readonly Session[]> {
    return loaderIn(
      context,
      OF_SPACE,
      () =>
        new DataLoader<string, readonly Session[]>(async (ids) => {
          const groups = Map.groupBy(await this.sessions.ofSpaces(this.db, ids), (session) => session.spaceId);
          return ids.map((id) => groups.get(id) ?? []);
        }),
    ).load(spaceId);
  }

  async statements(
    context: RequestContext,
    sessionId: string,
    { first, after }: PageRequest,
  ): Promise<Page<Statement>> {
    const page = { sessionId, first, after: numberIn(after) };
    const rows = await loaderIn(context, STATEMENTS, () => this.statementLoader()).load(page);
    return pageOf(rows, first, (statement) => [statement.number]);
  }

  private statementLoader(): StatementLoader {
    const cacheKeyFn = ({ sessionId, first, after }: StatementPage) => `${sessionId}:${first}:${after}`;
    return new DataLoader((pages) => this.sessions.statementPages(this.db, pages), { cacheKeyFn });
  }
}

/** The number in a cursor; whoever makes cursors of their own begins at the beginning. */
function numberIn(after: PageRequest['after']): number {
  const number = Number(after?.[0] ?? 0);
  return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : 0;
}

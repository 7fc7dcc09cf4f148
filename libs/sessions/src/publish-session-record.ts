import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Ledger, type Submission } from '#ledger';
import { Database, Outbox, type Tx } from '#platform';
import { type Space, spaceErrors, SpaceStore } from '#spaces';
import { acceptRecord, type SessionRecord, statementPath } from './session';
import { mayPublishRecord } from './session.access';
import { sessionPublished } from './session.events';
import { type AddedStatement, SessionStore } from './session.store';

/** What came of it: `isNew` is false when the same source was in the space already, and nothing was changed. */
export type PublishedRecord = Readonly<{ sessionId: string; isNew: boolean; receipts: readonly string[] }>;

type Held = Readonly<{ space: Space; sessionId: string; record: SessionRecord }>;

/** Publishes the record of a session; each statement that asks the authority gets its receipt. */
@Injectable()
export class PublishSessionRecord {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpaceStore,
    private readonly sessions: SessionStore,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `space.not_found`, `session.not_yours` and what `acceptRecord` throws. */
  async execute(actor: Actor, typed: SessionRecord): Promise<PublishedRecord> {
    const record = acceptRecord(typed);
    return this.db.write(async (tx) => {
      const space = await this.spaces.find(tx, record.spaceId);
      if (!space) throw new DomainError(spaceErrors.notFound);
      insist(mayPublishRecord(actor, space));
      const sessionId = await this.sessions.add(tx, record);
      if (sessionId === null) return this.sameSource(tx, record);
      const statements = await this.sessions.addStatements(tx, sessionId, record.statements);
      const receipts = await this.register(tx, actor, statements, { space, sessionId, record });
      await this.outbox.record(tx, actor, sessionPublished({ sessionId }));
      return { sessionId, isNew: true, receipts };
    });
  }

  /** One after the other: receipts follow the order in which things were said. */
  private async register(
    tx: Tx,
    actor: Actor,
    statements: readonly AddedStatement[],
    held: Held,
  ): Promise<readonly string[]> {
    const receipts: string[] = [];
    for (const statement of statements.filter(({ asksAuthority }) => asksAuthority)) {
      receipts.push((await this.ledger.register(tx, actor, submissionOf(statement, held))).receipt);
    }
    return receipts;
  }

  private async sameSource(tx: Tx, { spaceId, sourceHash }: SessionRecord): Promise<PublishedRecord> {
    const session = sourceHash && (await this.sessions.findBySource(tx, spaceId, sourceHash));
    if (!session) throw new Error('a session was refused as known that is not there');
    return { sessionId: session.id, isNew: false, receipts: [] };
  }
}

/** Put down by a scribe or a document: no account wrote it, and nobody verified the name. */
function submissionOf(statement: AddedStatement, { space, sessionId, record }: Held): Submission {
  const { id, number, text, authorName: name, authorCapacity: capacity } = statement;
  return {
    kind: 'statement',
    origin: record.sourceHash ? 'import' : 'web',
    subject: { type: 'statement', id },
    authorityId: space.authorityId,
    departmentId: space.departmentId,
    spaceId: space.id,
    path: statementPath(sessionId, number),
    title: '',
    text,
    author: { name, verified: false, capacity, post: null },
    authorId: null,
    originalDay: record.heldOn,
  };
}

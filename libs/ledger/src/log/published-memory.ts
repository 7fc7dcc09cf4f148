import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CONFIG, type Config, Database } from '#platform';
import { keepCheckpoint, readKeptCheckpoint } from './kept-checkpoint';
import { logErrors } from './log.errors';
import { LogIdentity } from './log-identity';
import { LogReads } from './log.read';
import { LogStore, type SignedCheckpoint } from './log.store';
import { rootOf } from './merkle';

/** What is wrong with the log in the database: `published` leaves were shown to the world, and it has others or fewer. */
export type LogTrouble = Readonly<{ published: number; present: number }>;

const LOOK_EVERY_MS = 5_000;

/**
 * Remembers outside the database what was published. A database that was restored from before that would go on with another
 * log, which witnesses would call a forgery: from then on nothing is written, until the right one is back.
 */
@Injectable()
export class PublishedMemory implements OnApplicationBootstrap, OnApplicationShutdown {
  private found: LogTrouble | null = null;
  /** What was found to be right, so that it is not computed anew. */
  private looked = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly reads: LogReads,
    private readonly identity: LogIdentity,
    @Inject(CONFIG) private readonly config: Pick<Config, 'logCheckpointFile'>,
  ) {
    this.db.beforeWriting(() => this.insistOnPublished());
  }

  /** What was found wrong when it was looked at last. */
  get trouble(): LogTrouble | null {
    return this.found;
  }

  async onApplicationBootstrap(): Promise<void> {
    // Whoever cannot look yet looks before the first write.
    await this.look().catch(() => undefined);
    this.timer = setInterval(() => void this.look().catch(() => undefined), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Compares the log with what is remembered; writes are refused from now on, or allowed again. */
  async look(): Promise<LogTrouble | null> {
    const file = this.config.logCheckpointFile;
    const kept = file === null ? null : readKeptCheckpoint(file);
    const newest = await this.store.newest(this.db);
    const question = [kept?.size, kept?.root.toString('hex'), newest?.size, newest?.root.toString('hex')].join();
    if (question === this.looked) return this.found;
    const holds = kept === null || (await this.contains(newest, kept));
    this.found = holds ? null : { published: kept.size, present: newest?.size ?? 0 };
    this.looked = question;
    return this.found;
  }

  /** Remembers what has been published, once it has been. Never forgets a longer log. */
  async keep(): Promise<void> {
    const file = this.config.logCheckpointFile;
    const newest = await this.store.newest(this.db);
    if (file === null || !newest || (await this.look())) return;
    const kept = readKeptCheckpoint(file);
    if (!kept || kept.size < newest.size) keepCheckpoint(file, newest.note);
  }

  private async contains(
    newest: SignedCheckpoint | undefined,
    kept: Readonly<{ origin: string; size: number; root: Buffer }>,
  ): Promise<boolean> {
    if (!newest || newest.size < kept.size) return false;
    if ((await this.identity.public(this.db)).origin !== kept.origin) return false;
    return (await rootOf(kept.size, this.reads.nodes(this.db))).equals(kept.root);
  }

  private insistOnPublished(): Promise<void> | undefined {
    if (this.looked === '') return this.look().then(() => this.refuse());
    this.refuse();
    return undefined;
  }

  private refuse(): void {
    if (this.found) throw new DomainError(logErrors.readOnly, { details: this.found });
  }
}

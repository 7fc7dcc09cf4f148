import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Database, loaderIn, Open, type RequestContext } from '#platform';
import { LedgerEntryModel } from '../graphql/entry.model';
import { LogIdentity } from './log-identity';
import { LedgerEntryLogModel, PublicLogModel } from './log.model';
import { LogReads } from './log.read';
import { PublishedMemory } from './published-memory';
import { LogStore } from './log.store';

const PLACES = Symbol('places in the public log');

/** The public log as the pages show it. */
@Resolver(() => PublicLogModel)
export class PublicLogResolver {
  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly identity: LogIdentity,
    private readonly memory: PublishedMemory,
  ) {}

  @Open()
  @Query(() => PublicLogModel)
  async publicLog(): Promise<PublicLogModel> {
    const [newest, { origin, keys }] = await Promise.all([this.store.newest(this.db), this.identity.public(this.db)]);
    const readOnly = this.memory.trouble !== null;
    if (!newest) return { origin, keys, size: 0, root: null, checkpoint: null, readOnly, signedAt: null };
    const { size, root, note, signedAt } = newest;
    return { origin, keys, size, root: root.toString('base64'), checkpoint: note, readOnly, signedAt };
  }
}

/** Where an entry is in the log. */
@Resolver(() => LedgerEntryModel)
export class LedgerEntryLogResolver {
  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly reads: LogReads,
  ) {}

  @ResolveField(() => LedgerEntryLogModel)
  async log(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<LedgerEntryLogModel> {
    const { numbers, size } = await loaderIn(context, PLACES, () => new DataLoader(this.find.bind(this))).load(
      entry.id,
    );
    return { leaves: numbers, awaited: Math.max(0, entry.row.lastSequence - numbers.length), size };
  }

  private async find(entryIds: readonly string[]) {
    const newest = await this.store.newest(this.db);
    const rows = Map.groupBy(await this.reads.numbersOf(this.db, entryIds), (row) => row.entryId);
    const size = newest?.size ?? 0;
    return entryIds.map((id) => ({
      numbers: (rows.get(id) ?? []).map((row) => row.number).filter((n) => n < size),
      size,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import { EntryReads, type EntryEventRow, type EntryRow } from '../entry.read';
import type { CoveredEntry, Response } from '../response.store';
import { ResponseStore } from '../response.store';
import type { Outcome } from '../entry';
import { type LedgerFigures, LedgerFigureReads, type SpaceFigures } from '../figures.read';
import { entryModel, type LedgerEntryModel } from './entry.model';

const ENTRIES = Symbol('ledger entries');
const BY_SUBJECT = Symbol('ledger entries by subject');
const EVENTS = Symbol('ledger events');
const CURRENT = Symbol('current responses');
const COVERED = Symbol('covered entries');
const OF_DEPARTMENTS = Symbol('figures of departments');
const FIGURES = Symbol('space figures');
const DRAFTED = Symbol('entries of response drafts');

export type CurrentResponse = Response & Readonly<{ entryId: string; entryOutcome: Outcome; remark: string | null }>;

/** Per-request loaders of ledger entries and what hangs on them: one statement each, however many are asked for. */
@Injectable()
export class EntryLoaders {
  constructor(
    private readonly db: Database,
    private readonly reads: EntryReads,
    private readonly responses: ResponseStore,
    private readonly figures: LedgerFigureReads,
  ) {}

  /** The entry of this id. Throws when there is none: ask only for ids that a foreign key holds. */
  async entry(context: RequestContext, id: string): Promise<LedgerEntryModel> {
    const row = await loaderIn(context, ENTRIES, () =>
      byKey(
        (ids) => this.reads.findMany(this.db, ids),
        (row: EntryRow) => row.id,
      ),
    ).load(id);
    if (!row) throw new Error('a ledger entry vanished that a foreign key holds');
    return entryModel(row);
  }

  /** The entry of a subject, or null while the subject is no submission. */
  async entryOfSubject(context: RequestContext, type: string, id: string): Promise<LedgerEntryModel | null> {
    const find = (keys: readonly string[]) => this.reads.findBySubjects(this.db, keys.map(subjectOf));
    const keyOf = (row: EntryRow) => `${row.subjectType}:${row.subjectId}`;
    const row = await loaderIn(context, BY_SUBJECT, () => byKey(find, keyOf)).load(`${type}:${id}`);
    return row ? entryModel(row) : null;
  }

  events(context: RequestContext, entryId: string): Promise<readonly EntryEventRow[]> {
    return loaderIn(context, EVENTS, () =>
      groupedBy(
        (ids) => this.reads.events(this.db, ids),
        (row: EntryEventRow) => row.entryId,
      ),
    ).load(entryId);
  }

  async currentResponse(context: RequestContext, entryId: string): Promise<CurrentResponse | null> {
    const load = loaderIn(context, CURRENT, () =>
      byKey(
        (ids) => this.responses.currentOf(this.db, ids),
        (row: CurrentResponse) => row.entryId,
      ),
    );
    return (await load.load(entryId)) ?? null;
  }

  entriesOfResponse(context: RequestContext, responseId: string): Promise<readonly CoveredEntry[]> {
    const load = loaderIn(context, COVERED, () =>
      groupedBy(
        (ids) => this.responses.entriesOf(this.db, ids),
        (row: CoveredEntry) => row.ownerId,
      ),
    );
    return load.load(responseId);
  }

  entriesOfDraft(context: RequestContext, draftId: string): Promise<readonly CoveredEntry[]> {
    const load = loaderIn(context, DRAFTED, () =>
      groupedBy(
        (ids) => this.responses.draftEntries(this.db, ids),
        (row: CoveredEntry) => row.ownerId,
      ),
    );
    return load.load(draftId);
  }

  async spaceFigures(context: RequestContext, spaceId: string): Promise<SpaceFigures> {
    const load = loaderIn(context, FIGURES, () =>
      byKey(
        (ids) => this.figures.ofSpaces(this.db, ids),
        (row: SpaceFigures) => row.spaceId,
      ),
    );
    return (await load.load(spaceId)) ?? { spaceId, proposals: 0, submissions: 0, answered: 0, overdue: 0 };
  }

  async departmentFigures(context: RequestContext, departmentId: string): Promise<LedgerFigures> {
    const load = loaderIn(context, OF_DEPARTMENTS, () =>
      byKey(
        (ids) => this.figures.ofDepartments(this.db, ids),
        (row: LedgerFigures & Readonly<{ departmentId: string }>) => row.departmentId,
      ),
    );
    return (await load.load(departmentId)) ?? { open: 0, answered: 0, overdue: 0, nearDue: 0 };
  }
}

function byKey<T>(
  find: (keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });
}

function groupedBy<T>(
  find: (keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (keys) => {
    const groups = Map.groupBy(await find(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

function subjectOf(key: string): Readonly<{ type: string; id: string }> {
  const [type = '', id = ''] = key.split(':');
  return { type, id };
}

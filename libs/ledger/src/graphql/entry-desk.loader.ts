import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import { type Assignment, type DeskNote, DeskStore, type DraftOnEntry } from '../desk/desk.store';

const DESK = Symbol('desk of entries');

export type EntryDesk = Readonly<{
  assignment: Assignment | null;
  notes: readonly DeskNote[];
  drafts: readonly DraftOnEntry[];
}>;

/** What officials keep about entries: three statements for a page of any length. */
@Injectable()
export class EntryDeskLoader {
  constructor(
    private readonly db: Database,
    private readonly desk: DeskStore,
  ) {}

  of(context: RequestContext, entryId: string): Promise<EntryDesk> {
    return loaderIn(context, DESK, () => new DataLoader((ids: readonly string[]) => this.many(ids))).load(entryId);
  }

  private async many(ids: readonly string[]): Promise<readonly EntryDesk[]> {
    const [assigned, notes, drafts] = await Promise.all([
      this.desk.assigned(this.db, ids),
      this.desk.notes(this.db, ids),
      this.desk.draftsOn(this.db, ids),
    ]);
    const assignments = new Map(assigned.map((one) => [one.entryId, one]));
    const notesOf = Map.groupBy(notes, ({ entryId }) => entryId);
    const draftsOf = Map.groupBy(drafts, ({ entryId }) => entryId);
    return ids.map((id) => ({
      assignment: assignments.get(id) ?? null,
      notes: notesOf.get(id) ?? [],
      drafts: draftsOf.get(id) ?? [],
    }));
  }
}

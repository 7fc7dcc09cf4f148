import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import { LikenessStore } from '../likeness/likeness.store';
import { type Assignment, type DeskNote, DeskStore, type DraftOnEntry } from '../desk/desk.store';

const DESK = Symbol('desk of entries');

export type EntryDesk = Readonly<{
  assignment: Assignment | null;
  notes: readonly DeskNote[];
  drafts: readonly DraftOnEntry[];
  group: Readonly<{ id: string; size: number }> | null;
}>;

/** What officials keep about entries: four statements for a page of any length. */
@Injectable()
export class EntryDeskLoader {
  constructor(
    private readonly db: Database,
    private readonly desk: DeskStore,
    private readonly likeness: LikenessStore,
  ) {}

  of(context: RequestContext, entryId: string): Promise<EntryDesk> {
    return loaderIn(context, DESK, () => new DataLoader((ids: readonly string[]) => this.many(ids))).load(entryId);
  }

  private async many(ids: readonly string[]): Promise<readonly EntryDesk[]> {
    const [assigned, notes, drafts, groups] = await Promise.all([
      this.desk.assigned(this.db, ids),
      this.desk.notes(this.db, ids),
      this.desk.draftsOn(this.db, ids),
      this.likeness.groupsOf(this.db, ids),
    ]);
    const assignments = new Map(assigned.map((one) => [one.entryId, one]));
    const notesOf = Map.groupBy(notes, ({ entryId }) => entryId);
    const draftsOf = Map.groupBy(drafts, ({ entryId }) => entryId);
    const groupOf = new Map(groups.map(({ entryId, groupId, size }) => [entryId, { id: groupId, size }]));
    return ids.map((id) => ({
      group: groupOf.get(id) ?? null,
      assignment: assignments.get(id) ?? null,
      notes: notesOf.get(id) ?? [],
      drafts: draftsOf.get(id) ?? [],
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanText, DomainError, insist } from '#kernel';
import { shownNameOf } from '#identity';
import { Clock, Database, Outbox, type Tx } from '#platform';
import type { EntryNow } from '../entry';
import { mayActFor } from '../ledger.access';
import { ledgerErrors } from '../ledger.errors';
import { noteMentioned } from '../ledger.events';
import { LockEntries } from '../lock-entries';
import { ColleagueReads } from './colleagues.read';
import { DeskStore } from './desk.store';
import { mentionsIn } from './mentions';

const LONGEST_NOTE = 4_000;

/** Keeps a note, and says whom it called. */
@Injectable()
export class KeepNote {
  constructor(
    private readonly desk: DeskStore,
    private readonly colleagues: ColleagueReads,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async within(tx: Tx, actor: Actor, entry: EntryNow, text: string): Promise<void> {
    const author = actor.kind === 'person' ? shownNameOf(actor) : null;
    if (actor.kind !== 'person' || !author) throw new DomainError(ledgerErrors.notYourDepartment);
    const { entryId } = entry;
    const mentioned = mentionsIn(text, await this.colleagues.of(tx, [entry.departmentId]));
    const others = mentioned.filter((id) => id !== actor.accountId);
    const note = { entryId, authorId: actor.accountId, authorName: author.name, text, at: await this.clock.now(tx) };
    const noteId = await this.desk.addNote(tx, note, others);
    if (others.length > 0) await this.outbox.record(tx, actor, noteMentioned({ noteId, entryId }));
  }
}

/** An official writes a note on a submission for colleagues. It is never public; whoever it mentions is told. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly db: Database,
    private readonly entries: LockEntries,
    private readonly keeping: KeepNote,
  ) {}

  execute(actor: Actor, receipt: string, typed: string): Promise<string> {
    return this.db.write(async (tx) => {
      const [entry] = await this.entries.byReceipt(tx, [receipt]);
      if (!entry) throw new DomainError(ledgerErrors.notFound);
      insist(mayActFor(actor, entry));
      const text = cleanText(typed);
      if (text === '') throw new DomainError(ledgerErrors.noteMissing, { field: 'note' });
      if (characterCount(text) > LONGEST_NOTE) throw new DomainError(ledgerErrors.noteTooLong, { field: 'note' });
      await this.keeping.within(tx, actor, entry, text);
      return entry.entryId;
    });
  }
}

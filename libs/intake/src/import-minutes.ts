import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { PublishSessionRecord } from '#sessions';
import { ImportTarget } from './import-target';
import { type MinutesRecord, recordOf } from './minutes-record';

/** Minutes as text, and where they belong. `section` names the section of opinions where it is not called so. */
export type MinutesInput = Readonly<{ text: string; authorityCode: string; spaceSlug: string; section?: string }>;

/** What came of it: `isNew` is false when these minutes were in the space already, and nothing was changed. */
export type ImportedMinutes = Readonly<{
  record: MinutesRecord;
  sessionId: string;
  isNew: boolean;
  receipts: readonly string[];
}>;

/** Brings public minutes into a space: one published session, one ledger entry for each opinion. A second time changes nothing. */
@Injectable()
export class ImportMinutes {
  constructor(
    private readonly target: ImportTarget,
    private readonly publish: PublishSessionRecord,
  ) {}

  /** Throws `intake.…`, `space.not_found` and whatever the publishing of a session's record throws. */
  async execute(actor: Actor, input: MinutesInput): Promise<ImportedMinutes> {
    const record = recordOf(input.text, input.section);
    const { id: spaceId } = await this.target.find(input);
    const { title, heldOn, place, sourceHash, statements } = record;
    const published = await this.publish.execute(actor, { spaceId, title, heldOn, place, sourceHash, statements });
    return { record, ...published };
  }
}

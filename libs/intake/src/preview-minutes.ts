import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { acceptRecord, SessionStore } from '#sessions';
import type { Space } from '#spaces';
import type { MinutesInput } from './import-minutes';
import { ImportTarget } from './import-target';
import { type MinutesRecord, recordOf } from './minutes-record';

/** What an import would find, without changing anything. `knownAs` is the session that these minutes already made. */
export type PreviewedMinutes = Readonly<{ record: MinutesRecord; space: Space; knownAs: string | null }>;

/** Shows what an import of minutes would do. */
@Injectable()
export class PreviewMinutes {
  constructor(
    private readonly db: Database,
    private readonly target: ImportTarget,
    private readonly sessions: SessionStore,
  ) {}

  /** Throws as `ImportMinutes` does. */
  async execute(input: MinutesInput): Promise<PreviewedMinutes> {
    const record = recordOf(input.text, input.section);
    const space = await this.target.find(input);
    const { title, heldOn, place, sourceHash, statements } = record;
    acceptRecord({ spaceId: space.id, title, heldOn, place, sourceHash, statements });
    const known = await this.sessions.findBySource(this.db, space.id, sourceHash);
    return { record, space, knownAs: known?.id ?? null };
  }
}

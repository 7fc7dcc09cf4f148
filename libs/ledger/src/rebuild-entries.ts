import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { type Standing, standingAfter } from './standing';
import { type KeptEntry, type ShownStanding, StandingStore } from './standing.store';

const CHUNK = 2_000;

/** How many entries were looked at, for how many what they are was missing and put back, and the receipts of those that differ. */
export type Rebuilt = Readonly<{ looked: number; putBack: number; differing: readonly string[] }>;

type Looked = Rebuilt & Readonly<{ last: string | null }>;

const NOTHING: Rebuilt = { looked: 0, putBack: 0, differing: [] };

/**
 * Derives anew from its events what each entry is. What is missing is put back; what differs is told and left alone, for
 * somebody has to find out first which of the two is wrong. The site may go on meanwhile.
 */
@Injectable()
export class RebuildEntries {
  constructor(
    private readonly db: Database,
    private readonly store: StandingStore,
  ) {}

  async execute(chunk = CHUNK): Promise<Rebuilt> {
    let after: string | null = null;
    let all = NOTHING;
    for (;;) {
      const from: string | null = after;
      const { last, ...some }: Looked = await this.db.write((tx) => this.some(tx, from, chunk));
      if (last === null) return all;
      all = both(all, some);
      after = last;
    }
  }

  private async some(tx: Tx, after: string | null, most: number): Promise<Looked> {
    const entries = await this.store.events(tx, after, most);
    const ids = entries.map(({ id }) => id);
    const shown = new Map((await this.store.shown(tx, ids)).map((row) => [row.entryId, row]));
    const derived = entries.map((entry) => ({ ...entry, standing: standingOf(entry) }));
    const missing = derived.filter(({ id }) => !shown.has(id));
    const putBack = await this.store.putBack(
      tx,
      missing.map(({ id, registeredAt, standing }) => ({ entryId: id, registeredAt, ...standing })),
    );
    const differing = derived.filter(({ id, standing }) => differs(standing, shown.get(id)));
    const receipts = differing.map(({ receipt }) => receipt);
    return { looked: entries.length, putBack, differing: receipts, last: ids.at(-1) ?? null };
  }
}

function both(one: Rebuilt, other: Rebuilt): Rebuilt {
  const [looked, putBack] = [one.looked + other.looked, one.putBack + other.putBack];
  return { looked, putBack, differing: [...one.differing, ...other.differing] };
}

function standingOf({ authorityId, events }: KeptEntry): Standing {
  return standingAfter(
    authorityId,
    events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) })),
  );
}

/** An event that was added while we looked makes no difference: what is shown is then ahead of what was read. */
function differs(derived: Standing, shown: ShownStanding | undefined): boolean {
  if (!shown || shown.lastSequence > derived.lastSequence) return false;
  const { entryId: _same, ...now } = shown;
  return JSON.stringify(inOrder(now)) !== JSON.stringify(inOrder(derived));
}

function inOrder(standing: Standing): readonly (readonly [string, unknown])[] {
  return Object.entries(standing).sort(([one], [other]) => (one < other ? -1 : 1));
}

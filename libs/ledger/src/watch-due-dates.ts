import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Clock, Outbox, type Tx } from '#platform';
import { addWorkingDays, isClosedDay, tokyoDate } from '#spaces';
import { DueDateStore, type Watched } from './due-dates.store';
import { entriesEscalated, morningCame } from './step.events';

const SYSTEM = { kind: 'system' } as const;
const DAY = 86_400_000;

/** A due date is near when it falls within so many working days of its authority. */
export const NEAR_WORKING_DAYS = 3;
/** From this hour on it is morning, in Japan. */
const MORNING_HOUR = 8;

/** Whether officials of an authority are at work: on its working days, from eight o'clock in Japan. */
export function isAtWork(now: Date, closureDays: readonly string[]): boolean {
  const hour = (now.getUTCHours() + 9) % 24;
  return hour >= MORNING_HOUR && !isClosedDay(tokyoDate(now), { extraDays: new Set(closureDays) });
}

/**
 * What is done every minute about due dates, set-based: until when they count as near, once a working morning the word that
 * digests are due, and what has been overdue for long is brought before the executive, once for each entry. Near and overdue
 * themselves are never kept anywhere: they follow from the due date, so that no mark can be wrong.
 */
@Injectable()
export class WatchDueDates {
  constructor(
    private readonly store: DueDateStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async within(tx: Tx): Promise<void> {
    const now = await this.clock.now(tx);
    const watched = await this.store.watched(tx, tokyoDate(now));
    await this.store.keepNear(
      tx,
      watched.map(({ authorityId, closureDays }) => ({
        authorityId,
        until: addWorkingDays(now, NEAR_WORKING_DAYS, { extraDays: new Set(closureDays) }),
      })),
    );
    const atWork = watched.filter(({ closureDays }) => isAtWork(now, closureDays));
    if (atWork.length === 0) return;
    await this.escalate(tx, atWork, now);
    await this.wake(tx, atWork, now);
  }

  private async escalate(tx: Tx, atWork: readonly Watched[], now: Date): Promise<void> {
    const late = atWork.map(({ authorityId, escalateAfterDays }) => ({
      authorityId,
      since: new Date(now.getTime() - escalateAfterDays * DAY),
    }));
    for (const { departmentId, count } of await this.store.escalate(tx, late, now))
      await this.outbox.record(tx, SYSTEM, entriesEscalated({ departmentId, count }));
  }

  private async wake(tx: Tx, atWork: readonly Watched[], now: Date): Promise<void> {
    const morningId = newId();
    const authorities = atWork.map(({ authorityId }) => authorityId);
    const woken = await this.store.morning(tx, authorities, tokyoDate(now), morningId);
    if (woken > 0) await this.outbox.record(tx, SYSTEM, morningCame({ morningId, day: tokyoDate(now) }));
  }
}

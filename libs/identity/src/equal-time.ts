import { setTimeout as pause } from 'node:timers/promises';

/** Longer than looking up, or making, an account and its link takes. */
export const TELLS_NOTHING_MS = 250;

/** Does something whose duration would tell what it found: it ends, well or badly, after so many milliseconds at the earliest. */
export async function notBefore<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), pause(ms)]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

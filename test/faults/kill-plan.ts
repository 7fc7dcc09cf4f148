import { randomFrom } from './random';

/** Tables before whose writing a worker can be held, in the order in which an event meets them. */
export const HELD_TABLES = ['outbox_event', 'handled', 'notice', 'delivery'] as const;

export type HeldTable = (typeof HELD_TABLES)[number];

/** How far a hand-over has come: sender named, recipient named, whole mail taken but not confirmed, confirmed. */
export const HAND_OVER_STAGES = ['mail_from', 'rcpt_to', 'taken', 'confirmed'] as const;

export type HandOverStage = (typeof HAND_OVER_STAGES)[number];

/** Where in the life of one event a worker is killed. `after` counts different mails that have arrived. */
export type KillPoint =
  | Readonly<{ kind: 'held'; table: HeldTable }>
  | Readonly<{ kind: 'handing_over'; after: number; stage: HandOverStage }>;

/** More than can be under way at once: as many mails are left for the last kill, whatever the ones before let through. */
const UNDER_WAY = 10;

/**
 * As many kill points as asked for between the outbox row and the last of so many hand-overs: `inHandling` of them while the
 * event is relayed and handled, the others while mails go out, the last one always at the last mail.
 */
export function planKills(seed: number, kills: number, mails: number, inHandling: number): readonly KillPoint[] {
  const random = randomFrom(seed);
  const tables = HELD_TABLES.map((table) => ({ table, order: random(1_000) })).sort((a, b) => a.order - b.order);
  const chosen = tables.slice(0, inHandling).map(({ table }) => table);
  const held = HELD_TABLES.filter((table) => chosen.includes(table)).map((table): KillPoint => ({
    kind: 'held',
    table,
  }));
  const counts = new Set([mails - 1]);
  while (counts.size < kills - held.length) counts.add(random(mails - UNDER_WAY));
  const stages = [...counts]
    .sort((a, b) => a - b)
    .map((after): KillPoint => {
      const stage = after === mails - 1 ? 'taken' : (HAND_OVER_STAGES[random(HAND_OVER_STAGES.length)] ?? 'taken');
      return { kind: 'handing_over', after, stage };
    });
  return [...held, ...stages];
}

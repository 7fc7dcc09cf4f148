import { type EntryEventKind, type EntryState, type Outcome, OUTCOMES, stateAfter } from './entry';

/** What an entry is at one moment, all of it derived from its events. */
export type Standing = Readonly<{
  state: EntryState;
  authorityId: string;
  departmentId: string | null;
  acknowledgeBy: Date | null;
  dueAt: Date | null;
  answeredAt: Date | null;
  outcome: Outcome | null;
  mergedInto: string | null;
  extensions: number;
  reopened: boolean;
  lastSequence: number;
}>;

/** One event as it is kept: what kind, when, and its facts. */
export type KeptEvent = Readonly<{
  sequence: number;
  kind: EntryEventKind;
  occurredAt: Date;
  facts: Readonly<Record<string, unknown>>;
}>;

/**
 * What an entry is after these events, in their order, from the authority that it was handed in to. Throws an Error where
 * they do not begin with `received`, have a gap, or hold a step that the table of states refuses: a fault of ours.
 */
export function standingAfter(authorityId: string, events: readonly KeptEvent[]): Standing {
  const [first, ...later] = events;
  if (first?.kind !== 'received' || first.sequence !== 1) throw new Error('an entry does not begin with its receipt');
  return later.reduce(after, {
    state: 'received',
    authorityId,
    departmentId: textIn(first, 'departmentId'),
    acknowledgeBy: timeIn(first, 'acknowledgeBy'),
    dueAt: timeIn(first, 'dueAt'),
    answeredAt: null,
    outcome: null,
    mergedInto: null,
    extensions: 0,
    reopened: false,
    lastSequence: 1,
  });
}

function after(now: Standing, event: KeptEvent): Standing {
  const state = stateAfter(now.state, event.kind);
  if (!state || event.sequence !== now.lastSequence + 1)
    throw new Error(`event ${event.sequence} (${event.kind}) does not follow ${now.state}`);
  const acknowledgeBy = state === 'received' ? now.acknowledgeBy : null;
  return { ...now, ...changedBy(now, event), state, acknowledgeBy, lastSequence: event.sequence };
}

/** What a step changes beside the state. */
function changedBy(now: Standing, event: KeptEvent): Partial<Standing> {
  switch (event.kind) {
    case 'answered':
      return { answeredAt: event.occurredAt, outcome: outcomeIn(event) ?? now.outcome };
    case 'corrected':
      return { outcome: outcomeIn(event) ?? now.outcome };
    case 'reopened':
      return { answeredAt: null, outcome: null, dueAt: timeIn(event, 'dueAt'), reopened: true };
    case 'extended':
      return { dueAt: timeIn(event, 'dueAt'), extensions: now.extensions + 1 };
    case 'referral_accepted':
      return {
        departmentId: textIn(event, 'departmentId'),
        authorityId: textIn(event, 'authorityId') ?? now.authorityId,
        dueAt: timeIn(event, 'dueAt'),
      };
    case 'merged':
      return { mergedInto: textIn(event, 'survivorId') };
    default:
      return {};
  }
}

function textIn({ facts }: KeptEvent, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' ? value : null;
}

function timeIn(event: KeptEvent, name: string): Date | null {
  const text = textIn(event, name);
  return text === null ? null : new Date(text);
}

function outcomeIn(event: KeptEvent): Outcome | null {
  const text = textIn(event, 'outcome');
  return OUTCOMES.find((outcome) => outcome === text) ?? null;
}

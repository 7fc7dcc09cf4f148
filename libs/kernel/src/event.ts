/**
 * Something that happened, told to whoever must act on it. `name` is `<context>.<verb in the past>`; the payload holds ids
 * and facts only: no text, no personal data.
 */
export type DomainEvent<P extends EventPayload = EventPayload> = Readonly<{ name: string; payload: P }>;

export type EventPayload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

import type { DomainEvent } from '#kernel';

export function sessionPublished(payload: { sessionId: string }): DomainEvent {
  return { name: 'session.published', payload };
}

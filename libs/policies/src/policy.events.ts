import type { DomainEvent } from '#kernel';

/** A version is public, with its influences: once per version. */
export function versionPublished(payload: { policyId: string; number: number }): DomainEvent {
  return { name: 'policy.version_published', payload };
}

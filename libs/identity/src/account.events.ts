import type { DomainEvent } from '#kernel';

export function confirmationRequested(payload: { accountId: string; linkId: string }): DomainEvent {
  return { name: 'identity.confirmation_requested', payload };
}

export function addressAlreadyKnown(payload: { accountId: string }): DomainEvent {
  return { name: 'identity.address_already_known', payload };
}

export function passwordResetRequested(payload: { accountId: string; linkId: string }): DomainEvent {
  return { name: 'identity.password_reset_requested', payload };
}

export function realNameVerified(payload: { accountId: string }): DomainEvent {
  return { name: 'identity.real_name_verified', payload };
}

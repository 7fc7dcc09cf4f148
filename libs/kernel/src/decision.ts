import { DomainError, type ErrorParticulars, type ErrorSpec } from './domain-error';

/** The answer of a `may…` function: yes, or no with the rule that says so. */
export type Decision =
  Readonly<{ allowed: true }> | Readonly<{ allowed: false; error: ErrorSpec; particulars?: ErrorParticulars }>;

export const allowed: Decision = { allowed: true };

/** A refusal with its rule. */
export function refused(error: ErrorSpec, particulars?: ErrorParticulars): Decision {
  return particulars ? { allowed: false, error, particulars } : { allowed: false, error };
}

/** The first refusal among several decisions, or `allowed`. Decisions are given lazily so that later ones may rest on earlier ones. */
export function firstRefusal(...decisions: readonly (() => Decision)[]): Decision {
  for (const decide of decisions) {
    const decision = decide();
    if (!decision.allowed) return decision;
  }
  return allowed;
}

/** Goes on when allowed, throws the refusal as a `DomainError` otherwise. */
export function insist(decision: Decision): void {
  if (!decision.allowed) throw new DomainError(decision.error, decision.particulars);
}

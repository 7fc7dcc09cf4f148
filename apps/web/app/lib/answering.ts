import type { DraftResponseInput, Outcome, ReasonCode } from '../gql/graphql';
import { oneOf } from './paging';

/** The outcomes a response can have, in the order in which they are offered. */
export const outcomes: readonly Outcome[] = [
  'adopted',
  'partly_adopted',
  'already_in_place',
  'declined',
  'referred',
  'for_reference',
];

export const reasonCodes: readonly ReasonCode[] = [
  'law',
  'budget',
  'jurisdiction',
  'feasibility',
  'decided_plan',
  'other',
];

/** How long an explanation must be where something is not done, in characters. */
export const leastExplanation = 40;

/** What was typed into the form of a response, field by field. */
export type Typed = Readonly<Record<string, string>>;

type Own = Readonly<{ receipt: string; outcome: Outcome | null; remark: string | null }>;

/** The names of the fields that belong to one of several submissions. */
export const ownOutcome = (receipt: string): string => `outcome-${receipt}`;
export const ownRemark = (receipt: string): string => `remark-${receipt}`;

/** What is said about single submissions where it differs from what is said about all. */
export const ownOf = (typed: Typed, receipts: readonly string[]): readonly Own[] =>
  receipts.map((receipt) => ({
    receipt,
    outcome: oneOf(outcomes, typed[ownOutcome(receipt)]),
    remark: typed[ownRemark(receipt)]?.trim() || null,
  }));

/** The receipts of an address, each once, at most fifty. */
export const receiptsIn = (search: URLSearchParams): readonly string[] =>
  [...new Set(search.getAll('receipts').flatMap((value) => value.split(',')))]
    .map((receipt) => receipt.trim())
    .filter((receipt) => receipt !== '')
    .slice(0, 50);

/** A draft of which only the submissions are known: its text is a placeholder, with which nothing is ever published. */
export const blankResponse = (receipts: readonly string[]): DraftResponseInput => ({
  receipts: [...receipts],
  outcome: 'for_reference',
  explanation: '{{回答の本文}}',
});

type About = Readonly<{ id: string | null; receipts: readonly string[] }>;

/** What the api is asked to keep as a draft; null while no outcome has been chosen. */
export function draftInput(typed: Typed, { id, receipts }: About): DraftResponseInput | null {
  const outcome = oneOf(outcomes, typed['outcome']);
  if (!outcome) return null;
  const version = Number(typed['version']);
  return {
    ...(id && Number.isInteger(version) ? { id, expectedVersion: version } : {}),
    receipts: [...receipts],
    outcome,
    reasonCode: oneOf(reasonCodes, typed['reasonCode']),
    explanation: typed['explanation'] ?? '',
    entries: ownOf(typed, receipts)
      .filter(({ receipt }) => ownOutcome(receipt) in typed)
      .map((own) => ({ ...own })),
  };
}

import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanText, DomainError, insist } from '#kernel';
import { Database, type Tx } from '#platform';
import { type EntryNow, needsReason, type Outcome, type ReasonCode } from './entry';
import { DraftWriting } from './draft-writing';
import { mayDraftResponse, mayEditDraft } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { LockEntries } from './lock-entries';
import { parseReceipt } from './receipt';
import { type DraftEntry, type ResponseDraft, ResponseStore } from './response.store';

export type DraftInput = Readonly<{
  id?: string | null;
  receipts: readonly string[];
  outcome: Outcome;
  reasonCode?: ReasonCode | null;
  explanation: string;
  entries?: readonly Readonly<{ receipt: string; outcome?: Outcome | null; remark?: string | null }>[] | null;
  expectedVersion?: number | null;
}>;

const SHORTEST_REASON = 40;

const LONGEST_EXPLANATION = 10_000;
export const LONGEST_REMARK = 2_000;

/** What a response must say before it can go anywhere, with any of its outcomes. Throws with the field it is about. */
export function checkResponse(outcomes: readonly Outcome[], reasonCode: ReasonCode | null, explanation: string): void {
  if (explanation === '') throw new DomainError(ledgerErrors.explanationMissing, { field: 'explanation' });
  checkLength(explanation, LONGEST_EXPLANATION, 'explanation');
  if (!outcomes.some(needsReason)) return;
  if (!reasonCode) throw new DomainError(ledgerErrors.reasonNeeded, { field: 'reasonCode' });
  if (characterCount(explanation) < SHORTEST_REASON)
    throw new DomainError(ledgerErrors.explanationTooShort, { field: 'explanation' });
}

/** An official drafts the answer to one submission or many alike. From here on they count as in review. */
@Injectable()
export class DraftResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly entries: LockEntries,
    private readonly writing: DraftWriting,
  ) {}

  execute(actor: Actor, input: DraftInput): Promise<string> {
    return this.db.write((tx) => this.within(tx, actor, input));
  }

  async within(tx: Tx, actor: Actor, input: DraftInput): Promise<string> {
    // The draft before its entries, as whoever releases it: in the other order the two would wait for each other.
    const draft = input.id ? await this.responses.lockDraft(tx, input.id) : undefined;
    if (input.id && !draft) throw new DomainError(ledgerErrors.draftNotFound);
    const entries = await this.entries.byReceipt(tx, input.receipts);
    const before = draft ? await this.responses.ownOfDraft(tx, draft.id) : [];
    if (draft?.correctsId) insistSame(before, entries);
    else for (const entry of entries) insist(mayDraftResponse(actor, entry));
    const draftId = await this.save(tx, actor, input, entries, draft);
    await this.responses.setDraftEntries(tx, draftId, covered(entries, input, before));
    const [first] = entries;
    if (first) await this.writing.startReview(tx, actor, first, entries);
    return draftId;
  }

  private async save(
    tx: Tx,
    actor: Actor,
    input: DraftInput,
    entries: readonly EntryNow[],
    draft: ResponseDraft | undefined,
  ): Promise<string> {
    const departmentId = entries[0]?.departmentId;
    if (actor.kind !== 'person' || !departmentId) throw new DomainError(ledgerErrors.noEntries, { field: 'receipts' });
    const content = contentOf(input);
    if (!draft) return this.writing.begin(tx, actor, departmentId, content);
    insist(mayEditDraft(actor, draft));
    await this.writing.rewrite(tx, actor, draft, content, input.expectedVersion ?? draft.version);
    return draft.id;
  }
}

/** Throws `ledger.correction_entries` unless a correction covers what it covered before. */
function insistSame(before: readonly DraftEntry[], entries: readonly EntryNow[]): void {
  const ids = new Set(before.map(({ entryId }) => entryId));
  if (entries.length !== ids.size || entries.some(({ entryId }) => !ids.has(entryId)))
    throw new DomainError(ledgerErrors.correctionEntries);
}

function contentOf(input: DraftInput) {
  const explanation = cleanText(input.explanation);
  const outcomes = [input.outcome, ...(input.entries ?? []).flatMap(({ outcome }) => outcome ?? [])];
  const reasonCode = outcomes.some(needsReason) ? (input.reasonCode ?? null) : null;
  checkResponse(outcomes, reasonCode, explanation);
  return { outcome: input.outcome, reasonCode, explanation };
}

function checkLength(text: string, most: number, field: string): void {
  if (text.length <= most || characterCount(text) <= most) return;
  throw new DomainError(ledgerErrors.textTooLong, { field, details: { most } });
}

/** Each entry with what is said to it alone; what the input does not speak of stays as it was. Throws `ledger.entry_not_listed` where that is said to an entry left out. */
function covered(
  entries: readonly EntryNow[],
  input: DraftInput,
  before: readonly DraftEntry[],
): readonly DraftEntry[] {
  const listed = new Set(entries.map(({ receipt }) => receipt));
  const stray = input.entries?.find(({ receipt }) => !listed.has(parseReceipt(receipt)?.receipt ?? receipt));
  if (stray)
    throw new DomainError(ledgerErrors.entryNotListed, {
      field: 'entries',
      details: { receipt: stray.receipt.slice(0, 40) },
    });
  const said = new Map(input.entries?.map((entry) => [parseReceipt(entry.receipt)?.receipt, entry]));
  const kept = new Map(before.map((entry) => [entry.entryId, entry]));
  return entries.map(({ entryId, receipt }) => {
    const own = said.get(receipt);
    if (!own) return kept.get(entryId) ?? { entryId, outcome: null, remark: null };
    const remark = own.remark ? cleanText(own.remark) : null;
    checkLength(remark ?? '', LONGEST_REMARK, 'entries');
    return { entryId, outcome: own.outcome ?? null, remark };
  });
}

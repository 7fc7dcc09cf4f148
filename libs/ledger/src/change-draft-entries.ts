import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanText, DomainError, insist } from '#kernel';
import { Database, type Tx } from '#platform';
import { LONGEST_REMARK } from './draft-response';
import { DraftWriting } from './draft-writing';
import type { Outcome } from './entry';
import { mayDraftResponse, mayEditDraft } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { LockEntries } from './lock-entries';
import { parseReceipt } from './receipt';
import { type DraftEntry, type ResponseDraft, ResponseStore } from './response.store';

export type EntriesChange = Readonly<{
  add?: readonly string[] | null;
  remove?: readonly string[] | null;
  adjust?: readonly Readonly<{ receipt: string; outcome?: Outcome | null; remark?: string | null }>[] | null;
}>;

/** An official changes which submissions a draft answers, or what it says to a single one. The text stays. */
@Injectable()
export class ChangeDraftEntries {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly entries: LockEntries,
    private readonly writing: DraftWriting,
  ) {}

  execute(actor: Actor, draftId: string, change: EntriesChange): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await this.responses.lockDraft(tx, draftId);
      if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
      insist(mayEditDraft(actor, draft));
      if (draft.correctsId && [change.add, change.remove].some((some) => some && some.length > 0))
        throw new DomainError(ledgerErrors.correctionEntries);
      const kept = await this.changed(tx, actor, draft, change);
      if (kept.length === 0) throw new DomainError(ledgerErrors.noEntries, { field: 'receipts' });
      await this.writing.rewrite(tx, actor, draft);
      await this.responses.setDraftEntries(tx, draftId, kept);
    });
  }

  private async changed(
    tx: Tx,
    actor: Actor,
    draft: ResponseDraft,
    { add, remove, adjust }: EntriesChange,
  ): Promise<readonly DraftEntry[]> {
    const now = await this.responses.ownOfDraft(tx, draft.id);
    const gone = new Set((remove ?? []).map(plain));
    const own = new Map((adjust ?? []).map((one) => [plain(one.receipt), one]));
    const stray = [...own.keys()].find((receipt) => !now.some((entry) => entry.receipt === receipt));
    if (stray !== undefined) throw new DomainError(ledgerErrors.entryNotListed, { field: 'entries' });
    const kept = now.filter(({ receipt }) => !gone.has(receipt));
    const adjusted = kept.map((entry) => {
      const said = own.get(entry.receipt);
      return said ? { ...entry, outcome: said.outcome ?? null, remark: remarkIn(said.remark) } : entry;
    });
    return [...adjusted, ...(await this.added(tx, actor, draft, add ?? [], now))];
  }

  private async added(
    tx: Tx,
    actor: Actor,
    draft: ResponseDraft,
    receipts: readonly string[],
    now: readonly DraftEntry[],
  ): Promise<readonly DraftEntry[]> {
    if (receipts.length === 0) return [];
    const entries = await this.entries.byReceipt(tx, receipts);
    for (const entry of entries) insist(mayDraftResponse(actor, entry));
    const fresh = entries.filter(({ entryId }) => !now.some((one) => one.entryId === entryId));
    await this.writing.startReview(tx, actor, draft, fresh);
    return fresh.map(({ entryId }) => ({ entryId, outcome: null, remark: null }));
  }
}

const plain = (receipt: string): string => parseReceipt(receipt)?.receipt ?? receipt;

function remarkIn(text: string | null | undefined): string | null {
  const remark = cleanText(text ?? '');
  if (characterCount(remark) > LONGEST_REMARK)
    throw new DomainError(ledgerErrors.textTooLong, { field: 'entries', details: { most: LONGEST_REMARK } });
  return remark === '' ? null : remark;
}

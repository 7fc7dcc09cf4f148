import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanLine, cleanText, DomainError, insist, newId } from '#kernel';
import { Throttle } from '#identity';
import { Clock, Database, type Tx } from '#platform';
import { SpaceStore, spaceErrors } from '#spaces';
import { LONGEST_TEXT, LONGEST_TITLE } from './proposal';
import { mayEditDraft } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { type DraftRow, ProposalStore } from './proposal.store';

export type DraftInput = Readonly<{
  id?: string | null;
  claim?: string | null;
  spaceId: string;
  title: string;
  text: string;
  expectedVersion?: number | null;
}>;

/** `claim` is given once, to whoever began a draft without an account; with it they come back to the draft. */
export type SavedDraft = Readonly<{ id: string; claim: string | null }>;

const DRAFTS_PER_SOURCE = 60;
const CODE_UNITS = 10;
/** Beyond it nothing that is typed can become a draft, whatever is cleaned away. */
const MOST_CODE_UNITS = 2 * CODE_UNITS * LONGEST_TEXT;

/** Anybody writes before signing in. A draft without an account belongs to whoever holds its claim. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
    private readonly spaces: SpaceStore,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: DraftInput, address: string): Promise<SavedDraft> {
    const written = acceptDraft(input);
    // People who are signed in are counted one by one: a workshop writes from one address.
    const source = actor.kind === 'person' ? actor.accountId : address;
    if (!input.id) await this.throttle.count('draft', source, DRAFTS_PER_SOURCE);
    return this.db.write(async (tx) => {
      const draft = input.id ? await this.proposals.lock(tx, input.id) : undefined;
      if (input.id && !draft) throw new DomainError(proposalErrors.notFound);
      return draft ? this.change(tx, actor, draft, input, written) : this.begin(tx, actor, input.spaceId, written);
    });
  }

  private async begin(
    tx: Tx,
    actor: Actor,
    spaceId: string,
    written: Readonly<{ title: string; text: string }>,
  ): Promise<SavedDraft> {
    if (!(await this.spaces.find(tx, spaceId))) throw new DomainError(spaceErrors.notFound);
    const id = newId();
    const claim = actor.kind === 'person' ? null : randomBytes(32).toString('base64url');
    const authorId = actor.kind === 'person' ? actor.accountId : null;
    const at = await this.clock.now(tx);
    await this.proposals.addDraft(tx, {
      id,
      spaceId,
      ...written,
      authorId,
      claimHash: claim ? hashOf(claim) : null,
      at,
    });
    return { id, claim };
  }

  private async change(
    tx: Tx,
    actor: Actor,
    draft: DraftRow,
    input: DraftInput,
    written: Readonly<{ title: string; text: string }>,
  ): Promise<SavedDraft> {
    await takeClaimed(tx, this.proposals, actor, draft, input.claim);
    const version = input.expectedVersion ?? draft.version;
    const changed = await this.proposals.changeDraft(tx, {
      id: draft.id,
      version,
      ...written,
      at: await this.clock.now(tx),
    });
    if (!changed)
      throw new DomainError(draft.state === 'draft' ? proposalErrors.draftChanged : proposalErrors.notDraft);
    return { id: draft.id, claim: null };
  }
}

/** What was typed, cleaned. Throws `proposal.title_too_long`, `proposal.text_too_long`, without reading what is far too long. */
function acceptDraft(typed: Pick<DraftInput, 'title' | 'text'>): Readonly<{ title: string; text: string }> {
  if (typed.title.length > MOST_CODE_UNITS) throw new DomainError(proposalErrors.titleTooLong, { field: 'title' });
  if (typed.text.length > MOST_CODE_UNITS) throw new DomainError(proposalErrors.textTooLong, { field: 'text' });
  const [title, text] = [cleanLine(typed.title), cleanText(typed.text)];
  if (isLonger(title, LONGEST_TITLE)) throw new DomainError(proposalErrors.titleTooLong, { field: 'title' });
  if (isLonger(text, LONGEST_TEXT)) throw new DomainError(proposalErrors.textTooLong, { field: 'text' });
  return { title, text };
}

/** Characters are counted as a reader sees them, and one can be built of thousands of marks: the storage has its own end. */
function isLonger(text: string, most: number): boolean {
  return text.length > CODE_UNITS * most || characterCount(text) > most;
}

/** Lets the holder of a draft's claim go on with it; once signed in, it becomes that person's own. */
export async function takeClaimed(
  tx: Tx,
  proposals: ProposalStore,
  actor: Actor,
  draft: DraftRow,
  claim: string | null | undefined,
): Promise<void> {
  if (!holdsClaim(draft, claim)) {
    insist(mayEditDraft(actor, draft));
    return;
  }
  if (actor.kind === 'person') await proposals.claim(tx, draft.id, actor.accountId);
}

/** Whether a claim is the one of a draft that belongs to no account yet. */
export function holdsClaim(
  draft: Pick<DraftRow, 'state' | 'authorId' | 'claimHash'>,
  claim: string | null | undefined,
): boolean {
  if (draft.state !== 'draft' || draft.authorId !== null || !draft.claimHash || !claim) return false;
  return timingSafeEqual(hashOf(claim), draft.claimHash);
}

function hashOf(claim: string): Buffer {
  return createHash('sha256').update(claim).digest();
}

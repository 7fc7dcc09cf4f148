import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist, newId, normaliseForSearch, searchVector, type ShownName } from '#kernel';
import { shownAsOfficial, shownNameOf } from '#identity';
import { Clock, Outbox, type Reader, type Tx } from '#platform';
import { addWorkingDays, answerDue, AuthorityStore } from '#spaces';
import {
  type EntryEventKind,
  type EntryNow,
  type EntryState,
  type Outcome,
  stateAfter,
  type Submission,
} from './entry';
import { mayWithdraw, postFor } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { entryRegistered, entryWithdrawn } from './ledger.events';
import { type EntryStep, LedgerStore } from './ledger.store';
import { formatReceipt, receiptYear } from './receipt';

export type Registered = Readonly<{ entryId: string; receipt: string; dueAt: Date }>;

/** The ledger as other contexts meet it, always within their own transaction. */
@Injectable()
export class Ledger {
  constructor(
    private readonly store: LedgerStore,
    private readonly authorities: AuthorityStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Registers a submission: receipt, owner and due date, in the transaction that makes the submission. */
  async register(tx: Tx, actor: Actor, submission: Submission): Promise<Registered> {
    const terms = await this.authorities.answerTerms(tx, submission.authorityId, submission.spaceId);
    const registeredAt = await this.clock.now(tx);
    const year = receiptYear(registeredAt);
    const number = await this.store.takeNumber(tx, terms.authorityCode, year);
    const entryId = newId();
    const receipt = formatReceipt({ authorityCode: terms.authorityCode, year, number });
    const dueAt = answerDue(registeredAt, terms.answerDays, terms.closure);
    const acknowledgeBy = addWorkingDays(registeredAt, terms.acknowledgeWorkingDays, terms.closure);
    const words = `${receipt} ${submission.title} ${submission.text} ${submission.author.name}`;
    const entry = {
      entryId,
      receipt,
      authorityCode: terms.authorityCode,
      year,
      number,
      registeredAt,
      acknowledgeBy,
      dueAt,
      terms: searchVector(words),
      searched: normaliseForSearch(words),
    };
    await this.store.register(tx, entry, submission);
    const { subject, spaceId } = submission;
    await this.outbox.record(
      tx,
      actor,
      entryRegistered({ entryId, subjectType: subject.type, subjectId: subject.id, spaceId }),
    );
    return { entryId, receipt, dueAt };
  }

  /** The author takes a submission back. Throws when it has been answered already, or is not the actor's own. */
  async withdraw(
    tx: Tx,
    actor: Actor,
    subject: Readonly<{ type: string; id: string }>,
    reason: string | null,
  ): Promise<void> {
    const entry = await this.store.lockBySubject(tx, subject.type, subject.id);
    if (!entry) throw new DomainError(ledgerErrors.notFound);
    insist(mayWithdraw(actor, entry));
    await this.append(tx, actor, entry, { kind: 'withdrawn', note: reason });
    await this.outbox.record(tx, actor, entryWithdrawn({ entryId: entry.entryId }));
  }

  /** Notes on an entry that its words changed a clause of a policy. */
  async nameInfluence(
    tx: Tx,
    actor: Actor,
    entryId: string,
    influence: Readonly<{ policyId: string; number: number; influenceId: string }>,
  ): Promise<void> {
    const [entry] = await this.store.lockMany(tx, [entryId]);
    if (!entry) throw new DomainError(ledgerErrors.notFound);
    await this.append(tx, actor, entry, { kind: 'influence_named', facts: influence });
  }

  /** Adds an event to an entry that the caller has locked. Throws `ledger.not_now` where the table of states refuses it. */
  append(
    tx: Tx,
    actor: Actor,
    entry: EntryNow,
    event: Readonly<{ kind: EntryEventKind; note?: string | null; facts?: EntryStep['facts']; outcome?: Outcome }>,
  ): Promise<void> {
    const { kind, note, facts = {}, outcome = null } = event;
    return this.appendAll(tx, whoActs(actor, entry, kind), kind, [
      { entry, facts, outcome, texts: { note: note || null } },
    ]);
  }

  /**
   * Adds the same event to many entries that the caller has locked, in one statement. Throws `ledger.not_now` where the
   * table of states refuses it for one of them: then it is added to none.
   */
  async appendAll(
    tx: Tx,
    who: WhoActs,
    kind: EntryEventKind,
    steps: readonly Readonly<Omit<EntryStep, 'state' | 'entry'> & { entry: EntryNow }>[],
  ): Promise<void> {
    if (steps.length === 0) return;
    const next = steps.map((step) => ({ ...step, state: stateOrRefusal(step.entry, kind) }));
    await this.store.append(tx, { kind, occurredAt: await this.clock.now(tx), ...who }, next);
  }

  /** The frozen words of a submission: title and text. */
  async frozenText(reader: Reader, entryId: string): Promise<Readonly<{ title: string; text: string }>> {
    const rows = await this.store.frozenTexts(reader, [entryId]);
    const of = (field: 'title' | 'text') => rows.find((row) => row.field === field)?.content ?? '';
    return { title: of('title'), text: of('text') };
  }
}

/** By whom an event is, and under which name it is shown. */
export type WhoActs = Readonly<{
  actorId: string | null;
  capacity: 'author' | 'official' | 'system';
  actor: ShownName | null;
}>;

function stateOrRefusal(entry: EntryNow, kind: EntryEventKind): EntryState {
  const state = stateAfter(entry.state, kind);
  if (!state) throw new DomainError(ledgerErrors.notNow, { details: { state: entry.state } });
  return state;
}

/** What only authors do. All else is done for the authority, also by an official who happens to have written the submission. */
const BY_AUTHORS: readonly EntryEventKind[] = ['received', 'withdrawn', 'reopened', 'verdict_given'];

/** Who acts on an entry, with the name shown at this moment: the author, an official with the post, or the product. */
export function whoActs(
  actor: Actor,
  entry: Pick<EntryNow, 'authorityId' | 'departmentId'>,
  kind: EntryEventKind,
): WhoActs {
  if (actor.kind !== 'person') return { actorId: null, capacity: 'system', actor: null };
  if (BY_AUTHORS.includes(kind)) return { actorId: actor.accountId, capacity: 'author', actor: shownNameOf(actor) };
  const post = postFor(actor, entry);
  if (post !== null) return { actorId: actor.accountId, capacity: 'official', actor: shownAsOfficial(actor, post) };
  return { actorId: actor.accountId, capacity: 'official', actor: shownNameOf(actor) };
}

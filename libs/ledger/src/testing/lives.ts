import { newId, type Person, system } from '#kernel';
import { Database } from '#platform';
import { dueDay } from '#spaces';
import { officialOf, type Place, somebody, somewhere, type TestContext } from '#testing';
import { AcknowledgeEntry } from '../acknowledge';
import { CorrectResponse } from '../correct-response';
import { DraftResponse } from '../draft-response';
import { type Origin, OUTCOMES } from '../entry';
import { ExtendDueDate } from '../extend-due-date';
import { GiveVerdict } from '../give-verdict';
import { foldTally } from '../jobs/fold-tally.job';
import { Ledger } from '../ledger';
import { MergeEntries } from '../merge-entries';
import { RecordProgress } from '../record-progress';
import { ReferEntry } from '../refer-entry';
import { ReleaseResponse, SendForRelease } from '../release-response';
import { ReopenEntry } from '../reopen-entry';
import { AcceptReferral } from '../settle-referral';
import { VERDICTS } from '../verdict';

const REASON =
  '運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て判断します。四十字を超えます。';
const DAY = 86_400_000;

/** What may happen to submissions, in no order: what a step is not allowed it is refused, as with people. */
export const LIFE_STEPS = [
  'register',
  'import',
  'acknowledge',
  'extend',
  'refer',
  'answer',
  'correct',
  'start',
  'reopen',
  'withdraw',
  'merge',
  'verdict',
  'wait',
  'fold',
] as const;
export type LifeStep = (typeof LIFE_STEPS)[number];
/** `which` and `how` choose among what is there. */
export type Life = Readonly<{ step: LifeStep; which: number; how: number }>;

type Home = Readonly<{ place: Place; drafter: Person; releaser: Person }>;

/** Two departments, people, and what was handed in: lives of submissions to be lived through by the use cases themselves. */
export class Lives {
  readonly done = new Map<string, number>();
  private readonly receipts: string[] = [];

  private constructor(
    private readonly context: TestContext,
    private readonly homes: readonly [Home, Home],
    private readonly author: Person,
  ) {}

  static async in(context: TestContext): Promise<Lives> {
    const author = await somebody(context);
    return new Lives(context, [await home(context), await home(context)], author);
  }

  get authorityIds(): readonly string[] {
    return this.homes.map(({ place }) => place.authorityId);
  }

  /** Tries a step. Refusals of the product are part of life; anything else is thrown. */
  async live(life: Life): Promise<void> {
    try {
      await this.take(life);
      this.done.set(life.step, (this.done.get(life.step) ?? 0) + 1);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || !String(error.code).includes('.')) throw error;
    }
  }

  private async take({ step, which, how }: Life): Promise<void> {
    const { context } = this;
    if (step === 'register' || step === 'import') return this.register(step === 'import' ? 'import' : 'web', how);
    if (step === 'wait') return context.travel(`${1 + (how % 40)} days`);
    if (step === 'fold') return context.get(Database).write((tx) => foldTally(tx, 1));
    const receipt = this.receipts[which % Math.max(this.receipts.length, 1)];
    if (receipt === undefined) return;
    await this.of(receipt, step, how);
  }

  private async register(origin: Origin, how: number): Promise<void> {
    const { place } = this.homes[how % 2 === 0 ? 0 : 1];
    const author = origin === 'web' ? this.author : null;
    const submission = {
      ...({ kind: 'enquiry', origin, subject: { type: 'enquiry', id: newId() }, ...place, path: '/' } as const),
      ...{ title: '夕方のバス', text: '19時台のバスがありません。', authorId: author?.accountId ?? null },
      author: { name: '立山 花子', verified: true, capacity: 'resident' as const, post: null },
      originalDay: null,
    };
    const made = await this.context
      .get(Database)
      .write((tx) => this.context.get(Ledger).register(tx, author ?? system, submission));
    this.receipts.push(made.receipt);
  }

  private async of(receipt: string, step: LifeStep, how: number): Promise<void> {
    const { context, author } = this;
    const { owner, other, subjectId, dueAt, responseId } = await this.standing(receipt);
    const { drafter } = owner;
    switch (step) {
      case 'acknowledge':
        return void (await context.get(AcknowledgeEntry).execute(drafter, receipt));
      case 'extend':
        return void (await context
          .get(ExtendDueDate)
          .execute(drafter, receipt, dueDay(new Date(dueAt.getTime() + (5 + (how % 30)) * DAY)), REASON));
      case 'refer':
        await context.get(ReferEntry).execute(drafter, receipt, other.place.departmentId, REASON);
        return void (await context.get(AcceptReferral).execute(other.drafter, receipt));
      case 'answer':
        return this.release(owner, null, receipt, how);
      case 'correct': {
        const draftId = await context.get(CorrectResponse).execute(drafter, responseId, REASON);
        return this.release(owner, draftId, receipt, how);
      }
      case 'start':
        return void (await context.get(RecordProgress).execute(drafter, receipt, 'started', null));
      case 'reopen':
        return void (await context.get(ReopenEntry).execute(author, receipt, REASON));
      case 'withdraw':
        return context
          .get(Database)
          .write((tx) => context.get(Ledger).withdraw(tx, author, { type: 'enquiry', id: subjectId }, null));
      case 'merge': {
        const into = this.receipts[how % this.receipts.length] ?? receipt;
        return void (await context.get(MergeEntries).execute(drafter, receipt, into, REASON));
      }
      default:
        return void (await context.get(GiveVerdict).execute(author, receipt, VERDICTS[how % 3] ?? 'yes', null));
    }
  }

  private async release({ drafter, releaser }: Home, id: string | null, receipt: string, how: number): Promise<void> {
    const { context } = this;
    const outcome = OUTCOMES.filter((one) => one !== 'referred')[how % 5] ?? 'adopted';
    const content = { receipts: [receipt], outcome, reasonCode: 'feasibility', explanation: REASON } as const;
    const draftId = await context.get(DraftResponse).execute(drafter, id === null ? content : { id, ...content });
    await context.get(SendForRelease).execute(drafter, draftId);
    await context.get(ReleaseResponse).execute(releaser, draftId);
  }

  private async standing(receipt: string) {
    const [row] = await this.context.asOwner<{
      departmentId: string;
      subjectId: string;
      dueAt: Date;
      responseId: string | null;
    }>(
      `select c.department_id as "departmentId", e.subject_id as "subjectId", c.due_at as "dueAt",
         (select r.response_id from response_entry r where r.entry_id = e.id and r.is_current) as "responseId"
       from ledger_entry e join ledger_entry_current c on c.entry_id = e.id where e.receipt = $1`,
      [receipt],
    );
    if (!row) throw new Error(`there is no entry ${receipt}`);
    const [one, two] = this.homes;
    const [owner, other] = row.departmentId === one.place.departmentId ? [one, two] : [two, one];
    return { ...row, owner, other, responseId: row.responseId ?? newId() };
  }
}

async function home(context: TestContext): Promise<Home> {
  const place = await somewhere(context, { endsIn: 3_000, answerDays: 20 });
  return { place, drafter: await officialOf(context, place), releaser: await officialOf(context, place, '課長') };
}

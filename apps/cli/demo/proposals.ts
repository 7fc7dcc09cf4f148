import { EntryReads } from '#ledger';
import { SaveDraft, SubmitProposal, SupportProposal, WithdrawProposal } from '#proposals';
import { dayFrom, momentOf } from './moment';
import type { DemoProposal, DemoSpace } from './script';
import type { Stage, Step } from './stage';

const USUAL_PAUSE = 7.3 * 3_600_000;

/** Submitting, supporting and withdrawing. `crowd` are those who support, in an order of which each proposal takes a part. */
export function proposalSteps(
  stage: Stage,
  proposals: readonly DemoProposal[],
  spaces: readonly DemoSpace[],
  crowd: readonly string[],
): readonly Step[] {
  return proposals.flatMap((proposal, index) => [
    { at: momentOf(proposal.when, stage.start), run: () => submit(stage, proposal) },
    ...supportSteps(stage, proposal, closingOf(stage, proposal, spaces), rotated(crowd, index * 5)),
    ...withdrawalSteps(stage, proposal),
  ]);
}

async function submit(stage: Stage, { key, space, by, title, text }: DemoProposal): Promise<void> {
  const author = stage.people.get(by);
  const { id } = await stage
    .use(SaveDraft)
    .execute(author, { spaceId: stage.spaces.get(space).id, title, text }, `demo ${key}`);
  await stage.use(SubmitProposal).execute(author, id);
  stage.proposals.put(key, id);
  await noteReceipt(stage, key, 'proposal', id);
}

/** Keeps the receipt of a submission under the key by which the script refers to it. */
export async function noteReceipt(
  stage: Stage,
  key: string,
  type: 'proposal' | 'comment',
  subjectId: string,
): Promise<void> {
  const [entry] = await stage.use(EntryReads).findBySubjects(stage.tx, [{ type, id: subjectId }]);
  if (!entry) throw new Error(`the ${type} "${key}" got no receipt`);
  stage.submissions.put(key, { subjectId, receipt: entry.receipt });
}

/** One supporter after the other, in the usual pauses or, where time is short, in shorter ones. */
function supportSteps(
  stage: Stage,
  { key, by, when, supports }: DemoProposal,
  closing: Date,
  crowd: readonly string[],
): readonly Step[] {
  const from = momentOf(when, stage.start).getTime();
  const pause = Math.min(USUAL_PAUSE, (0.9 * (closing.getTime() - from)) / (supports + 1));
  const supporters = crowd.filter((supporter) => supporter !== by).slice(0, supports);
  return supporters.map((supporter, place) => ({
    at: new Date(from + pause * (place + 1)),
    run: () => stage.use(SupportProposal).execute(stage.people.get(supporter), stage.proposals.get(key)),
  }));
}

/** Until when a proposal can be supported: the end of the phase it was submitted in, its withdrawal, or now. */
function closingOf(stage: Stage, proposal: DemoProposal, spaces: readonly DemoSpace[]): Date {
  const submitted = momentOf(proposal.when, stage.start);
  const phases = spaces.find(({ slug }) => slug === proposal.space)?.phases ?? [];
  const ends = phases.map(({ to }) => dayFrom(to, stage.start));
  if (proposal.withdrawn) ends.push(momentOf(proposal.withdrawn.when, stage.start));
  return [...ends, stage.start].filter((end) => end > submitted).reduce((one, other) => (one < other ? one : other));
}

function withdrawalSteps(stage: Stage, { key, by, withdrawn }: DemoProposal): readonly Step[] {
  if (!withdrawn) return [];
  const run = () =>
    stage.use(WithdrawProposal).execute(stage.people.get(by), stage.proposals.get(key), withdrawn.reason);
  return [{ at: momentOf(withdrawn.when, stage.start), run }];
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const place = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(place), ...list.slice(0, place)];
}

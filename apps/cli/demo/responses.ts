import { AcknowledgeEntry, DraftResponse, ReleaseResponse, SendForRelease } from '#ledger';
import { momentOf, nextOfficeMorning, officeMomentOf } from './moment';
import type { DemoComment, DemoDepartment, DemoProposal, DemoResponse, DemoSpace } from './script';
import type { Stage, Step } from './stage';

type Handed = Readonly<{ key: string; at: Date; space: string }>;

/**
 * An official of each department acknowledges what has come in, on the next working morning, unless it was taken back or,
 * after a row of holidays, somebody has begun to answer it by then.
 */
export function acknowledgementSteps(
  stage: Stage,
  proposals: readonly DemoProposal[],
  spaces: readonly DemoSpace[],
  departments: readonly DemoDepartment[],
  responses: readonly DemoResponse[],
): readonly Step[] {
  const handed = proposals.filter(({ withdrawn }) => !withdrawn).flatMap((proposal) => handedIn(stage, proposal));
  return handed.flatMap(({ key, at, space }, index) => {
    const department = spaces.find(({ slug }) => slug === space)?.department;
    const desk = departments.find((each) => each.key === department)?.desk;
    if (desk === undefined) return [];
    const run = async () => {
      await stage.use(AcknowledgeEntry).execute(stage.people.get(desk), stage.submissions.get(key).receipt);
    };
    const morning = nextOfficeMorning(at, (index * 7) % 60);
    const drafted = responses.find(({ to }) => to.includes(key))?.drafted;
    return drafted && officeMomentOf(drafted, stage.start) <= morning ? [] : [{ at: morning, run }];
  });
}

function handedIn(stage: Stage, { key, when, space, comments = [] }: DemoProposal): readonly Handed[] {
  const asking = all(comments).flatMap((comment) =>
    comment.asks && comment.key ? [{ key: comment.key, when: comment.when }] : [],
  );
  return [{ key, when }, ...asking].map((each) => ({ key: each.key, at: momentOf(each.when, stage.start), space }));
}

/** Comments with all replies below them. */
export function all(comments: readonly DemoComment[]): readonly DemoComment[] {
  return comments.flatMap((comment) => [comment, ...all(comment.replies ?? [])]);
}

/** Drafting, sending for release, releasing; a response may have come only part of the way. */
export function responseSteps(stage: Stage, responses: readonly DemoResponse[]): readonly Step[] {
  return responses.flatMap((response) => {
    let draftId = '';
    const { sent, released } = response;
    const draft = async () => {
      draftId = await draftOf(stage, response);
    };
    const send = () => stage.use(SendForRelease).execute(stage.people.get(response.drafter), draftId);
    const steps = [{ at: officeMomentOf(response.drafted, stage.start), run: draft }];
    if (sent) steps.push({ at: officeMomentOf(sent, stage.start), run: send });
    if (!released) return steps;
    const release = async () => {
      const id = await stage.use(ReleaseResponse).execute(stage.people.get(released.by), draftId);
      if (response.news) stage.news.add(id);
    };
    return [...steps, { at: officeMomentOf(released.when, stage.start), run: release }];
  });
}

function draftOf(stage: Stage, { to, drafter, outcome, reason, text, each = {} }: DemoResponse): Promise<string> {
  const receiptOf = (key: string) => stage.submissions.get(key).receipt;
  const entries = Object.entries(each).map(([key, { outcome: own = null, remark = null }]) => ({
    receipt: receiptOf(key),
    outcome: own,
    remark,
  }));
  const draft = { receipts: to.map(receiptOf), outcome, reasonCode: reason ?? null, explanation: text, entries };
  return stage.use(DraftResponse).execute(stage.people.get(drafter), draft);
}

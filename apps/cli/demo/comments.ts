import { PostComment, React, type ReactionKind, ThreadStore } from '#discussion';
import { momentOf } from './moment';
import { noteReceipt } from './proposals';
import type { DemoComment, DemoProposal } from './script';
import type { Stage, Step } from './stage';

const BETWEEN_REACTIONS = 2.6 * 3_600_000;

/** A comment's place: the proposal it is about and, for a reply, the id of the comment above, once that is there. */
type Below = Readonly<{ proposal: string; parentId(): string | null }>;

export function commentSteps(stage: Stage, proposals: readonly DemoProposal[]): readonly Step[] {
  return proposals.flatMap(({ key, comments = [] }) => {
    return comments.flatMap((comment) => stepsOf(stage, comment, { proposal: key, parentId: () => null }));
  });
}

function stepsOf(stage: Stage, comment: DemoComment, below: Below): readonly Step[] {
  let id: string | null = null;
  const post: Step = {
    at: momentOf(comment.when, stage.start),
    run: async () => {
      id = await say(stage, comment, below);
    },
  };
  const replies = (comment.replies ?? []).flatMap((reply) => stepsOf(stage, reply, { ...below, parentId: () => id }));
  const reactions = [...reactionsOf(comment, 'agree'), ...reactionsOf(comment, 'thoughtful')].map(
    ({ by, kind }, place) => ({
      at: new Date(Math.min(post.at.getTime() + BETWEEN_REACTIONS * (place + 1), stage.start.getTime())),
      run: async () => {
        if (id !== null) await stage.use(React).execute(stage.people.get(by), id, kind);
      },
    }),
  );
  return [post, ...replies, ...reactions];
}

function reactionsOf(comment: DemoComment, kind: ReactionKind & keyof DemoComment) {
  return (comment[kind] ?? []).map((by) => ({ by, kind }));
}

async function say(stage: Stage, comment: DemoComment, below: Below): Promise<string> {
  const subject = { type: 'proposal', id: stage.proposals.get(below.proposal) };
  const [thread] = await stage.use(ThreadStore).findBySubject(stage.tx, [subject]);
  if (!thread) throw new Error(`the proposal "${below.proposal}" has no thread`);
  const { text, stance = null, asks = false } = comment;
  const typed = { threadId: thread.id, parentId: below.parentId(), text, stance, askAuthority: asks };
  const { id } = await stage.use(PostComment).execute(stage.people.get(comment.by), typed);
  if (comment.asks) await noteReceipt(stage, comment.key ?? id, 'comment', id);
  if (comment.news) stage.news.add(id);
  return id;
}

import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { REPLIED_TO, TOLD_OF_COMMENT } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells whoever is replied to, then the author and the followers of what is commented: each of them one of the two. */
@Injectable()
export class TellOfComment implements EventHandler {
  readonly name = 'notifications.tell_of_comment';
  readonly events = ['discussion.comment_posted'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const commentId = idIn(event.payload, 'commentId');
    const about = { event, parameters: [commentId], facts: { commentId } };
    await this.tellPeople.execute(tx, { ...about, kind: 'reply', recipients: REPLIED_TO });
    await this.tellPeople.execute(tx, { ...about, kind: 'comment', recipients: TOLD_OF_COMMENT });
  }
}

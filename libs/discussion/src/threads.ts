import { Injectable } from '@nestjs/common';
import type { SubjectRef } from '#kernel';
import type { Tx } from '#platform';
import { type Askable, pageOf } from './thread';
import { ThreadStore } from './thread.store';

/** Threads as the owners of subjects meet them, always within their own transaction. */
@Injectable()
export class Threads {
  constructor(private readonly store: ThreadStore) {}

  /**
   * Opens the thread of a subject (a closed one again) and gives its id. `path` is the page of the subject; without it the
   * page is `/<type>s/<id>`. Doing it twice changes nothing.
   */
  openThread(
    tx: Tx,
    thread: Readonly<{ subject: SubjectRef; spaceId: string; askable: Askable; path?: string }>,
  ): Promise<string> {
    return this.store.open(tx, { ...thread, path: thread.path ?? pageOf(thread.subject) });
  }

  /** Ends the discussion of a subject: what was said stays to be read. */
  closeThread(tx: Tx, subject: SubjectRef): Promise<void> {
    return this.store.close(tx, subject);
  }
}

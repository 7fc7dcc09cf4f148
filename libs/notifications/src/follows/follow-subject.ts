import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, isId, type SubjectRef } from '#kernel';
import { Database } from '#platform';
import { personOf } from '../reader';
import { type Followable, isFollowable } from './follow';
import { followErrors } from './follow.errors';
import { FollowStore } from './follow.store';
import { isPublic } from './followable.read';

/** A person wants to be told what becomes of a space, proposal, policy or submission. */
@Injectable()
export class FollowSubject {
  constructor(
    private readonly db: Database,
    private readonly follows: FollowStore,
  ) {}

  /** May be asked twice. Throws `follow.not_found` for what does not exist or is not public. */
  async execute(actor: Actor, subject: SubjectRef): Promise<void> {
    const { accountId } = personOf(actor);
    const followable = asFollowable(subject);
    await this.db.write(async (tx) => {
      if (!(await isPublic(tx, followable))) throw new DomainError(followErrors.notFound);
      await this.follows.add(tx, accountId, followable);
    });
  }
}

/** The person has heard enough of it. */
@Injectable()
export class UnfollowSubject {
  constructor(
    private readonly db: Database,
    private readonly follows: FollowStore,
  ) {}

  /** May be asked twice. Throws `follow.not_found` for what cannot be followed at all. */
  async execute(actor: Actor, subject: SubjectRef): Promise<void> {
    const { accountId } = personOf(actor);
    const followable = asFollowable(subject);
    await this.db.write((tx) => this.follows.remove(tx, accountId, followable));
  }
}

function asFollowable({ type, id }: SubjectRef): Followable {
  if (!isFollowable(type) || !isId(id)) throw new DomainError(followErrors.notFound);
  return { type, id };
}

import { Injectable } from '@nestjs/common';
import { type Actor, type Decision, DomainError } from '#kernel';
import { Clock, type Reader } from '#platform';
import type { PhaseSwitch, Space } from './space';
import { mayTakePart } from './space.access';
import { spaceErrors } from './space.errors';
import { SpaceStore } from './space.store';

/** Answers for other contexts whether something can be done in a space right now, by the clock of the database. */
@Injectable()
export class TakePart {
  constructor(
    private readonly spaces: SpaceStore,
    private readonly clock: Clock,
  ) {}

  /** The space and the decision. In a writing transaction ask after the lock was won. Throws `space.not_found`. */
  async ask(
    reader: Reader,
    actor: Actor,
    spaceId: string,
    what: PhaseSwitch,
  ): Promise<Readonly<{ space: Space; decision: Decision }>> {
    const space = await this.spaces.find(reader, spaceId);
    if (!space) throw new DomainError(spaceErrors.notFound);
    const phases = await this.spaces.phasesOf(reader, [spaceId]);
    return { space, decision: mayTakePart(actor, space, phases, what, await this.clock.now(reader)) };
  }
}

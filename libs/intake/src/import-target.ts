import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Database } from '#platform';
import { AuthorityStore, type Space, spaceErrors, SpaceStore } from '#spaces';
import { intakeErrors } from './intake.errors';

/** Finds the space that something is imported into. */
@Injectable()
export class ImportTarget {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly spaces: SpaceStore,
  ) {}

  /** Throws `space.not_found`, and `intake.other_authority` for a space of somebody else. */
  async find({ authorityCode, spaceSlug }: Readonly<{ authorityCode: string; spaceSlug: string }>): Promise<Space> {
    const space = await this.spaces.findBySlug(this.db, spaceSlug);
    if (!space) throw new DomainError(spaceErrors.notFound, { field: 'space' });
    const authority = await this.authorities.findByCode(this.db, authorityCode);
    if (authority?.id !== space.authorityId) throw new DomainError(intakeErrors.otherAuthority, { field: 'authority' });
    return space;
  }
}

import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Database, DateTimeScalar, enumOf, loaderIn, type RequestContext, type Soon, Staff } from '#platform';
import { DepartmentModel, SpaceLoaders } from '#spaces';
import { REFERRAL_STATES, type Referral, type ReferralState } from '../referral';
import { ReferralStore } from '../referral.store';
import { ReferEntry } from '../refer-entry';
import { AcceptReferral, ReturnReferral } from '../settle-referral';
import { EntryLoaders } from './entry.loader';
import { DeskModel, LedgerEntryModel } from './entry.model';

const ReferralStateEnum = enumOf(REFERRAL_STATES);
registerEnumType(ReferralStateEnum, { name: 'ReferralState' });

@ObjectType('Referral', { description: '移送: a submission offered to another department or authority.' })
export class ReferralModel {
  @Field(() => ID) id!: string;
  @Field(() => ReferralStateEnum) state!: ReferralState;
  @Field(() => DateTimeScalar) offeredAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) settledAt!: Date | null;
  entryId!: string;
  fromDepartmentId!: string;
  toDepartmentId!: string;
}

@InputType('ReferEntryInput')
export class ReferEntryInput {
  @Field(() => String) receipt!: string;
  @Field(() => ID) departmentId!: string;
  @Field(() => String) reason!: string;
}

const REFERRALS = Symbol('referrals of entries');

@Resolver(() => LedgerEntryModel)
export class EntryReferralsResolver {
  constructor(
    private readonly db: Database,
    private readonly store: ReferralStore,
  ) {}

  @ResolveField(() => [ReferralModel], { description: 'All that were offered, the earliest first.' })
  referrals(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<readonly ReferralModel[]> {
    return referralsOf(context, this.db, this.store, entry.id);
  }
}

/** The referrals of an entry, one statement for all entries of a request. */
export function referralsOf(
  context: RequestContext,
  db: Database,
  store: ReferralStore,
  entryId: string,
): Promise<readonly Referral[]> {
  const load = async (ids: readonly string[]) => {
    const found = Map.groupBy(await store.ofEntries(db, ids), (referral) => referral.entryId);
    return ids.map((id) => found.get(id) ?? []);
  };
  return loaderIn(context, REFERRALS, () => new DataLoader<string, readonly Referral[]>(load)).load(entryId);
}

@Resolver(() => ReferralModel)
export class ReferralResolver {
  constructor(
    private readonly load: EntryLoaders,
    private readonly spaces: SpaceLoaders,
  ) {}

  @ResolveField(() => LedgerEntryModel)
  entry(referral: ReferralModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel> {
    return this.load.entry(context, referral.entryId);
  }

  @ResolveField(() => DepartmentModel, { description: 'Who offered it.' })
  from(referral: ReferralModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.spaces.department(context, referral.fromDepartmentId);
  }

  @ResolveField(() => DepartmentModel, { description: 'To whom it was offered.' })
  to(referral: ReferralModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.spaces.department(context, referral.toDepartmentId);
  }
}

@Resolver(() => DeskModel)
export class DeskReferralsResolver {
  constructor(
    private readonly db: Database,
    private readonly store: ReferralStore,
  ) {}

  @ResolveField(() => [ReferralModel], {
    description: 'What is offered to these departments, or by them, and not settled.',
  })
  referrals(desk: DeskModel): Promise<readonly ReferralModel[]> {
    return this.store.atDesk(
      this.db,
      desk.departments.map(({ id }) => id),
    );
  }
}

/** Handing a submission over, both sides of it. */
@Resolver(() => LedgerEntryModel)
export class ReferringResolver {
  constructor(
    private readonly referring: ReferEntry,
    private readonly accepting: AcceptReferral,
    private readonly returning: ReturnReferral,
    private readonly load: EntryLoaders,
  ) {}

  @Staff()
  @Mutation(() => LedgerEntryModel, {
    description: 'Offers a submission to another department; nothing moves until it is accepted.',
  })
  async referEntry(
    @Args('input') { receipt, departmentId, reason }: ReferEntryInput,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.referring.execute(context.actor, receipt, departmentId, reason));
  }

  @Staff()
  @Mutation(() => LedgerEntryModel, { description: 'Takes over what was offered, with the due date it has.' })
  async acceptReferral(
    @Args('receipt') receipt: string,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.accepting.execute(context.actor, receipt));
  }

  @Staff()
  @Mutation(() => LedgerEntryModel, { description: 'Gives back what was offered, or takes back one’s own offer.' })
  async returnReferral(
    @Args('receipt') receipt: string,
    @Args('reason') reason: string,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.returning.execute(context.actor, receipt, reason));
  }
}

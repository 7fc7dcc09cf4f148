import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, isId, pageRequest } from '#kernel';
import { EntryLoaders, LedgerEntryModel } from '#ledger';
import { Database, Open, permission, type RequestContext, Staff, toConnection, type Soon } from '#platform';
import { AuthorityModel, DepartmentModel, SpaceLoaders } from '#spaces';
import { mayPublishVersion } from '../policy.access';
import { PolicyReads } from '../policy-list.read';
import { PublishPolicyVersion } from '../publish-policy-version';
import { changeOf } from './policy-change';
import { PolicyListArgs, PublishPolicyVersionInputModel } from './policy.input';
import { PolicyLoaders } from './policy.loader';
import {
  ClauseModel,
  InfluenceModel,
  LatestChangeModel,
  PolicyChangeModel,
  PolicyConnection,
  PolicyModel,
  PolicyPermissionsModel,
  PolicyVersionModel,
} from './policy.model';

@Resolver()
export class PolicyQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: PolicyReads,
    private readonly load: PolicyLoaders,
  ) {}

  @Open()
  @Query(() => PolicyConnection, { description: 'The catalogue, the newest change first.' })
  async policies(
    @Args() { words = null, departmentId = null, first, after }: PolicyListArgs,
  ): Promise<PolicyConnection> {
    return toConnection(await this.reads.list(this.db, { words, departmentId }, pageRequest(first, after, BY_TIME)));
  }

  @Open()
  @Query(() => PolicyModel, { nullable: true })
  async policy(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<PolicyModel | null> {
    return isId(id) ? this.load.policy(context, id) : null;
  }

  @Open()
  @Query(() => PolicyVersionModel, { nullable: true })
  async policyVersion(
    @Args('policyId', { type: () => ID }) policyId: string,
    @Args('number', { type: () => Int }) number: number,
    @Context() context: RequestContext,
  ): Promise<PolicyVersionModel | null> {
    return isId(policyId) ? this.load.version(context, { policyId, number }) : null;
  }

  @Open()
  @Query(() => [LatestChangeModel], { description: 'What changed last, newest first, with the words that made it.' })
  async latestChanges(
    @Args('first', { type: () => Int, defaultValue: 5, description: 'How many, 1 to 100.' }) first: number,
    @Context() context: RequestContext,
  ): Promise<readonly LatestChangeModel[]> {
    const versions = await this.reads.latestChanges(this.db, pageRequest(first, null, BY_TIME).first);
    return Promise.all(
      versions.map(async (version) => ({ version, influences: await this.load.influences(context, version) })),
    );
  }
}

@Resolver(() => PolicyModel)
export class PolicyResolver {
  constructor(
    private readonly load: PolicyLoaders,
    private readonly spaces: SpaceLoaders,
  ) {}

  @ResolveField(() => AuthorityModel)
  authority(policy: PolicyModel, _args: unknown, context: RequestContext): Soon<AuthorityModel> {
    return this.spaces.authority(context, policy.authorityId);
  }

  @ResolveField(() => DepartmentModel)
  department(policy: PolicyModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.spaces.department(context, policy.departmentId);
  }

  @ResolveField(() => PolicyVersionModel)
  async current(policy: PolicyModel, _args: unknown, context: RequestContext): Promise<PolicyVersionModel> {
    return held(await this.load.version(context, { policyId: policy.id, number: policy.currentNumber }));
  }

  @ResolveField(() => [PolicyVersionModel], { description: 'All versions, newest first.' })
  async versions(policy: PolicyModel, _args: unknown, context: RequestContext): Promise<readonly PolicyVersionModel[]> {
    return this.load.versionsOf(context, policy.id);
  }

  @ResolveField(() => PolicyPermissionsModel, { description: 'By the same rule that guards the write.' })
  viewerCan(policy: PolicyModel, _args: unknown, context: RequestContext): PolicyPermissionsModel {
    return { publishVersion: permission(mayPublishVersion(context.actor, policy)) };
  }
}

@Resolver(() => PolicyVersionModel)
export class PolicyVersionResolver {
  constructor(
    private readonly load: PolicyLoaders,
    private readonly publish: PublishPolicyVersion,
  ) {}

  @Staff()
  @Mutation(() => PolicyVersionModel, {
    description: 'Publishes the next version for good. Everybody whose words it names is told.',
  })
  async publishPolicyVersion(
    @Args('input') input: PublishPolicyVersionInputModel,
    @Context() context: RequestContext,
  ): Promise<PolicyVersionModel> {
    return held(await this.load.version(context, await this.publish.execute(context.actor, input)));
  }

  @ResolveField(() => PolicyModel)
  async policy(version: PolicyVersionModel, _args: unknown, context: RequestContext): Promise<PolicyModel> {
    return held(await this.load.policy(context, version.policyId));
  }

  @ResolveField(() => [ClauseModel])
  async clauses(version: PolicyVersionModel, _args: unknown, context: RequestContext): Promise<readonly ClauseModel[]> {
    return this.load.clauses(context, version);
  }

  @ResolveField(() => PolicyChangeModel, { nullable: true, description: 'Null for the first version.' })
  async change(
    version: PolicyVersionModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<PolicyChangeModel | null> {
    return changeOf(this.load, context, version);
  }

  @ResolveField(() => [InfluenceModel])
  async influences(
    version: PolicyVersionModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<readonly InfluenceModel[]> {
    return this.load.influences(context, version);
  }
}

@Resolver(() => InfluenceModel)
export class InfluenceResolver {
  constructor(
    private readonly load: PolicyLoaders,
    private readonly entries: EntryLoaders,
  ) {}

  @ResolveField(() => LedgerEntryModel)
  async entry(influence: InfluenceModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel> {
    return this.entries.entry(context, influence.entryId);
  }

  @ResolveField(() => PolicyVersionModel)
  async version(influence: InfluenceModel, _args: unknown, context: RequestContext): Promise<PolicyVersionModel> {
    return held(await this.load.version(context, influence));
  }
}

@Resolver(() => LedgerEntryModel)
export class EntryInfluencesResolver {
  constructor(private readonly load: PolicyLoaders) {}

  @ResolveField(() => [InfluenceModel], { description: 'What the submission changed, oldest first.' })
  async influences(
    entry: LedgerEntryModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<readonly InfluenceModel[]> {
    return this.load.influencesOfEntry(context, entry.id);
  }
}

function held<T>(row: T | null): T {
  if (row === null) throw new Error('a row vanished that a foreign key holds');
  return row;
}

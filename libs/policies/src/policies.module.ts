import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { SpacesModule } from '#spaces';
import { CreatePolicy } from './create-policy';
import { PolicyLoaders } from './graphql/policy.loader';
import {
  EntryInfluencesResolver,
  InfluenceResolver,
  PolicyQueries,
  PolicyResolver,
  PolicyVersionResolver,
} from './graphql/policy.resolver';
import { SubmissionReads } from './influence.read';
import { PolicyReads } from './policy-list.read';
import { PolicyStore } from './policy.store';
import { PublishPolicyVersion } from './publish-policy-version';
import { WriteVersion } from './write-version';

const PUBLIC = [CreatePolicy, PolicyLoaders, PolicyReads, PolicyStore, PublishPolicyVersion];
const RESOLVERS = [EntryInfluencesResolver, InfluenceResolver, PolicyQueries, PolicyResolver, PolicyVersionResolver];

@Module({
  imports: [SpacesModule, LedgerModule],
  providers: [...PUBLIC, ...RESOLVERS, SubmissionReads, WriteVersion],
  exports: PUBLIC,
})
export class PoliciesModule {}

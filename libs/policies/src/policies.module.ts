import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { SpacesModule } from '#spaces';
import { CheckNextVersion } from './check-next-version';
import { CreatePolicy } from './create-policy';
import { ExportPoliciesCsv } from './export-policies-csv';
import { PolicyFiguresResolver } from './graphql/figures.resolver';
import { PolicyLoaders } from './graphql/policy.loader';
import {
  EntryInfluencesResolver,
  InfluenceResolver,
  PolicyQueries,
  PolicyResolver,
  PolicyVersionResolver,
} from './graphql/policy.resolver';
import { PreviewResolver } from './graphql/preview.resolver';
import { PoliciesCsvController } from './http/policies-csv.controller';
import { ImportPoliciesCsv } from './import-policies-csv';
import { SubmissionReads } from './influence.read';
import { ListLatestVersions } from './list-latest-versions';
import { CatalogueReads } from './policy-csv.read';
import { PolicyReads } from './policy-list.read';
import { PolicyStore } from './policy.store';
import { PreviewPolicyVersion } from './preview-policy-version';
import { PublishPolicyVersion } from './publish-policy-version';
import { WriteVersion } from './write-version';

const PUBLIC = [
  CreatePolicy,
  ExportPoliciesCsv,
  ImportPoliciesCsv,
  ListLatestVersions,
  PolicyLoaders,
  PolicyReads,
  PolicyStore,
  PublishPolicyVersion,
];
const RESOLVERS = [
  EntryInfluencesResolver,
  InfluenceResolver,
  PolicyFiguresResolver,
  PolicyQueries,
  PolicyResolver,
  PolicyVersionResolver,
  PreviewResolver,
];

@Module({
  imports: [SpacesModule, LedgerModule],
  providers: [
    ...PUBLIC,
    ...RESOLVERS,
    CatalogueReads,
    CheckNextVersion,
    PreviewPolicyVersion,
    SubmissionReads,
    WriteVersion,
  ],
  controllers: [PoliciesCsvController],
  exports: PUBLIC,
})
export class PoliciesModule {}

import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { PoliciesModule } from '#policies';
import { ProposalsModule } from '#proposals';
import { SpacesModule } from '#spaces';
import { ExportOpenData } from './exports/export-open-data';
import { ExportLists } from './exports/export-lists';
import { ExportsController } from './exports/exports.controller';
import { OpenDataReads } from './exports/open-data.read';
import { EntryFeeds } from './feeds/entry-feeds';
import { FeedsController } from './feeds/feeds.controller';
import { PoliciesFeed } from './feeds/policies-feed';
import { SpaceFeed } from './feeds/space-feed';
import { StatisticsFeed } from './feeds/statistics-feed';
import { SearchResolver, SearchResultResolver } from './graphql/search.resolver';
import { insightsHandlers } from './handlers';
import { IndexSubjects } from './index-subjects';
import { AskedLists } from './lists/asked-list';
import { PublicTextReads } from './public-text.read';
import { RebuildSearch } from './rebuild-search';
import { SearchReads } from './search.read';
import { SearchStore } from './search.store';
import { AskedStatistics } from './statistics/asked-statistics';
import { FindStatistics } from './statistics/find-statistics';
import { StatisticsReads } from './statistics/statistics.read';
import { StatisticsResolver } from './statistics/statistics.resolver';

const PUBLIC = [SearchReads, ExportOpenData, RebuildSearch, ...insightsHandlers];

@Module({
  imports: [LedgerModule, PoliciesModule, ProposalsModule, SpacesModule],
  controllers: [ExportsController, FeedsController],
  providers: [
    ...PUBLIC,
    AskedLists,
    AskedStatistics,
    EntryFeeds,
    ExportLists,
    FindStatistics,
    IndexSubjects,
    OpenDataReads,
    PoliciesFeed,
    PublicTextReads,
    SearchStore,
    SearchResolver,
    SearchResultResolver,
    SpaceFeed,
    StatisticsFeed,
    StatisticsReads,
    StatisticsResolver,
  ],
  exports: PUBLIC,
})
export class InsightsModule {}

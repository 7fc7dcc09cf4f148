import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { SpacesModule } from '#spaces';
import { ExportOpenData } from './exports/export-open-data';
import { OpenDataReads } from './exports/open-data.read';
import { FeedsController } from './feeds/feeds.controller';
import { LedgerFeed } from './feeds/ledger-feed';
import { SearchResolver, SearchResultResolver } from './graphql/search.resolver';
import { insightsHandlers } from './handlers';
import { IndexSubjects } from './index-subjects';
import { PublicTextReads } from './public-text.read';
import { RebuildSearch } from './rebuild-search';
import { SearchReads } from './search.read';
import { SearchStore } from './search.store';

const PUBLIC = [SearchReads, ExportOpenData, RebuildSearch, LedgerFeed, ...insightsHandlers];

@Module({
  imports: [LedgerModule, SpacesModule],
  controllers: [FeedsController],
  providers: [
    ...PUBLIC,
    IndexSubjects,
    OpenDataReads,
    PublicTextReads,
    SearchStore,
    SearchResolver,
    SearchResultResolver,
  ],
  exports: PUBLIC,
})
export class InsightsModule {}

export { InsightsModule } from './insights.module';
export { insightsHandlers } from './handlers';
export { SEARCH_KINDS, type SearchKind } from './search-document';
export { RebuildSearch } from './rebuild-search';
export { SearchReads, type SearchHit } from './search.read';
export { searchErrors } from './insights.errors';
export type { ExcerptPart } from './excerpt';

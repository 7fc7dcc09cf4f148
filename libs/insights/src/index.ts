export { InsightsModule } from './insights.module';
export { insightsHandlers } from './handlers';
export { SEARCH_KINDS, type SearchKind } from './search-document';
export { RebuildSearch } from './rebuild-search';
export { ExportOpenData, OPEN_FORMATS, type OpenFormat } from './exports/export-open-data';
export { OPEN_TABLES, type OpenTable } from './exports/open-data.read';
export { SearchReads, type SearchHit } from './search.read';
export { searchErrors } from './insights.errors';
export type { ExcerptPart } from './excerpt';

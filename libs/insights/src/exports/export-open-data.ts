import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Database } from '#platform';
import { guardCell } from '#policies';
import { OPEN_COLUMNS, type OpenColumn } from './open-columns';
import { type Cell, OpenDataReads, type OpenRow, type OpenTable } from './open-data.read';

export const OPEN_FORMATS = ['csv', 'jsonl'] as const;

export type OpenFormat = (typeof OPEN_FORMATS)[number];

const PAGE = 500;
/** By this Japanese spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives anybody what an authority has made public, piece by piece, so that its length costs no memory. */
@Injectable()
export class ExportOpenData {
  constructor(
    private readonly db: Database,
    private readonly reads: OpenDataReads,
  ) {}

  /** The pieces of a file with all that was submitted to an authority. */
  pieces(table: OpenTable, authorityCode: string, format: OpenFormat): AsyncGenerator<string> {
    return writtenPages(table, this.pagesOf(table, authorityCode), format);
  }

  private async *pagesOf(table: OpenTable, authorityCode: string): AsyncGenerator<readonly OpenRow[]> {
    for (let after: string | null = null, more = true; more;) {
      const rows: readonly OpenRow[] = await this.reads.page(this.db, table, authorityCode, after, PAGE);
      yield rows;
      after = rows.at(-1)?.position ?? null;
      more = rows.length === PAGE;
    }
  }
}

/**
 * The pieces of a file in UTF-8: RFC 4180 with a byte order mark, a head and no cell that a spreadsheet would run; or JSON
 * lines, one object a row with every text as it is.
 */
export async function* writtenPages(
  table: OpenTable,
  pages: AsyncIterable<readonly OpenRow[]>,
  format: OpenFormat,
): AsyncGenerator<string> {
  const columns = OPEN_COLUMNS[table];
  if (format === 'csv') yield BYTE_ORDER_MARK + csv([columns.map(({ key, label }) => `${label} (${key})`)]);
  for await (const rows of pages) if (rows.length > 0) yield written(rows, columns, format);
}

function written(rows: readonly OpenRow[], columns: readonly OpenColumn[], format: OpenFormat): string {
  switch (format) {
    case 'csv':
      return csv(rows.map((row) => columns.map(({ key }) => cellText(row[key] ?? null))));
    case 'jsonl':
      return rows.map((row) => `${JSON.stringify(fieldsOf(row, columns))}\n`).join('');
  }
}

function fieldsOf(row: OpenRow, columns: readonly OpenColumn[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]));
}

function cellText(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' ? guardCell(cell) : String(cell ?? '');
}

function csv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { record_delimiter: 'windows' },
  );
}

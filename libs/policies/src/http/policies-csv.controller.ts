import { Readable } from 'node:stream';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ExportPoliciesCsv } from '../export-policies-csv';

/** The whole catalogue as open data; everybody may have it. */
@Controller('exports')
export class PoliciesCsvController {
  constructor(private readonly exported: ExportPoliciesCsv) {}

  @Get('policies.csv')
  policies(): StreamableFile {
    const stream = Readable.from(this.exported.pieces(), { objectMode: false });
    return new StreamableFile(stream, {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: 'attachment; filename="policies.csv"',
    });
  }
}

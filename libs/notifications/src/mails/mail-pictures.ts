import QRCode from 'qrcode';
import type { MailContent, Picture } from './mail';

/** By this the HTML of a mail names its QR code. */
export const CODE_ID = 'code@hiraku';

/** What a mail carries along: the address to scan as a QR code (ISO/IEC 18004, error correction M), quiet zone included. */
export function picturesOf({ blocks }: MailContent): Promise<readonly Picture[]> {
  const codes = blocks.flatMap((block) => (block.kind === 'code' ? [block] : []));
  return Promise.all(codes.map(async ({ url }) => ({ id: CODE_ID, name: 'qr.png', png: await codeOf(url) })));
}

const codeOf = (url: string): Promise<Buffer> =>
  QRCode.toBuffer(url, { errorCorrectionLevel: 'M', margin: 4, scale: 8 });

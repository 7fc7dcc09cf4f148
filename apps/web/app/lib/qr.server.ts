import QRCode from 'qrcode';

/** A QR code as one path on a square grid of `size` units, quiet zone included. */
export type Qr = Readonly<{ size: number; path: string }>;

const quiet = 4;

/** Draws an address as a QR code (ISO/IEC 18004), error correction M, each dark module one unit square. */
export function qrCode(address: string): Qr {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) runs.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * quiet, path: runs.join('') };
}

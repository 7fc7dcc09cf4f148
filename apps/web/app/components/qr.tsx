import type { Qr } from '../lib/qr.server';

/** A QR code; its label says where it leads. Stays dark on white in every theme, or cameras cannot read it. */
export const QrCode = ({ code, label }: Readonly<{ code: Qr; label: string }>) => (
  <svg
    className="qr"
    role="img"
    aria-label={label}
    viewBox={`0 0 ${code.size} ${code.size}`}
    shapeRendering="crispEdges"
  >
    <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#fff" />
    <path d={code.path} fill="#000" />
  </svg>
);

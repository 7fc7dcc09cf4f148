import type { ReactNode } from 'react';
import { type Phrase, rubyParts } from '../words/phrase';

/** A sentence of ours with its readings above it. */
export function Said({ phrase }: Readonly<{ phrase: Phrase }>): ReactNode {
  return rubyParts(phrase).map(({ base, reading }, place) =>
    reading === null ? base : <Ruby key={place} base={base} reading={reading} />,
  );
}

function Ruby({ base, reading }: Readonly<{ base: string; reading: string }>): ReactNode {
  return (
    <ruby>
      {base}
      <rp>(</rp>
      <rt>{reading}</rt>
      <rp>)</rp>
    </ruby>
  );
}

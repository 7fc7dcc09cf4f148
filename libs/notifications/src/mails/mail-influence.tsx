import type { CSSProperties, ReactNode } from 'react';
import type { DifferencePart } from '#kernel';
import type { InfluenceBlock } from './mail';
import { ADDED, QUIET, RULE, TAKEN } from './mail-colours';
import { Said } from './mail-said';
import { shortened } from './mail-text';

const frame: CSSProperties = { margin: '24px 0', padding: '16px 0', borderTop: `1px solid ${RULE}` };
const small: CSSProperties = { margin: '16px 0 0', color: QUIET, fontSize: 14 };

/** Somebody's words, and below them the clause with what they changed: underlined what came, struck through what went. */
export function Influence({
  influence,
  quote,
}: Readonly<{ influence: InfluenceBlock; quote: CSSProperties }>): ReactNode {
  return (
    <div style={frame}>
      <p style={small}>
        <Said phrase={influence.wordsLabel} />
      </p>
      <blockquote style={{ ...quote, margin: '4px 0 16px', fontWeight: 'bold' }}>{influence.words}</blockquote>
      <p style={small}>
        <Said phrase={influence.clauseLabel} />
      </p>
      <p style={{ margin: '4px 0 16px', whiteSpace: 'pre-wrap' }}>
        {shortened(influence.parts).map((part, place) => (
          <Part key={place} part={part} />
        ))}
      </p>
      <p style={small}>
        <Said phrase={influence.whyLabel} />
      </p>
      <p style={{ margin: '4px 0' }}>{influence.why}</p>
    </div>
  );
}

function Part({ part }: Readonly<{ part: DifferencePart }>): ReactNode {
  switch (part.kind) {
    case 'same':
      return part.text;
    case 'inserted':
      return <ins style={{ background: ADDED, textDecoration: 'underline' }}>{part.text}</ins>;
    case 'removed':
      return <del style={{ background: TAKEN, textDecoration: 'line-through' }}>{part.text}</del>;
  }
}

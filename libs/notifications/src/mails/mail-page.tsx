import type { CSSProperties, ReactNode } from 'react';
import { render } from '@react-email/render';
import type { Language } from '#kernel';
import { withoutReadings } from '../words/phrase';
import type { Block, Fact, FooterLine, MailContent } from './mail';
import { Influence } from './mail-influence';
import { ACCENT, INK, QUIET, RULE } from './mail-colours';
import { CODE_ID } from './mail-pictures';
import { Said } from './mail-said';

const LANG: Readonly<Record<Language, string>> = { ja: 'ja', easy: 'ja', en: 'en' };
const FONT = "system-ui, 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic', sans-serif";

const body: CSSProperties = {
  margin: 0,
  padding: '24px 16px',
  background: '#fff',
  color: INK,
  fontFamily: FONT,
  fontSize: 16,
  lineHeight: 1.7,
};
const sheet: CSSProperties = { maxWidth: 600, margin: '0 auto' };
const heading: CSSProperties = {
  margin: '0 0 24px',
  paddingBottom: 12,
  borderBottom: `2px solid ${INK}`,
  fontSize: 22,
  lineHeight: 1.5,
};
const quote: CSSProperties = {
  margin: '16px 0',
  padding: '4px 0 4px 16px',
  borderLeft: `3px solid ${ACCENT}`,
  whiteSpace: 'pre-wrap',
};
const label: CSSProperties = {
  padding: '6px 16px 6px 0',
  color: QUIET,
  fontWeight: 'normal',
  textAlign: 'left',
  verticalAlign: 'top',
  whiteSpace: 'nowrap',
};
const value: CSSProperties = { padding: '6px 0', fontVariantNumeric: 'tabular-nums' };
const button: CSSProperties = {
  display: 'inline-block',
  padding: '12px 24px',
  background: ACCENT,
  color: '#fff',
  borderRadius: 6,
  textDecoration: 'none',
  fontWeight: 'bold',
};
const small: CSSProperties = {
  marginTop: 40,
  paddingTop: 16,
  borderTop: `1px solid ${RULE}`,
  color: QUIET,
  fontSize: 14,
};

/** A mail as HTML. Nothing in it is fetched from anywhere, and React escapes all that others wrote. */
export function mailPage(content: MailContent): Promise<string> {
  return render(<MailPage content={content} />);
}

function MailPage({ content }: Readonly<{ content: MailContent }>): ReactNode {
  return (
    <html lang={LANG[content.language]}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>{withoutReadings(content.subject)}</title>
      </head>
      <body style={body}>
        <div style={sheet}>
          <h1 style={heading}>
            <Said phrase={content.subject} />
          </h1>
          {content.blocks.map((block, place) => (
            <BlockView key={place} block={block} />
          ))}
          <div style={small}>
            {content.footer.map((line, place) => (
              <Footer key={place} line={line} />
            ))}
          </div>
        </div>
      </body>
    </html>
  );
}

function BlockView({ block }: Readonly<{ block: Block }>): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Said phrase={block.phrase} />
        </p>
      );
    case 'quote':
      return <blockquote style={quote}>{block.text}</blockquote>;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'code':
      return (
        <p style={{ margin: '16px 0' }}>
          <img src={`cid:${CODE_ID}`} alt={withoutReadings(block.label)} width={148} height={148} />
        </p>
      );
    case 'influence':
      return <Influence influence={block.influence} quote={quote} />;
    case 'button':
      return (
        <p style={{ margin: '24px 0' }}>
          <a href={block.url} style={button}>
            <Said phrase={block.label} />
          </a>
        </p>
      );
  }
}

function Facts({ rows }: Readonly<{ rows: readonly Fact[] }>): ReactNode {
  return (
    <table style={{ borderCollapse: 'collapse' }}>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            <th scope="row" style={label}>
              <Said phrase={row.label} />
            </th>
            <td style={value}>
              <Said phrase={row.value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Footer({ line }: Readonly<{ line: FooterLine }>): ReactNode {
  const said = <Said phrase={line.phrase} />;
  return (
    <p style={{ margin: '4px 0' }}>
      {line.url === null ? (
        said
      ) : (
        <a href={line.url} style={{ color: QUIET }}>
          {said}
        </a>
      )}
    </p>
  );
}

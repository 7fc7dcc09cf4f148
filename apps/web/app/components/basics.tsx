import { Fragment, type AnchorHTMLAttributes, type ReactNode } from 'react';
import type { ShownFragment } from '../gql/graphql';
import { clockTime, dayWords, isFar, lastDayBefore } from '../lib/days';
import { paragraphs } from '../lib/excerpt';
import { usePage } from '../lib/page-context';
import { phrasesOf } from '../lib/phrases';
import { toNodes, useText } from '../lib/use-text';

type LinkProps = Readonly<{ to: string; children: ReactNode }> & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>;

/** A link within the site, in the language of the page. */
export function A({ to, children, ...rest }: LinkProps) {
  const texts = useText();
  return (
    <a href={texts.to(to)} {...rest}>
      {children}
    </a>
  );
}

/** A heading's text, with breaks allowed between phrases only. People's own words are Japanese unless they say otherwise. */
export function Phrases({ children }: Readonly<{ children: ReactNode }>) {
  if (typeof children !== 'string') return children;
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(children)) return children;
  const pieces = phrasesOf(children).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
  return <span className="phrases">{pieces}</span>;
}

/** A day in words of the page's language, with its year where asked for or far away. `at` is an instant or a calendar day. */
export function Day({
  at,
  year,
  weekday,
  time,
}: Readonly<{ at: string; year?: boolean; weekday?: boolean; time?: boolean }>) {
  const { language } = usePage();
  const far = isFar(at, new Date().toISOString());
  const words = dayWords(language, at, { year: year ?? far, weekday: weekday ?? false });
  return (
    <time dateTime={at}>
      {toNodes(words)}
      {time && ` ${clockTime(at)}`}
    </time>
  );
}

/** The last day one still has before `end`, an instant at which a deadline or a phase is over. */
export const LastDay = ({ end, ...style }: Readonly<{ end: string; year?: boolean; weekday?: boolean }>) => (
  <Day at={lastDayBefore(end)} {...style} />
);

/** A receipt, in figures of one width, never broken over two lines. */
export const Receipt = ({ children }: Readonly<{ children: string }>) => <span className="receipt">{children}</span>;

/** An address to be typed by hand from paper, broken before its last part if at all. */
export function Address({ of }: Readonly<{ of: string }>) {
  const last = of.lastIndexOf('/') + 1;
  return (
    <span className="address">
      {of.slice(0, last)}
      <wbr />
      <span className="receipt">{of.slice(last)}</span>
    </span>
  );
}

/** `lang` for what residents and officials wrote, which is Japanese on every page. */
export const useWritten = (): { lang?: 'ja' } => (usePage().language === 'en' ? { lang: 'ja' } : {});

type SaidProps = Readonly<{ parts: readonly Readonly<{ text: string; written: boolean }>[]; heading?: boolean }>;

/** A sentence of the api in which the words of others are kept apart, and stay in the language they were written in. */
export function Said({ parts, heading = false }: SaidProps) {
  const { said } = useText();
  const written = useWritten();
  const wordsOf = (part: SaidProps['parts'][number]) => (part.written ? part.text : said(part.text));
  return parts.map((part, index) => (
    <span key={index} {...(part.written ? written : {})}>
      {heading ? <Phrases>{wordsOf(part)}</Phrases> : wordsOf(part)}
    </span>
  ));
}

/** A name as it was shown when something was written, with the capacity that goes with it. */
export function Name({ of, plain = false }: Readonly<{ of: ShownFragment; plain?: boolean }>) {
  const { t } = useText();
  const written = useWritten();
  if (of.capacity === 'committee_member') return <span className="name">{t('names.committee_member')}</span>;
  return (
    <span className="name">
      {of.name === '' ? <b>{t('names.none')}</b> : <b {...written}>{of.name}</b>}
      {of.post && (
        <span className="post" {...written}>
          （{of.post}）
        </span>
      )}
      {!plain && of.capacity === 'official' && <span className="tag">{t('names.official')}</span>}
      {!plain && of.capacity === 'resident' && of.verified && <span className="tag">{t('names.verified')}</span>}
    </span>
  );
}

/** What somebody typed, in its paragraphs and lines. */
export function Prose({ children, className = '' }: Readonly<{ children: string; className?: string }>) {
  const written = useWritten();
  return (
    <div className={`prose ${className}`.trim()} {...written}>
      {paragraphs(children).map((lines, index) => (
        <p key={index}>
          {lines.map((line, at) => (
            <Fragment key={at}>
              {at > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

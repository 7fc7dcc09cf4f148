import type { ReactNode } from 'react';
import type { Key } from '../i18n/translate';
import { withQuery } from '../lib/paging';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { A, Phrases } from './basics';

/** A part of a page under a strong rule: its heading in the margin on wide screens, above on phones. */
export function Part({
  id,
  title,
  more,
  children,
}: Readonly<{ id: string; title: ReactNode; more?: ReactNode; children: ReactNode }>) {
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>
          <Phrases>{title}</Phrases>
        </h2>
        {more}
      </div>
      <div className="part-body">{children}</div>
    </section>
  );
}

/** What to read instead of an empty list: why it is empty, and what to do. */
export const Empty = ({ children }: Readonly<{ children: ReactNode }>) => <div className="empty">{children}</div>;

/** The next page of a list, and back to its beginning. */
export function Pager({
  info,
  name = 'after',
}: Readonly<{ info: Readonly<{ hasNextPage: boolean; endCursor?: string | null }>; name?: string }>) {
  const { t, x } = useText();
  const { path } = usePage();
  const later = path.includes(`${name}=`);
  if (!info.hasNextPage && !later) return null;
  return (
    <nav className="pager" aria-label={x('pager.label')}>
      {later && <A to={withQuery(path, { [name]: null })}>{t('pager.first')}</A>}
      {info.hasNextPage && info.endCursor && (
        <A to={withQuery(path, { [name]: info.endCursor })} rel="next">
          {t('pager.next')}
        </A>
      )}
    </nav>
  );
}

/** Where one is: the page above this one, at the desk reached by `u`. */
export const Crumb = ({ to, children }: Readonly<{ to: string; children: ReactNode }>) => (
  <p className="crumb">
    <A to={to} data-key="u">
      {children}
    </A>
  </p>
);

/** A few choices as links; the present one is marked. They can be sent to someone, and need no script. */
export function Choices({
  label,
  name,
  now,
  options,
}: Readonly<{
  label: Key;
  name: string;
  now: string | null;
  options: readonly Readonly<{ value: string | null; text: ReactNode }>[];
}>) {
  const { x } = useText();
  const { path } = usePage();
  return (
    <nav className="choices" aria-label={x(label)}>
      <ul>
        {options.map(({ value, text }) => (
          <li key={value ?? ''}>
            <A to={withQuery(path, { [name]: value, after: null })} aria-current={value === now ? 'true' : undefined}>
              {text}
            </A>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A sentence about what was just done, at the top of the page it was done on. */
export const Done = ({ children }: Readonly<{ children: ReactNode }>) => (
  <p className="done" role="status">
    {children}
  </p>
);

import { Fragment } from 'react';
import type { ContactsQuery } from '../gql/graphql';
import type { Key } from '../i18n/translate';
import { useText } from '../lib/use-text';
import { Phrases } from './basics';

/** A text of several paragraphs, one to a line. What stands between backticks is code. */
export function Paragraphs({ of }: Readonly<{ of: Key }>) {
  const { m, said } = useText();
  return m(of)
    .split('\n')
    .map((line, index) => (
      <p key={index}>
        {line
          .split('`')
          .map((piece, at) =>
            at % 2 === 1 ? <code key={at}>{piece}</code> : <Fragment key={at}>{said(piece)}</Fragment>,
          )}
      </p>
    ));
}

export type PromiseText = Readonly<{ title: Key; text: Key }>;

/** Sections of a page that explains, one after the other. */
export function Promises({ of, level = 2 }: Readonly<{ of: readonly PromiseText[]; level?: 2 | 3 }>) {
  const { t } = useText();
  const Heading = level === 2 ? 'h2' : 'h3';
  return of.map(({ title, text }) => (
    <section key={title} className="promise">
      <Heading>
        <Phrases>{t(title)}</Phrases>
      </Heading>
      <div className="prose">
        <Paragraphs of={text} />
      </div>
    </section>
  ));
}

/** Whom to ask: the departments with their contacts. */
export function Contacts({ departments }: ContactsQuery) {
  const { t, local } = useText();
  return (
    <section className="promise" aria-labelledby="contacts">
      <h2 id="contacts">{t('privacy.contacts')}</h2>
      <dl className="structure">
        {departments.map(({ id, name, contact }) => (
          <Fragment key={id}>
            {contact && (
              <div>
                <dt>{local(name)}</dt>
                <dd lang="ja">{contact}</dd>
              </div>
            )}
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

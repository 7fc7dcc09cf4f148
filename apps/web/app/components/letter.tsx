import type { ReactNode } from 'react';
import type { LetterFragment, Outcome } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { postWithin } from '../lib/signer';
import { Day, Name, Phrases, Prose, useWritten } from './basics';

type Written = Omit<LetterFragment, 'id' | 'releasedAt'> & Readonly<{ releasedAt: string | null }>;

/** `signature` stands in for post and name while nobody has signed. */
type LetterProps = Readonly<{ response: Written; receipt: string; headingId?: string; signature?: ReactNode }>;

function Addressee({ response, receipt }: LetterProps) {
  const { t } = useText();
  const mine = response.entries.find(({ entry }) => entry.receipt === receipt);
  const others = response.entries.length - 1;
  if (!mine) return null;
  return (
    <p className="letter-to">
      {t('letter.to', { name: <Name of={mine.entry.author} plain /> })}
      {others > 0 && <span className="quiet">{t('letter.others', { count: others })}</span>}
    </p>
  );
}

function Signature({ response, signature }: Pick<LetterProps, 'response' | 'signature'>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <footer className="letter-sign">
      <p>{response.releasedAt ? <Day at={response.releasedAt} year /> : t('letter.unreleased')}</p>
      <p>
        {local(response.department.authority.name)} {local(response.department.name)}
      </p>
      {signature ? (
        <p>{signature}</p>
      ) : (
        <p {...written}>
          {postWithin(response.signedPost, [response.department.authority.name.ja, response.department.name.ja])}{' '}
          <b>{response.signedName}</b>
        </p>
      )}
    </footer>
  );
}

/** A response, set as a letter: to whom, outcome as its heading, reasons, name and post, date. Prints on one page. */
export function Letter({ response, receipt, headingId = 'response', signature }: LetterProps) {
  const { t } = useText();
  const mine = response.entries.find(({ entry }) => entry.receipt === receipt);
  const outcome: Outcome = mine?.outcome ?? response.outcome;
  return (
    <article className="letter" aria-labelledby={headingId}>
      <Addressee response={response} receipt={receipt} />
      <h2 id={headingId} className="letter-title">
        <Phrases>{t(`outcomeHeadings.${outcome}`)}</Phrases>
      </h2>
      {response.reasonCode && (
        <p className="letter-reason">{t('letter.reason', { reason: <b>{t(`reasons.${response.reasonCode}`)}</b> })}</p>
      )}
      <Prose className="letter-body">{response.explanation}</Prose>
      {mine?.remark && (
        <div className="letter-remark">
          <h3>{t('letter.remark')}</h3>
          <Prose>{mine.remark}</Prose>
        </div>
      )}
      <Signature response={response} signature={signature} />
    </article>
  );
}

import type { ReactNode } from 'react';
import type { LetterFragment, Outcome } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { Address, Day, Name, Phrases, Prose } from './basics';
import { Signer } from './signer';

type Written = Omit<LetterFragment, 'id' | 'releasedAt'> & Readonly<{ releasedAt: string | null }>;

/** `signature` stands in for post and name while nobody has signed; `address` is printed below, to find it again. */
type LetterProps = Readonly<{
  response: Written;
  receipt: string;
  headingId?: string;
  signature?: ReactNode;
  address?: string;
}>;

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
  return (
    <footer className="letter-sign">
      <p>{response.releasedAt ? <Day at={response.releasedAt} year /> : t('letter.unreleased')}</p>
      <p>
        {local(response.department.authority.name)} {local(response.department.name)}
      </p>
      {signature ? (
        <p>{signature}</p>
      ) : (
        <p>
          <Signer of={response} within={[response.department.authority, response.department]} />
        </p>
      )}
    </footer>
  );
}

/** A response, set as a letter: to whom, outcome as its heading, reasons, name and post, date. Printed from its own page it stands alone. */
export function Letter({ response, receipt, headingId = 'response', signature, address }: LetterProps) {
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
      {address && (
        <p className="letter-source print-only">
          {t('letter.source')} <Address of={address} />
        </p>
      )}
    </article>
  );
}

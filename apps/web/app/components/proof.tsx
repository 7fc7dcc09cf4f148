import type { OneEntryQuery } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { A } from './basics';
import { Part } from './parts';

type Logged = NonNullable<OneEntryQuery['ledgerEntry']>['log'];

/** How anybody checks by themselves that this entry is in the public log, in three steps. */
export function Proof({ receipt, log }: Readonly<{ receipt: string; log: Logged }>) {
  const { t } = useText();
  const about = <A to="/log">{t('log.check.about')}</A>;
  return (
    <Part id="verify" title={t('log.check.title')} more={about}>
      {log.leaves.length > 0 && (
        <p>{t('log.check.places', { numbers: log.leaves.join(', '), size: log.size.toLocaleString('en-US') })}</p>
      )}
      {log.awaited > 0 && <p>{t('log.check.awaited')}</p>}
      {log.leaves.length > 0 && <Steps receipt={receipt} />}
    </Part>
  );
}

function Steps({ receipt }: Readonly<{ receipt: string }>) {
  const { t } = useText();
  const file = `hiraku-${receipt}.jsonl`;
  const browser = <A to={`/verify?receipt=${receipt}`}>{t('log.check.browser')}</A>;
  return (
    <ol className="steps">
      <li>
        <a href={`/log/proof/${receipt}`} download={file}>
          {t('log.check.proof')}
        </a>
      </li>
      <li>
        <a href="/verifier.mjs" download="verifier.mjs">
          {t('log.check.program')}
        </a>
      </li>
      <li>
        {t('log.check.run', { browser })}
        <pre className="code">{`node verifier.mjs ${file}`}</pre>
      </li>
    </ol>
  );
}

import { isRouteErrorResponse } from 'react-router';
import { useText } from '../lib/use-text';
import { A } from './basics';
import { Head } from './head';

type Facts = Readonly<{
  kind: 'missing' | 'forbidden' | 'busy' | 'broken' | 'refused';
  message: string;
  errorId: string | null;
  /** The receipt number under which nothing was found. */
  receipt: string | null;
}>;

const kindOf = (status: number): Facts['kind'] => {
  if (status === 404) return 'missing';
  if (status === 403) return 'forbidden';
  if (status === 503) return 'busy';
  return status >= 500 ? 'broken' : 'refused';
};

const textField = (value: unknown, name: string): string | null => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return typeof found === 'string' && found !== '' ? found : null;
};

function factsOf(error: unknown): Facts {
  if (!isRouteErrorResponse(error)) return { kind: 'broken', message: '', errorId: null, receipt: null };
  return {
    kind: kindOf(error.status),
    message: textField(error.data, 'message') ?? '',
    errorId: textField(error.data, 'errorId'),
    receipt: textField(error.data, 'receipt'),
  };
}

/** The page in place of the one that could not be shown: what happened, and the way on. */
export function Failure({ error }: Readonly<{ error: unknown }>) {
  const { t, x, said } = useText();
  const { kind, message, errorId, receipt } = factsOf(error);
  return (
    <div className="narrow failure">
      <Head title={x(`errors.${kind}.title`)} hidden />
      <h1>{t(`errors.${kind}.title`)}</h1>
      {message && kind !== 'missing' && <p className="lead">{said(message)}</p>}
      {receipt && (
        <>
          <p className="receipt">{receipt}</p>
          <p className="lead">{t('errors.noReceipt')}</p>
        </>
      )}
      {!receipt && <p>{t(`errors.${kind}.text`)}</p>}
      {errorId && (
        <p>
          {t('errors.id')} <code>{errorId}</code>
        </p>
      )}
      <ul className="ways">
        <li>
          <A to="/">{t('errors.toHome')}</A>
        </li>
        <li>
          <A to="/ledger">{t('errors.toLedger')}</A>
        </li>
        <li>
          <A to="/search">{t('errors.toSearch')}</A>
        </li>
      </ul>
    </div>
  );
}

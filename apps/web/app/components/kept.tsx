import { isRouteErrorResponse } from 'react-router';
import { useText } from '../lib/use-text';
import { A, Prose } from './basics';
import { Failure } from './failure';
import { PostForm } from './forms';
import { Head } from './head';

type Pair = readonly [string, string];

function keptIn(error: unknown): readonly Pair[] | null {
  if (!isRouteErrorResponse(error) || error.status !== 401) return null;
  const found: unknown = typeof error.data === 'object' && error.data !== null ? Reflect.get(error.data, 'kept') : null;
  if (!Array.isArray(found)) return null;
  return found.flatMap((pair: unknown): Pair[] => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1])]] : []));
}

/** In place of a form whose sender was signed out meanwhile: what was typed, to be sent again after signing in. */
export function KeptOrFailure({ error }: Readonly<{ error: unknown }>) {
  const { t, x } = useText();
  const kept = keptIn(error);
  if (!kept) return <Failure error={error} />;
  const longest = kept.map(([, value]) => value).filter((value) => value.length > 20);
  return (
    <div className="narrow kept">
      <Head title={x('office.signedOut')} hidden />
      <h1>{t('office.signedOut')}</h1>
      <p className="lead">{t('office.signedOutWhat')}</p>
      <p>
        <A className="button" to="/sign-in?to=/desk" target="_blank">
          {t('office.signInAside')}
        </A>
      </p>
      <PostForm>
        {kept.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <button className="quiet-button">{t('office.sendAgain')}</button>
      </PostForm>
      <h2 className="small-head">{t('office.typed')}</h2>
      {longest.map((text, index) => (
        <Prose key={index}>{text}</Prose>
      ))}
    </div>
  );
}

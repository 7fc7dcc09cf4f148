import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Done } from '../components/parts';
import { signIn } from '../lib/account.server';
import { doneOf } from '../lib/done';
import { fieldIn, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { safePath } from '../lib/language';
import { queryOf } from '../lib/paging';
import { readerOf } from '../lib/reader.server';
import { useText } from '../lib/use-text';

export async function loader({ request }: LoaderFunctionArgs) {
  const to = safePath(queryOf(request, 'to'), '');
  if (await readerOf(request)) throw goTo(request, to || '/me');
  return { to, hasText: to.startsWith('/proposals/new'), done: doneOf(request) };
}

export const action = ({ request }: ActionFunctionArgs) => signIn(request);

export default function SignInPage() {
  const { t, x } = useText();
  const { to, hasText, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const query = to ? `?to=${encodeURIComponent(to)}` : '';
  return (
    <div className="narrow">
      <Head title={x('signIn.heading')} hidden />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('signIn.heading')}</h1>
      {hasText && <p className="note">{t('signIn.textKept')}</p>}
      <div className="two-ways">
        <section aria-labelledby="have">
          <h2 id="have" className="small-head">
            {t('signIn.have')}
          </h2>
          <PostForm to={`/sign-in${query}`}>
            <Field
              field={fieldIn(refused, 'email')}
              label={t('signIn.email')}
              type="email"
              autoComplete="username"
              inputMode="email"
            />
            <Field
              field={fieldIn(refused, 'password')}
              label={t('signIn.password')}
              type="password"
              autoComplete="current-password"
            />
            <p className="acts">
              <button>{t('signIn.do')}</button>
              <A to="/sign-in/reset">{t('signIn.forgotten')}</A>
            </p>
          </PostForm>
        </section>
        <section aria-labelledby="new">
          <h2 id="new" className="small-head">
            {t('signIn.first')}
          </h2>
          <p>{t('signIn.firstText')}</p>
          <p className="acts">
            <A className="button quiet-button" to={`/sign-up${query}`}>
              {t('signIn.toSignUp')}
            </A>
          </p>
        </section>
      </div>
    </div>
  );
}

import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { shortestPassword, signUp } from '../lib/account.server';
import { fieldIn, wrongIn } from '../lib/form';
import { safePath } from '../lib/language';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';

export const loader = ({ request }: LoaderFunctionArgs) => {
  const to = safePath(queryOf(request, 'to'), '');
  return { to, hasText: to.startsWith('/proposals/new'), shortest: shortestPassword };
};

export const action = ({ request }: ActionFunctionArgs) => signUp(request);

export default function SignUpPage() {
  const { t, x } = useText();
  const { to, hasText, shortest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const query = to ? `?to=${encodeURIComponent(to)}` : '';
  return (
    <div className="narrow">
      <Head title={x('signUp.heading')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('signUp.heading')}</h1>
      <p className="lead">{t('signUp.lead')}</p>
      {hasText && <p className="note">{t('signIn.textKept')}</p>}
      <PostForm to={`/sign-up${query}`}>
        <div className="name-row">
          <Field field={fieldIn(refused, 'familyName')} label={t('signUp.familyName')} autoComplete="family-name" />
          <Field field={fieldIn(refused, 'givenName')} label={t('signUp.givenName')} autoComplete="given-name" />
        </div>
        <p className="hint">{t('signUp.nameHint')}</p>
        <Field field={fieldIn(refused, 'kana')} label={t('signUp.kana')} hint={t('signUp.kanaHint')} bare />
        <Field
          field={fieldIn(refused, 'email')}
          label={t('signIn.email')}
          hint={t('signUp.emailHint')}
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <Field
          field={fieldIn(refused, 'password')}
          label={t('signIn.password')}
          hint={t('signUp.passwordHint', { count: shortest })}
          type="password"
          autoComplete="new-password"
        />
        <p className="acts">
          <button>{t('signUp.do')}</button>
          <A to={`/sign-in${query}`}>{t('signUp.have')}</A>
        </p>
      </PostForm>
      <p className="quiet">
        <A to="/privacy">{t('signUp.privacy')}</A>
      </p>
    </div>
  );
}

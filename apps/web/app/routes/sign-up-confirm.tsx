import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { confirmEmail, shortestPassword } from '../lib/account.server';
import { fieldIn, wrongIn, type Refused } from '../lib/form';
import { safePath } from '../lib/language';
import { queryOf } from '../lib/paging';
import { signUpProofOf } from '../lib/sign-up-proof.server';
import { useText } from '../lib/use-text';

// A mail scanner follows every link: only the button confirms.
export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: queryOf(request, 'token') ?? '',
  to: safePath(queryOf(request, 'to'), '/me'),
  signedUpHere: signUpProofOf(request) !== null,
  shortest: shortestPassword,
});

export const action = ({ request }: ActionFunctionArgs) => confirmEmail(request);

/** Whoever opens the link where nobody signed up may be somebody else than who typed the password: it is chosen anew. */
function NewPassword({ refused }: Readonly<{ refused: Refused | undefined }>) {
  const { t } = useText();
  const { shortest } = useLoaderData<typeof loader>();
  return (
    <>
      <p>{t('confirm.elsewhere')}</p>
      <Field
        field={fieldIn(refused, 'password')}
        label={t('confirm.password')}
        hint={t('signUp.passwordHint', { count: shortest })}
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}

export default function SignUpConfirmPage() {
  const { t, x } = useText();
  const { token, to, signedUpHere } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const passwordWrong = refused?.errors['password'] !== undefined;
  return (
    <div className="narrow">
      <Head title={x('confirm.heading')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('confirm.heading')}</h1>
      {refused && !passwordWrong ? (
        <p className="acts">
          <A className="button" to={`/sign-up?to=${encodeURIComponent(to)}`}>
            {t('signUp.again')}
          </A>
        </p>
      ) : (
        <PostForm>
          <p className="lead">{t('confirm.text')}</p>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="to" value={to} />
          {(passwordWrong || !signedUpHere) && <NewPassword refused={refused} />}
          <p className="acts">
            <button>{t('confirm.do')}</button>
          </p>
        </PostForm>
      )}
    </div>
  );
}

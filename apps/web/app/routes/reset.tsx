import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { reset, shortestPassword } from '../lib/account.server';
import { fieldIn, wrongIn, type Refused } from '../lib/form';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';

export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: queryOf(request, 'token'),
  sent: queryOf(request, 'sent') !== null,
  shortest: shortestPassword,
});

export const action = ({ request }: ActionFunctionArgs) => reset(request);

function NewPassword({
  token,
  refused,
  shortest,
}: Readonly<{ token: string; refused: Refused | undefined; shortest: number }>) {
  const { t } = useText();
  return (
    <PostForm>
      <input type="hidden" name="token" value={token} />
      <Field
        field={fieldIn(refused, 'password')}
        label={t('reset.password')}
        hint={t('signUp.passwordHint', { count: shortest })}
        type="password"
        autoComplete="new-password"
      />
      <p className="acts">
        <button>{t('reset.set')}</button>
        {refused && refused.general.length > 0 && <A to="/sign-in/reset">{t('reset.again')}</A>}
      </p>
    </PostForm>
  );
}

export default function ResetPage() {
  const { t, x } = useText();
  const { token, sent, shortest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Head title={x('reset.heading')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('reset.heading')}</h1>
      {sent && <p className="lead">{t('reset.sent')}</p>}
      {!sent && token && <NewPassword token={token} refused={refused} shortest={shortest} />}
      {!sent && !token && (
        <PostForm to="/sign-in/reset">
          <p className="lead">{t('reset.text')}</p>
          <Field
            field={fieldIn(refused, 'email')}
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            inputMode="email"
          />
          <p className="acts">
            <button>{t('reset.ask')}</button>
          </p>
        </PostForm>
      )}
    </div>
  );
}

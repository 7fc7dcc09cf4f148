import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { confirmEmail } from '../lib/account.server';
import { wrongIn } from '../lib/form';
import { safePath } from '../lib/language';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';

// A mail scanner follows every link: only the button confirms.
export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: queryOf(request, 'token') ?? '',
  to: safePath(queryOf(request, 'to'), '/me'),
});

export const action = ({ request }: ActionFunctionArgs) => confirmEmail(request);

export default function SignUpConfirmPage() {
  const { t, x } = useText();
  const { token, to } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Head title={x('confirm.heading')} hidden />
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('confirm.heading')}</h1>
      {refused ? (
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
          <p className="acts">
            <button>{t('confirm.do')}</button>
          </p>
        </PostForm>
      )}
    </div>
  );
}

import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { tell } from '../lib/api.server';
import { refusedBy, wrongIn } from '../lib/form';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { Unsubscribe } from '../queries/account';

export const loader = ({ request }: LoaderFunctionArgs) => ({ token: queryOf(request, 'token') ?? '' });

/** Ends a kind of mail by the link in it, without signing in. A mail program's own one-click goes to the api instead. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const told = await tell(request, form, Unsubscribe, { token: String(form.get('token') ?? '') });
  return told.ok ? data({ refused: null }) : data({ refused: refusedBy(told.problem, {}, []) }, { status: 400 });
}

export default function UnsubscribePage() {
  const { t, x } = useText();
  const { token } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const done = acted && acted.refused === null;
  return (
    <div className="narrow">
      <Head title={x('unsubscribe.heading')} hidden />
      <ErrorSummary errors={wrongIn(acted?.refused)} />
      <h1>{t('unsubscribe.heading')}</h1>
      {done ? (
        <p className="lead" role="status">
          {t('done.unsubscribed')}
        </p>
      ) : (
        <PostForm to="/unsubscribe/done">
          <p className="lead">{t('unsubscribe.text')}</p>
          <input type="hidden" name="token" value={token} />
          <p className="acts">
            <button>{t('unsubscribe.do')}</button>
          </p>
        </PostForm>
      )}
      <p className="acts">
        <A to="/me/settings">{t('unsubscribe.toSettings')}</A>
      </p>
    </div>
  );
}

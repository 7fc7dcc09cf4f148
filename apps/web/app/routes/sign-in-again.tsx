import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Prose } from '../components/basics';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { fieldIn, wrongIn } from '../lib/form';
import { safePath } from '../lib/language';
import { queryOf } from '../lib/paging';
import { signInAgain, type Waiting } from '../lib/sign-in-again.server';
import { useText } from '../lib/use-text';

export const loader = ({ request }: LoaderFunctionArgs) => ({ to: safePath(queryOf(request, 'to'), '/me') });

export async function action({ request }: ActionFunctionArgs) {
  return signInAgain(request);
}

type Fields = Waiting['fields'];

/** What was typed, to be seen: it is still there. Ids and choices are shorter than what people write. */
function Written({ fields }: Readonly<{ fields: Fields }>) {
  const { t } = useText();
  const texts = fields.map(([, value]) => value).filter((value) => /[^\w-]/.test(value) && value.length > 5);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="written" className="part">
      <h2 id="written">{t('office.typed')}</h2>
      {texts.map((text, place) => (
        <Prose key={place}>{text}</Prose>
      ))}
    </section>
  );
}

function GoOn({ to, fields }: Readonly<{ to: string; fields: Fields }>) {
  const { t } = useText();
  return (
    <>
      <h1>{t('signIn.again.done')}</h1>
      <p className="lead">{t('signIn.again.doneText')}</p>
      <PostForm to={to}>
        {fields.map(([name, value], place) => (
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        <p className="acts">
          <button>{t('signIn.again.goOn')}</button>
        </p>
      </PostForm>
      <Written fields={fields} />
    </>
  );
}

/** Nothing waits for whoever only opens the address: they sign in as everybody does. */
function Plain({ to }: Readonly<{ to: string }>) {
  const { t } = useText();
  return (
    <>
      <h1>{t('signIn.heading')}</h1>
      <p className="acts">
        <A className="button" to={`/sign-in?to=${encodeURIComponent(to)}`}>
          {t('signIn.do')}
        </A>
      </p>
    </>
  );
}

function Again({ to, waiting }: Readonly<{ to: string; waiting: Waiting }>) {
  const { t } = useText();
  return (
    <>
      <ErrorSummary errors={wrongIn(waiting.refused)} />
      <h1>{t('signIn.heading')}</h1>
      <p className="note">{t('signIn.again.kept')}</p>
      <PostForm to={`/sign-in/again?to=${encodeURIComponent(to)}`}>
        <input type="hidden" name="kept" value={waiting.kept} />
        <Field
          field={fieldIn(waiting.refused, 'email')}
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <Field
          field={fieldIn(waiting.refused, 'password')}
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
        />
        <p className="acts">
          <button>{t('signIn.do')}</button>
        </p>
      </PostForm>
      <Written fields={waiting.fields} />
    </>
  );
}

export default function SignInAgainPage() {
  const { x } = useText();
  const { to } = useLoaderData<typeof loader>();
  const waiting = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Head title={x(waiting?.signedIn ? 'signIn.again.done' : 'signIn.heading')} hidden />
      {!waiting && <Plain to={to} />}
      {waiting?.signedIn && <GoOn to={to} fields={waiting.fields} />}
      {waiting && !waiting.signedIn && <Again to={to} waiting={waiting} />}
    </div>
  );
}

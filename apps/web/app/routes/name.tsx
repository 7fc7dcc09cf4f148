import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Day, useWritten } from '../components/basics';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Done, Part } from '../components/parts';
import type { MyNameQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { fieldIn, wrongIn, type Refused } from '../lib/form';
import { actOnName } from '../lib/me.server';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { MyName } from '../queries/account';

export async function loader({ request }: LoaderFunctionArgs) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const { viewer } = await ask(request, MyName, {});
  if (!viewer) throw toSignIn(request);
  return { viewer, done: doneOf(request) };
}

export const action = ({ request }: ActionFunctionArgs) => actOnName(request);

type Viewer = NonNullable<MyNameQuery['viewer']>;

function NameForm({ viewer, refused }: Readonly<{ viewer: Viewer; refused: Refused | null }>) {
  const { t } = useText();
  return (
    <PostForm to="/me/name">
      <div className="name-row">
        <Field
          field={fieldIn(refused, 'familyName', viewer.familyName ?? '')}
          label={t('signUp.familyName')}
          autoComplete="family-name"
        />
        <Field
          field={fieldIn(refused, 'givenName', viewer.givenName ?? '')}
          label={t('signUp.givenName')}
          autoComplete="given-name"
        />
      </div>
      <Field
        field={fieldIn(refused, 'kana', viewer.kana ?? '')}
        label={t('signUp.kana')}
        hint={t('signUp.kanaHint')}
        bare
      />
      <p className="acts">
        <button name="intent" value="name" className="quiet-button">
          {t('name.save')}
        </button>
      </p>
    </PostForm>
  );
}

function Code({ code }: Readonly<{ code: Readonly<{ code: string; expiresAt: string }> | null }>) {
  const { t } = useText();
  if (code) {
    return (
      <div className="counter-code" role="status">
        <p>{t('name.codeIs')}</p>
        <p className="slip-number">{code.code}</p>
        <p>{t('name.codeUntil', { day: <Day at={code.expiresAt} year time /> })}</p>
        <p>{t('name.codeOnce')}</p>
      </div>
    );
  }
  return (
    <PostForm to="/me/name#step-code">
      <p className="acts">
        <button name="intent" value="code">
          {t('name.getCode')}
        </button>
      </p>
    </PostForm>
  );
}

export default function NamePage() {
  const { t, x } = useText();
  const written = useWritten();
  const { viewer, done } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const verified = viewer.verification === 'real_name';
  return (
    <div className="narrow">
      <Head title={x('name.heading')} hidden />
      <Crumb to="/me">{t('nav.me')}</Crumb>
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(acted?.refused)} />
      <h1>{t('name.heading')}</h1>
      {verified ? (
        <>
          <p className="lead" {...written}>
            <b>
              {viewer.familyName} {viewer.givenName}
            </b>
          </p>
          <p>{t('name.verified')}</p>
        </>
      ) : (
        <>
          <p className="lead">{t('name.why')}</p>
          <Part id="step-name" title={t('name.step1')}>
            <p>{t('name.step1Text')}</p>
            <NameForm viewer={viewer} refused={acted?.refused ?? null} />
          </Part>
          <Part id="step-code" title={t('name.step2')}>
            <p>{t('name.step2Text')}</p>
            <Code code={acted?.code ?? null} />
          </Part>
          <Part id="step-counter" title={t('name.step3')}>
            <p>{t('name.step3Text')}</p>
          </Part>
        </>
      )}
      <p className="acts">
        <A to="/me">{t('name.toDrafts')}</A>
      </p>
    </div>
  );
}

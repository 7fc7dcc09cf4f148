import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { ErrorSummary, Field, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Done } from '../components/parts';
import type { CounterLookUpMutation } from '../gql/graphql';
import { leaveFor, tell } from '../lib/api.server';
import { needStaff } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { fieldIn, refusedBy, typedIn, wrongIn, type Refused } from '../lib/form';
import { goTo } from '../lib/go.server';
import { languageOf } from '../lib/page-context';
import { texts, useText } from '../lib/use-text';
import { CounterLookUp, VerifyAtCounter } from '../queries/account';

type Person = CounterLookUpMutation['counterLookUp'];
type Reply = Refused & Readonly<{ person: Person | null }>;

export const headers = () => ({ 'cache-control': 'no-store' });

export async function loader({ request }: LoaderFunctionArgs) {
  await needStaff(request);
  return { done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = typedIn(form);
  const code = (values['code'] ?? '').trim();
  const reply: Reply = { values, errors: {}, general: [], person: null };
  if (code === '') {
    const message = texts(languageOf(request)).m('counter.codeMissing');
    return data({ ...reply, errors: { code: [message] } }, { status: 400 });
  }
  const confirms = form.get('intent') === 'confirm';
  const told = confirms
    ? await tell(request, form, VerifyAtCounter, { code })
    : await tell(request, null, CounterLookUp, { code });
  if (!told.ok) {
    if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
    return data({ ...reply, ...refusedBy({ ...told.problem, field: 'code' }, values, ['code']) }, { status: 400 });
  }
  if (!('counterLookUp' in told.data)) return goTo(request, '/counter?done=verified');
  return data({ ...reply, person: told.data.counterLookUp });
}

function Ask({ refused }: Readonly<{ refused: Reply | undefined }>) {
  const { t } = useText();
  return (
    <>
      <p className="lead">{t('counter.lead')}</p>
      <p className="note">{t('counter.recorded')}</p>
      <PostForm>
        <Field
          field={fieldIn(refused, 'code')}
          label={t('counter.code')}
          hint={t('counter.codeHint')}
          autoComplete="off"
          maxLength={20}
        />
        <p className="acts">
          <button name="intent" value="look">
            {t('counter.look')}
          </button>
        </p>
      </PostForm>
    </>
  );
}

function Compare({ person, code }: Readonly<{ person: Person; code: string }>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <>
      <section aria-labelledby="compare">
        <h2 id="compare" className="small-head">
          {t('counter.compare')}
        </h2>
        <dl className="counter-name" {...written}>
          <div>
            <dt>{t('counter.family')}</dt>
            <dd>{person.familyName}</dd>
          </div>
          <div>
            <dt>{t('counter.given')}</dt>
            <dd>{person.givenName}</dd>
          </div>
          <div className="counter-kana">
            <dt>{t('counter.kana')}</dt>
            <dd>{person.kana || t('counter.noKana')}</dd>
          </div>
        </dl>
        <p>{t('counter.sameHint')}</p>
        <p>{t('counter.keepNothing')}</p>
      </section>
      {person.verification === 'real_name' ? (
        <p className="note">{t('counter.already')}</p>
      ) : (
        <PostForm>
          <input type="hidden" name="code" value={code} />
          <p className="note">{t('counter.different')}</p>
          <p className="acts">
            <button name="intent" value="confirm">
              {t('counter.confirm')}
            </button>
            <A to="/counter">{t('counter.other')}</A>
          </p>
        </PostForm>
      )}
    </>
  );
}

export default function CounterRoute() {
  const { t, x } = useText();
  const { done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="narrow counter-page">
      <Head title={x('counter.title')} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(reply)} />
      <h1>{t('counter.title')}</h1>
      {reply?.person ? <Compare person={reply.person} code={reply.values['code'] ?? ''} /> : <Ask refused={reply} />}
    </div>
  );
}

import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Phrases, Receipt, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { Choice, ErrorSummary, Field, PostForm, Select } from '../components/forms';
import { Head } from '../components/head';
import { Done, Empty, Part } from '../components/parts';
import type { RemovableTextsQuery, TextRemovalsQuery } from '../gql/graphql';
import { ask, leaveFor, tell } from '../lib/api.server';
import { needStaff } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { beginning, titleOf } from '../lib/excerpt';
import { fieldIn, refusedBy, typedIn, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { languageOf } from '../lib/page-context';
import { oneOf, queryOf } from '../lib/paging';
import { chosenText, fieldKey, grounds } from '../lib/removals';
import { texts as textsIn, useText } from '../lib/use-text';
import { AskTextRemoval, ConfirmTextRemoval, RemovableTexts, TextRemovals } from '../queries/removals';

export async function loader({ request }: LoaderFunctionArgs) {
  await needStaff(request);
  const receipt = queryOf(request, 'receipt') ?? '';
  const { textRemovals } = await ask(request, TextRemovals, {});
  const texts = receipt === '' ? null : (await ask(request, RemovableTexts, { receipt })).removableTexts;
  return { removals: textRemovals, receipt, texts, done: doneOf(request) };
}

function told(request: Request, form: FormData) {
  const id = String(form.get('id') ?? '');
  if (form.get('intent') === 'confirm') return tell(request, form, ConfirmTextRemoval, { id });
  const chosen = chosenText(String(form.get('words') ?? '')) ?? { sequence: 1, field: '' };
  const ground = oneOf(grounds, String(form.get('ground'))) ?? 'other_law';
  return tell(request, form, AskTextRemoval, { input: { receipt: String(form.get('receipt')), ground, ...chosen } });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.get('intent') !== 'confirm' && !chosenText(String(form.get('words')))) {
    const message = textsIn(languageOf(request)).m('removals.choose');
    return data({ values: typedIn(form), errors: { words: [message] }, general: [] }, { status: 400 });
  }
  const answer = await told(request, form);
  const deed = form.get('intent') === 'confirm' ? 'removalDecided' : 'removalAsked';
  if (answer.ok) return goTo(request, `/desk/removals?done=${deed}`);
  if (answer.problem.kind === 'unauthenticated') return leaveFor(request, answer.problem);
  return data(refusedBy(answer.problem, typedIn(form), []), { status: 400 });
}

type Removal = TextRemovalsQuery['textRemovals'][number];

function Asked({ removal }: Readonly<{ removal: Removal }>) {
  const { t, said } = useText();
  const written = useWritten();
  const { entry, confirmed, text, viewerCan } = removal;
  return (
    <li>
      <p>
        <A to={`/ledger/${entry.receipt}`} {...written}>
          <Phrases>{titleOf(entry, 40)}</Phrases>
        </A>{' '}
        <Receipt>{entry.receipt}</Receipt>
      </p>
      <p>{t('removals.what', { field: <b>{t(fieldKey(removal.field))}</b>, step: removal.sequence })}</p>
      {text === null ? (
        <p className="quiet">{t('removals.gone')}</p>
      ) : (
        <blockquote className="quoted" {...written}>
          {text}
        </blockquote>
      )}
      <p className="quiet">
        {t('removals.ground', { ground: <span>{t(`removals.grounds.${removal.ground}`)}</span> })}
      </p>
      <p className="quiet">
        {t('removals.by', { name: <span {...written}>{removal.requestedByName}</span> })}{' '}
        <Day at={removal.requestedAt} year />
      </p>
      {confirmed && <p className="note">{t('removals.decided')}</p>}
      {!confirmed && !viewerCan.confirm.allowed && <p className="quiet">{said(viewerCan.confirm.reason ?? '')}</p>}
      {!confirmed && viewerCan.confirm.allowed && (
        <PostForm>
          <input type="hidden" name="id" value={removal.id} />
          <p className="hint" id={`hint-${removal.id}`}>
            {t('removals.confirmHint')}
          </p>
          <p className="acts">
            <button name="intent" value="confirm" aria-describedby={`hint-${removal.id}`}>
              {t('removals.confirm')}
            </button>
          </p>
        </PostForm>
      )}
    </li>
  );
}

type Texts = RemovableTextsQuery['removableTexts'];

function AskForm({ receipt, texts }: Readonly<{ receipt: string; texts: Texts }>) {
  const { t, o } = useText();
  const refused = useActionData<typeof action>() ?? null;
  const written = useWritten();
  if (texts.length === 0) return <Empty>{t('removals.none')}</Empty>;
  const options = texts.map(({ sequence, field, text }) => ({
    value: `${sequence}/${field}`,
    label: t('removals.what', { field: <b>{t(fieldKey(field))}</b>, step: sequence }),
    hint: <span {...written}>{beginning(text, 120)}</span>,
  }));
  return (
    <PostForm>
      <input type="hidden" name="receipt" value={receipt} />
      <Choice field={fieldIn(refused, 'words')} label={t('removals.which')} options={options} />
      <Select
        field={fieldIn(refused, 'ground', grounds[0])}
        label={t('removals.why')}
        options={grounds.map((value) => ({ value, label: o(`removals.grounds.${value}`) }))}
      />
      <p className="acts">
        <button>{t('removals.send')}</button>
      </p>
    </PostForm>
  );
}

export default function DeskRemovalsRoute() {
  const { t, x, to } = useText();
  const { removals, receipt, texts, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <>
      <Head title={x('removals.title')} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <div className="top">
        <h1>{t('removals.title')}</h1>
        <p className="lead">{t('removals.lead')}</p>
      </div>
      <Part id="asked" title={t('removals.waiting')}>
        {removals.length === 0 && <Empty>{t('removals.nothing')}</Empty>}
        <ul className="plain-list">
          {removals.map((removal) => (
            <Asked key={removal.id} removal={removal} />
          ))}
        </ul>
      </Part>
      <Part id="ask" title={t('removals.ask')}>
        <form action={to('/desk/removals')} method="get">
          <Field
            field={{ id: 'receipt', name: 'receipt', value: receipt, errors: [] }}
            label={t('removals.find')}
            hint={t('verify.one.hint')}
            bare
          />
          <p className="acts">
            <button className="quiet-button">{t('removals.look')}</button>
          </p>
        </form>
        {texts !== null && <AskForm receipt={receipt} texts={texts} />}
      </Part>
    </>
  );
}

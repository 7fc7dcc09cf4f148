import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { AnswerForm, AnswerPreview, SubmittedTexts } from '../components/answering';
import { A } from '../components/basics';
import { DeskNav } from '../components/desk';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { KeptOrFailure } from '../components/kept';
import { Crumb, Done } from '../components/parts';
import { actOnAnswer, draftFor, entriesFor, templatesFor, typedFrom } from '../lib/answering.server';
import { doneOf } from '../lib/done';
import { wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { useText } from '../lib/use-text';

/** How many texts stand beside the form. */
const shownTexts = 20;

/** Words for single submissions are not in the form where there are many. */
const withoutOwn = (typed: ReturnType<typeof typedFrom>) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !/^(outcome|remark)-/.test(name)));

const receiptsIn = (draft: Awaited<ReturnType<typeof draftFor>>['draft']) =>
  draft.entries.map(({ entry }) => entry.receipt);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { draft } = await draftFor(request, params['id'] ?? '');
  if (!draft.viewerCan.edit.allowed) throw goTo(request, `/desk/drafts/${draft.id}`);
  const receipts = receiptsIn(draft);
  const [{ entries, refused }, templates] = await Promise.all([
    entriesFor(request, receipts.slice(0, shownTexts)),
    templatesFor(request),
  ]);
  const many = receipts.length > shownTexts;
  const begun = many ? withoutOwn(typedFrom(draft)) : typedFrom(draft);
  return { draft, entries: [...entries, ...refused], begun, templates, many, done: doneOf(request) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return actOnAnswer(request, async () => {
    const { draft } = await draftFor(request, params['id'] ?? '');
    return { id: draft.id, receipts: receiptsIn(draft) };
  });
}

export default function DeskDraftEditRoute() {
  const { t, x } = useText();
  const { draft, entries, begun, templates, many, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const here = `/desk/drafts/${draft.id}`;
  const changed = refused !== null && refused.values['version'] !== begun['version'];
  return (
    <>
      <Head title={x('answering.editTitle')} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      <Crumb to={here}>{t('drafts.one')}</Crumb>
      <ErrorSummary errors={wrongIn(refused)} />
      {changed && (
        <p className="note">
          <A to={here} target="_blank">
            {t('answering.compare')}
          </A>
        </p>
      )}
      <div className="top">
        <h1>{t('answering.editTitle')}</h1>
        <p className="quiet">{t('drafts.editNote')}</p>
      </div>
      <div className="side-by-side">
        <SubmittedTexts entries={entries} />
        <div>
          <AnswerForm entries={entries} refused={refused} begun={begun} templates={templates} many={many} />
          {refused?.preview && <AnswerPreview entries={entries} typed={refused.values} />}
        </div>
      </div>
    </>
  );
}

export const ErrorBoundary = KeptOrFailure;

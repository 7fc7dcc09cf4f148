import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { AnswerForm, AnswerPreview, SubmittedTexts } from '../components/answering';
import { A } from '../components/basics';
import { DeskNav } from '../components/desk';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { KeptOrFailure } from '../components/kept';
import { Crumb } from '../components/parts';
import { actOnAnswer, draftFor, entriesFor, typedFrom } from '../lib/answering.server';
import { wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { useText } from '../lib/use-text';

const receiptsIn = (draft: Awaited<ReturnType<typeof draftFor>>['draft']) =>
  draft.entries.map(({ entry }) => entry.receipt);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { draft } = await draftFor(request, params['id'] ?? '');
  if (!draft.viewerCan.edit.allowed) throw goTo(request, `/desk/drafts/${draft.id}`);
  const { entries, refused } = await entriesFor(request, receiptsIn(draft));
  return { draft, entries: [...entries, ...refused], begun: typedFrom(draft) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return actOnAnswer(request, async () => {
    const { draft } = await draftFor(request, params['id'] ?? '');
    return { id: draft.id, receipts: receiptsIn(draft) };
  });
}

export default function DeskDraftEditRoute() {
  const { t, x } = useText();
  const { draft, entries, begun } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const here = `/desk/drafts/${draft.id}`;
  const changed = refused !== null && refused.values['version'] !== begun['version'];
  return (
    <>
      <Head title={x('answering.editTitle')} hidden />
      <DeskNav />
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
          <AnswerForm entries={entries} refused={refused} begun={begun} />
          {refused?.preview && <AnswerPreview entries={entries} typed={refused.values} />}
        </div>
      </div>
    </>
  );
}

export const ErrorBoundary = KeptOrFailure;

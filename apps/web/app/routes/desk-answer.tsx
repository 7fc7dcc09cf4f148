import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { AnswerForm, AnswerPreview, NotAnswerable, SubmittedTexts } from '../components/answering';
import { A } from '../components/basics';
import { DeskNav } from '../components/desk';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { KeptOrFailure } from '../components/kept';
import { Crumb, Empty } from '../components/parts';
import { actOnAnswer, entriesFor, receiptsOf, templatesFor } from '../lib/answering.server';
import { needStaff } from '../lib/desk.server';
import { wrongIn } from '../lib/form';
import { useText } from '../lib/use-text';

export async function loader({ request }: LoaderFunctionArgs) {
  await needStaff(request);
  const [found, templates] = await Promise.all([entriesFor(request, receiptsOf(request)), templatesFor(request)]);
  return { ...found, templates };
}

export async function action({ request }: ActionFunctionArgs) {
  return actOnAnswer(request, () => ({ id: null, receipts: receiptsOf(request) }));
}

export default function DeskAnswerRoute() {
  const { t, x } = useText();
  const { entries, refused: closed, templates } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const title = { count: entries.length };
  return (
    <>
      <Head title={x('answering.title', title)} hidden />
      <DeskNav />
      <Crumb to="/desk">{t('answering.toDesk')}</Crumb>
      <ErrorSummary errors={wrongIn(refused)} />
      {entries.length > 0 && (
        <div className="top">
          <h1>{t('answering.title', title)}</h1>
          <p className="quiet">{t('answering.lead')}</p>
        </div>
      )}
      <NotAnswerable entries={closed} />
      {entries.length === 0 ? (
        <>
          <h1>{t('answering.title', title)}</h1>
          <Empty>
            <p>{t('answering.none')}</p>
            <p>
              <A to="/desk">{t('answering.toDesk')}</A>
            </p>
          </Empty>
        </>
      ) : (
        <div className="side-by-side">
          <SubmittedTexts entries={entries} />
          <div>
            <AnswerForm entries={entries} refused={refused} begun={{}} templates={templates} />
            {refused?.preview && <AnswerPreview entries={entries} typed={refused.values} />}
          </div>
        </div>
      )}
    </>
  );
}

export const ErrorBoundary = KeptOrFailure;

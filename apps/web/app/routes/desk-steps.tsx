import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Name, Phrases, Receipt, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { StepForm } from '../components/entry-steps';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Empty } from '../components/parts';
import { Clock, StateWord } from '../components/standing';
import { titleOf } from '../lib/excerpt';
import { wrongIn } from '../lib/form';
import { steps } from '../lib/steps';
import { stepsFor, takeStep } from '../lib/steps.server';
import { useText } from '../lib/use-text';

const receiptIn = (params: LoaderFunctionArgs['params']) => (params['receipt'] ?? '').toUpperCase();

export const loader = ({ request, params }: LoaderFunctionArgs) => stepsFor(request, receiptIn(params));
export const action = ({ request, params }: ActionFunctionArgs) => takeStep(request, receiptIn(params));

export default function DeskEntryRoute() {
  const { t, x } = useText();
  const written = useWritten();
  const { entry } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const possible = steps.filter(({ intent }) => entry.viewerCan[intent].allowed);
  return (
    <>
      <Head title={`${x('stepping.title')} ${entry.receipt}`} hidden />
      <DeskNav />
      <Crumb to={`/desk/entries/${entry.receipt}`}>{titleOf(entry, 40)}</Crumb>
      <ErrorSummary errors={wrongIn(refused)} />
      <h1>{t('stepping.title')}</h1>
      <p>
        <A to={`/ledger/${entry.receipt}`} {...written}>
          <Phrases>{titleOf(entry, 60)}</Phrases>
        </A>{' '}
        <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
      </p>
      <p>
        <StateWord state={entry.state} outcome={entry.outcome} overdue={entry.overdue} />
      </p>
      <Clock entry={entry} />
      <p>{t('stepping.lead')}</p>
      {possible.length === 0 && <Empty>{t('stepping.nothing')}</Empty>}
      {possible.map((step) => (
        <StepForm key={step.intent} step={step} refused={refused} />
      ))}
    </>
  );
}

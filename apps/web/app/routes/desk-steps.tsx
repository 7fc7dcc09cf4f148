import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Name, Phrases, Receipt, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { type Receiver, StepForm } from '../components/entry-steps';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Empty } from '../components/parts';
import { Clock, StateWord } from '../components/standing';
import { titleOf } from '../lib/excerpt';
import { wrongIn } from '../lib/form';
import { steps } from '../lib/steps';
import { stepsFor, takeStep } from '../lib/steps.server';
import { type LocalText, useText } from '../lib/use-text';

const receiptIn = (params: LoaderFunctionArgs['params']) => (params['receipt'] ?? '').toUpperCase();

export const loader = ({ request, params }: LoaderFunctionArgs) => stepsFor(request, receiptIn(params));
export const action = ({ request, params }: ActionFunctionArgs) => takeStep(request, receiptIn(params));

type Entry = Awaited<ReturnType<typeof loader>>['entry'];

/** The departments around the present owner: of its own authority, of the one above, of those beside and below. */
function receiversOf(entry: Entry, nameOf: (text: LocalText) => string): readonly Receiver[] {
  const { authority } = entry;
  const around = [authority, authority.parent, ...(authority.parent?.children ?? []), ...authority.children];
  const places = [...new Map(around.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
  return places.flatMap((place) =>
    place.departments
      .filter(({ id }) => id !== entry.department.id)
      .map(({ id, name }) => ({ id, label: `${nameOf(place.name)} ${nameOf(name)}` })),
  );
}

/** The offer that waits for a reply: from whom, to whom. */
function Offered({ entry }: Readonly<{ entry: Entry }>) {
  const { t, local } = useText();
  const offer = entry.referrals.find(({ state }) => state === 'offered');
  if (!offer) return null;
  const place = ({ authority, name }: typeof offer.to) => (
    <b>
      {local(authority.name)} {local(name)}
    </b>
  );
  return <p className="note">{t('stepping.offered', { from: place(offer.from), to: place(offer.to) })}</p>;
}

export default function DeskEntryRoute() {
  const { t, x, localOption } = useText();
  const written = useWritten();
  const { entry } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const receivers = receiversOf(entry, localOption);
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
      <Offered entry={entry} />
      <p>{t('stepping.lead')}</p>
      {possible.length === 0 && <Empty>{t('stepping.nothing')}</Empty>}
      {possible.map((step) => (
        <StepForm key={step.intent} step={step} refused={refused} receivers={receivers} />
      ))}
    </>
  );
}

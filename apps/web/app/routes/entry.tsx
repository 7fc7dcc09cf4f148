import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Name, Phrases, Prose, Receipt, useWritten } from '../components/basics';
import { Changed } from '../components/changed';
import { Follow } from '../components/follow';
import { Head } from '../components/head';
import { Letter } from '../components/letter';
import { Crumb, Done, Part } from '../components/parts';
import { PastResponses } from '../components/past-responses';
import { Proof } from '../components/proof';
import { StandingBlock } from '../components/standing';
import { Timeline } from '../components/timeline';
import { VerdictPart } from '../components/verdict';
import { ErrorSummary } from '../components/forms';
import { wrongIn } from '../lib/form';
import { giveVerdict } from '../lib/verdict.server';
import type { OneEntryQuery } from '../gql/graphql';
import { addressOf } from '../lib/address.server';
import { ask } from '../lib/api.server';
import { doneOf } from '../lib/done';
import { beginning, titleOf } from '../lib/excerpt';
import { hasSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { OneEntry } from '../queries/ledger';

export const handle = { reading: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = (params['receipt'] ?? '').toUpperCase();
  const { ledgerEntry: entry } = await ask(request, OneEntry, { receipt });
  if (!entry) throw data({ receipt: receipt.slice(0, 40) }, { status: 404 });
  const address = addressOf(request, entry.receipt);
  return { entry, address, signedIn: hasSignIn(request), done: doneOf(request) };
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  giveVerdict(request, (params['receipt'] ?? '').toUpperCase());

type Entry = NonNullable<OneEntryQuery['ledgerEntry']>;

function Source({ entry }: Readonly<{ entry: Entry }>) {
  const { t, local } = useText();
  return (
    <dl className="facts facts-wide">
      <div>
        <dt>{t('entry.from')}</dt>
        <dd>
          {t(`origins.${entry.origin}`)}
          {entry.originalDay && <> {t('entry.originalDay', { day: <Day at={entry.originalDay} year /> })}</>}
        </dd>
      </div>
      <div>
        <dt>{t('entry.where')}</dt>
        <dd>
          <A to={entry.path}>{t(`entry.read.${entry.kind}`)}</A>
        </dd>
      </div>
      {entry.space && (
        <div>
          <dt>{t('entry.space')}</dt>
          <dd>
            <A to={`/spaces/${entry.space.slug}`}>{local(entry.space.title)}</A>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Whether the law had the text itself removed: every submission has one otherwise. */
const wordsGone = ({ text, events }: Entry): boolean =>
  text === '' && events.some(({ kind }) => kind === 'text_removed');

function Title({ entry }: Readonly<{ entry: Entry }>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <div className="main-column">
      <Crumb to="/ledger">{t('nav.ledger')}</Crumb>
      <p className="letter-head print-only">
        {local(entry.authority.name)} {t('nav.ledger')}
      </p>
      <p className="kicker">
        {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt>
      </p>
      <h1 {...written} className={entry.title === '' ? 'untitled' : undefined}>
        <Phrases>{titleOf(entry, 60)}</Phrases>
      </h1>
      <p className="byline">
        <Name of={entry.author} /> <Day at={entry.registeredAt} year />
      </p>
    </div>
  );
}

function StaffWays({ entry }: Readonly<{ entry: Entry }>) {
  const { t } = useText();
  const can = entry.viewerCan;
  return (
    <>
      {can.draftResponse.allowed && (
        <p>
          <A className="button" to={`/desk/answer?receipts=${entry.receipt}`}>
            {t('desk.answerThis')}
          </A>
        </p>
      )}
      {[can.start, can.fulfil, can.merge, can.extend, can.acceptReferral].some(({ allowed }) => allowed) && (
        <p>
          <A to={`/desk/entries/${entry.receipt}/steps`}>{t('stepping.to')}</A>
        </p>
      )}
    </>
  );
}

/** For the author, while the answer is new: the way to ask once more. */
function AskOnceMore({ entry }: Readonly<{ entry: Entry }>) {
  const { t } = useText();
  if (!entry.viewerCan.reopen.allowed) return null;
  return (
    <p>
      <A to={`/ledger/${entry.receipt}/reopen`}>{t('reopening.to')}</A>
    </p>
  );
}

function MergedInto({ entry }: Readonly<{ entry: Entry }>) {
  const { t } = useText();
  if (!entry.mergedInto) return null;
  const { receipt } = entry.mergedInto;
  return (
    <p>
      <A to={`/ledger/${receipt}`}>{t('stepping.mergedInto', { receipt: <Receipt>{receipt}</Receipt> })}</A>
    </p>
  );
}

export default function EntryPage() {
  const { t } = useText();
  const { entry, address, signedIn, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <>
      <Head title={`${titleOf(entry)} ${entry.receipt}`} description={beginning(entry.text, 120)} />
      <ErrorSummary errors={wrongIn(refused)} />
      {done && <Done>{t(done)}</Done>}
      <div className={entry.response ? 'with-aside prints-letter' : 'with-aside'}>
        <Title entry={entry} />
        <aside>
          <StandingBlock entry={entry}>
            <MergedInto entry={entry} />
            <AskOnceMore entry={entry} />
            <StaffWays entry={entry} />
            <Follow type="ledger_entry" id={entry.id} follows={entry.viewerFollows} signedIn={signedIn} />
            <p>
              <A to={`/ledger/${entry.receipt}/slip`}>{t('entry.slip')}</A>
            </p>
          </StandingBlock>
        </aside>
        <div className="main-column">
          {entry.response ? <Letter response={entry.response} receipt={entry.receipt} address={address} /> : null}
          <VerdictPart entry={entry} refused={refused} />
          <Changed influences={entry.influences} />
          <section aria-labelledby="own-words">
            <h2 id="own-words" className="small-head">
              {t('entry.text')}
            </h2>
            {wordsGone(entry) ? <p className="note">{t('log.wordsGone')}</p> : <Prose>{entry.text}</Prose>}
            <Source entry={entry} />
          </section>
          <PastResponses responses={entry.responses} />
          <Part id="timeline" title={t('entry.timeline')}>
            <Timeline events={entry.events} />
          </Part>
          <Proof receipt={entry.receipt} log={entry.log} />
        </div>
      </div>
    </>
  );
}

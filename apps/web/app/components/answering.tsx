import type { EntryToAnswerQuery, LetterFragment } from '../gql/graphql';
import { leastExplanation, outcomes, ownOf, ownOutcome, ownRemark, reasonCodes, type Typed } from '../lib/answering';
import { titleOf } from '../lib/excerpt';
import { fieldIn, type Refused } from '../lib/form';
import { oneOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { A, Name, Phrases, Prose, Receipt, useWritten } from './basics';
import { Keys } from './desk';
import { Area, Choice, PostForm, Select } from './forms';
import { Letter } from './letter';
import { Clock, StateWord } from './standing';

type Entry = NonNullable<EntryToAnswerQuery['ledgerEntry']>;

function Submitted({ entry, open }: Readonly<{ entry: Entry; open: boolean }>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <details className="submitted" open={open}>
      <summary>
        <b {...written}>{titleOf(entry)}</b>
        <span className="row-by">
          {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
        </span>
      </summary>
      <StateWord state={entry.state} overdue={false} />
      <Clock entry={entry} />
      <Prose>{entry.text}</Prose>
      <p>
        <A to={entry.path}>{t(`entry.read.${entry.kind}`)}</A>
      </p>
    </details>
  );
}

/** What is to be answered, beside the form: one opened, of several the first three. */
export function SubmittedTexts({ entries }: Readonly<{ entries: readonly Entry[] }>) {
  const { t } = useText();
  return (
    <section className="submitted-texts" aria-labelledby="texts">
      <h2 id="texts" className="small-head">
        {t('answering.texts')}
      </h2>
      {entries.map((entry, index) => (
        <Submitted key={entry.id} entry={entry} open={index < 3} />
      ))}
    </section>
  );
}

/** What was chosen but cannot be answered, each with the reason. */
export function NotAnswerable({ entries }: Readonly<{ entries: readonly Entry[] }>) {
  const { t, said } = useText();
  if (entries.length === 0) return null;
  return (
    <section className="note" aria-labelledby="refused">
      <h2 id="refused" className="plain-head">
        {t('answering.cannot')}
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <A to={`/ledger/${entry.receipt}`}>
              <Receipt>{entry.receipt}</Receipt>
            </A>{' '}
            {entry.viewerCan.draftResponse.reason && said(entry.viewerCan.draftResponse.reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export type Templates = readonly Readonly<{ id: string; title: string }>[];
type FormProps = Readonly<{ entries: readonly Entry[]; refused: Refused | null; begun: Typed }>;

/** A text of the department to begin from; put in by its button, so that nothing is overwritten by itself. */
function TemplateChoice({ templates }: Readonly<{ templates: Templates }>) {
  const { t, o } = useText();
  if (templates.length === 0) return null;
  return (
    <div className="template-choice" data-key="t">
      <Select
        field={{ id: 'template', name: 'template', value: '', errors: [] }}
        label={
          <>
            {t('desk.template')} <Keys>t</Keys>
          </>
        }
        options={[
          { value: '', label: o('desk.templateChoose') },
          ...templates.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <button name="intent" value="template" className="quiet-button" data-enters="template">
        {t('desk.templateTake')}
      </button>
    </div>
  );
}

function Explanation({ refused, begun }: Omit<FormProps, 'entries'>) {
  const { t, o } = useText();
  return (
    <div
      data-least={leastExplanation}
      data-short={o('answering.short', { count: '%' })}
      data-enough={o('answering.enough', { count: '%' })}
    >
      <Area
        field={fieldIn(refused, 'explanation', begun['explanation'])}
        label={t('answering.explanation')}
        hint={t('answering.explanationHint')}
        rows={12}
      />
    </div>
  );
}

function Each({ entries, refused, begun }: FormProps) {
  const { t, o } = useText();
  const written = useWritten();
  if (entries.length < 2) return null;
  return (
    <section aria-labelledby="each" className="answer-each">
      <h2 id="each" className="small-head">
        {t('answering.each')}
      </h2>
      <p className="hint">{t('answering.eachHint')}</p>
      {entries.map((entry) => {
        const [outcome, remark] = [ownOutcome(entry.receipt), ownRemark(entry.receipt)];
        return (
          <fieldset key={entry.id} className="answer-own">
            <legend {...written}>{titleOf(entry, 30)}</legend>
            <Select
              field={fieldIn(refused, outcome, begun[outcome])}
              label={t('answering.own')}
              options={[
                { value: '', label: o('answering.same') },
                ...outcomes.map((value) => ({ value, label: o(`outcomes.${value}`) })),
              ]}
            />
            <Area field={fieldIn(refused, remark, begun[remark])} label={t('answering.remark')} rows={3} optional />
          </fieldset>
        );
      })}
    </section>
  );
}

/** Writing a response: outcome, ground, text; for several also what differs for one of them. */
export function AnswerForm({
  entries,
  refused,
  begun,
  templates,
  many = false,
}: FormProps & Readonly<{ templates: Templates; many?: boolean }>) {
  const { t } = useText();
  return (
    <PostForm className="answer-form">
      <input type="hidden" name="version" value={begun['version'] ?? ''} />
      <div data-begin="">
        <Choice
          field={fieldIn(refused, 'outcome', begun['outcome'])}
          label={t('answering.outcome')}
          hint={t('answering.outcomeHint')}
          options={outcomes.map((value) => ({
            value,
            label: <b>{t(`outcomes.${value}`)}</b>,
            hint: t(`answering.outcomeHints.${value}`),
          }))}
        />
      </div>
      <div className="answer-reason">
        <Choice
          field={fieldIn(refused, 'reasonCode', begun['reasonCode'])}
          label={t('answering.reason')}
          hint={t('answering.reasonHint')}
          options={reasonCodes.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
      </div>
      <TemplateChoice templates={templates} />
      <Explanation refused={refused} begun={begun} />
      {many ? (
        <p className="hint">{t('desk.eachElsewhere')}</p>
      ) : (
        <Each entries={entries} refused={refused} begun={begun} />
      )}
      <p className="acts">
        <button name="intent" value="send" data-send="">
          {t('answering.send')} <Keys>Ctrl+Enter</Keys>
        </button>
        <button name="intent" value="save" className="quiet-button">
          {t('answering.save')}
        </button>
        <button name="intent" value="preview" className="quiet-button" formAction="#letter">
          {t('answering.preview')}
        </button>
      </p>
    </PostForm>
  );
}

/** What was typed, as the letter that will be published. Whoever releases it signs it. */
export function AnswerPreview({ entries, typed }: Readonly<{ entries: readonly Entry[]; typed: Typed }>) {
  const { t } = useText();
  const [first] = entries;
  const outcome = oneOf(outcomes, typed['outcome']);
  if (!first || !outcome) return null;
  const own = ownOf(
    typed,
    entries.map(({ receipt }) => receipt),
  );
  const response: Omit<LetterFragment, 'id' | 'releasedAt'> & { releasedAt: null } = {
    outcome,
    reasonCode: oneOf(reasonCodes, typed['reasonCode']),
    explanation: typed['explanation'] ?? '',
    signedName: '',
    signedPost: '',
    releasedAt: null,
    department: { name: first.department.name, authority: first.authority },
    entries: entries.map((entry, index) => ({
      entry,
      outcome: own[index]?.outcome ?? outcome,
      remark: own[index]?.remark ?? null,
    })),
  };
  return (
    <section id="letter" className="letter-preview" aria-labelledby="letter-title">
      <h2 id="letter-title" className="small-head">
        <Phrases>{t('answering.letter')}</Phrases>
      </h2>
      <p className="quiet">{t('answering.signer')}</p>
      <Letter response={response} receipt={first.receipt} signature={t('answering.signerWords')} />
    </section>
  );
}

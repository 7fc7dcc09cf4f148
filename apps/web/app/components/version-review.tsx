import { useText } from '../lib/use-text';
import { fieldsIn, type VersionForm } from '../lib/version-form';
import { clausesOf, type Entries, type Preview } from '../lib/version-preview';
import { Day, useWritten } from './basics';
import { FieldChanges } from './field-changes';
import { PostForm } from './forms';
import { PlainClause, Weave } from './weave';

type Props = Readonly<{
  preview: Preview;
  form: VersionForm;
  entries: Entries;
  signer: Readonly<{ name: string; post: string }> | null;
}>;

function ChangedClauses({ preview, form, entries }: Omit<Props, 'signer'>) {
  const { t } = useText();
  const clauses = clausesOf(preview, form, entries);
  const shown = clauses.filter(({ kind, influences }) => kind !== 'kept' || influences.length > 0);
  return (
    <section className="document" aria-labelledby="changed-clauses">
      <h2 id="changed-clauses" className="small-head">
        {t('change.clauses')}
      </h2>
      <p className="legend">
        <ins>{t('change.legendInserted')}</ins> <del>{t('change.legendRemoved')}</del>
      </p>
      {shown.length === 0 && <p>{t('version.noChange')}</p>}
      {shown.map((clause) =>
        clause.influences.length > 0 ? (
          <Weave key={clause.clauseId} clause={clause} />
        ) : (
          <div key={clause.clauseId} className="weave weave-alone">
            <PlainClause clause={clause} />
          </div>
        ),
      )}
    </section>
  );
}

function Publish({ form, signer }: Pick<Props, 'form' | 'signer'>) {
  const { t } = useText();
  const written = useWritten();
  const receipts = new Set(form.influences.map(({ receipt }) => receipt)).size;
  return (
    <PostForm className="version-publish">
      {fieldsIn(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>{receipts > 0 ? t('version.tells', { count: receipts }) : t('version.tellsNobody')}</p>
      {signer && (
        <p>
          {t('version.publishAs', {
            post: <span {...written}>{signer.post}</span>,
            name: <b {...written}>{signer.name}</b>,
          })}
        </p>
      )}
      <p className="acts">
        <button name="intent" value="publish">
          {t('version.publish', { number: form.basedOn + 1 })}
        </button>
        <button name="intent" value="edit" className="quiet-button">
          {t('version.edit')}
        </button>
      </p>
    </PostForm>
  );
}

/** What will change, as people will see it, before it is published for good. */
export function VersionReview(props: Props) {
  const { t } = useText();
  const written = useWritten();
  const { form } = props;
  return (
    <>
      <p className="lead">{t('version.reviewLead')}</p>
      <p className="version-summary" {...written}>
        <b>{form.summary}</b>
      </p>
      <p>{t('policy.since', { day: <Day at={form.effectiveFrom} year /> })}</p>
      <ChangedClauses preview={props.preview} form={form} entries={props.entries} />
      <FieldChanges fields={props.preview.fields} />
      <Publish form={form} signer={props.signer} />
    </>
  );
}

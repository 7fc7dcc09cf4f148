import type { ReactNode } from 'react';
import { usePage } from '../lib/page-context';
import { policyFields } from '../lib/policy-fields';
import { useText } from '../lib/use-text';
import { isNew, keptClauses, type VersionForm, type WrittenClause } from '../lib/version-form';
import type { Entries } from '../lib/version-preview';
import type { Problems } from '../lib/version-problems';
import { Area, Field, PostForm, type FieldFacts } from './forms';
import { VersionInfluences } from './version-influences';

/** Ids without dots, which style sheets and checkers would stumble over. */
export const idOf = (name: string): string => name.replaceAll('.', '-');

/** The facts of one field of the form. */
export const factsOf = (name: string, value: string, errors: Problems): FieldFacts => ({
  id: idOf(name),
  name,
  value,
  errors: errors[name] ?? [],
});

type Props = Readonly<{ form: VersionForm; errors: Problems; entries: Entries }>;

/** A button that changes the form and comes back to the place where its effect can be seen. */
export function Change({
  intent,
  at,
  label,
  children,
}: Readonly<{ intent: string; at: string; label?: string; children: ReactNode }>) {
  const { to } = useText();
  const { path } = usePage();
  return (
    <button
      name="intent"
      value={intent}
      formAction={`${to(path)}#${at}`}
      aria-label={label}
      className="quiet-button desk-button"
    >
      {children}
    </button>
  );
}

const placeOf = (index: number): string => `clause-${Math.max(0, index)}`;

function ClauseCommands({ clause, index, last }: Readonly<{ clause: WrittenClause; index: number; last: boolean }>) {
  const { t, x } = useText();
  const name = x(isNew(clause) ? 'version.newClause' : 'version.clause', { number: index + 1 });
  return (
    <p className="clause-commands">
      {index > 0 && (
        <Change intent={`up:${index}`} at={placeOf(index - 1)} label={x('version.upWhat', { clause: name })}>
          {t('version.up')}
        </Change>
      )}
      {!last && (
        <Change intent={`down:${index}`} at={placeOf(index + 1)} label={x('version.downWhat', { clause: name })}>
          {t('version.down')}
        </Change>
      )}
      <Change intent={`remove:${index}`} at={placeOf(index)} label={x('version.removeWhat', { clause: name })}>
        {t('version.remove')}
      </Change>
      <Change intent={`insert:${index}`} at={placeOf(index + 1)} label={x('version.insertWhat', { clause: name })}>
        {t('version.insert')}
      </Change>
    </p>
  );
}

function RemovedClause({ clause, index }: Readonly<{ clause: WrittenClause; index: number }>) {
  const { t, x } = useText();
  const heading = clause.heading || x('version.untitled');
  return (
    <div id={placeOf(index)} className="clause-edit clause-removed">
      <input type="hidden" name={`clauses.${index}.heading`} value={clause.heading} />
      <input type="hidden" name={`clauses.${index}.text`} value={clause.text} />
      <p>
        <del>{t('version.removed', { clause: heading })}</del>
      </p>
      <Change intent={`restore:${index}`} at={placeOf(index)} label={x('version.restoreWhat', { clause: heading })}>
        {t('version.restore')}
      </Change>
    </div>
  );
}

function ClauseFields({ form, errors, index }: Omit<Props, 'entries'> & Readonly<{ index: number }>) {
  const { t } = useText();
  const clause = form.clauses[index];
  if (!clause) return null;
  const name = (part: string) => `clauses.${index}.${part}`;
  return (
    <>
      <input type="hidden" name={name('key')} value={clause.key} />
      <input type="hidden" name={name('removed')} value={clause.removed ? 'yes' : ''} />
      {clause.removed ? (
        <RemovedClause clause={clause} index={index} />
      ) : (
        <fieldset id={placeOf(index)} className="clause-edit">
          <legend>{t(isNew(clause) ? 'version.newClause' : 'version.clause', { number: index + 1 })}</legend>
          <Field field={factsOf(name('heading'), clause.heading, errors)} label={t('version.heading')} wide />
          <Area field={factsOf(name('text'), clause.text, errors)} label={t('version.text')} rows={4} />
          <ClauseCommands clause={clause} index={index} last={index === form.clauses.length - 1} />
        </fieldset>
      )}
    </>
  );
}

function PolicyFieldsToEdit({ form, errors }: Omit<Props, 'entries'>) {
  const { t } = useText();
  return (
    <section aria-labelledby="fields" className="part">
      <h2 id="fields">{t('version.fields')}</h2>
      {policyFields.map((field) =>
        field === 'name' ? (
          <Field
            key={field}
            field={factsOf(field, form.fields[field], errors)}
            label={t(`policyFields.${field}`)}
            wide
          />
        ) : (
          <Area
            key={field}
            field={factsOf(field, form.fields[field], errors)}
            label={t(`policyFields.${field}`)}
            rows={2}
            optional
          />
        ),
      )}
    </section>
  );
}

function Publishing({ form, errors }: Omit<Props, 'entries'>) {
  const { t } = useText();
  return (
    <section aria-labelledby="publishing" className="part">
      <h2 id="publishing">{t('version.publishing')}</h2>
      <Field
        field={factsOf('summary', form.summary, errors)}
        label={t('version.summary')}
        hint={t('version.summaryHint')}
        wide
      />
      <Field
        field={factsOf('effectiveFrom', form.effectiveFrom, errors)}
        label={t('version.effective')}
        hint={t('version.effectiveHint')}
        type="date"
      />
      <p className="acts">
        <button name="intent" value="review">
          {t('version.review')}
        </button>
      </p>
    </section>
  );
}

/** The whole form of a new version: fields, clauses, the voices behind it, and how it is published. */
export function VersionEditor({ form, errors, entries }: Props) {
  const { t } = useText();
  return (
    <PostForm className="version-form">
      {/* The first button of a form is the one that Enter presses: it only shows the form again. */}
      <button name="intent" value="keep" className="sr" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="basedOn" value={form.basedOn} />
      <PolicyFieldsToEdit form={form} errors={errors} />
      <section aria-labelledby="clauses" className="part">
        <h2 id="clauses">{t('version.clauses')}</h2>
        <Change intent="insert:-1" at={placeOf(0)}>
          {t('version.insertFirst')}
        </Change>
        {form.clauses.map((clause, index) => (
          <ClauseFields key={clause.key} form={form} errors={errors} index={index} />
        ))}
      </section>
      <VersionInfluences form={form} kept={keptClauses(form)} errors={errors} entries={entries} />
      <Publishing form={form} errors={errors} />
    </PostForm>
  );
}

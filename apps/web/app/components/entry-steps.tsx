import { fieldIn, type Refused } from '../lib/form';
import { needsReason, type OfficialStep, type StepField, type StepIntent } from '../lib/steps';
import { useText } from '../lib/use-text';
import { Area, Field, PostForm, Select } from './forms';
import { Part } from './parts';

/** A department that a submission can be offered to, with its authority's name before its own. */
export type Receiver = Readonly<{ id: string; label: string }>;

type Given = Readonly<{ refused: Refused | null; receivers: readonly Receiver[] }>;
type FieldProps = Given & Readonly<{ intent: StepIntent; name: StepField }>;

function StepFieldOf({ intent, name, refused, receivers }: FieldProps) {
  const { t, o } = useText();
  const field = fieldIn(refused, `${intent}-${name}`);
  switch (name) {
    case 'survivor':
      return <Field field={field} label={t('actFields.survivor')} hint={t('actFields.survivorHint')} />;
    case 'department':
      return (
        <Select
          field={field}
          label={t('actFields.department')}
          hint={t('actFields.departmentHint')}
          options={[
            { value: '', label: o('actFields.choose') },
            ...receivers.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      );
    case 'until':
      return <Field field={field} type="date" label={t('actFields.until')} hint={t('actFields.untilHint')} />;
    case 'reason':
      return <Area field={field} label={t('stepping.reason')} hint={t('stepping.reasonHint')} rows={4} most={2000} />;
    case 'note':
      return needsReason(intent) ? (
        <Area field={field} label={t('stepping.reason')} hint={t('stepping.reasonHint')} rows={4} most={2000} />
      ) : (
        <Area field={field} label={t('stepping.note')} hint={t('stepping.noteHint')} rows={3} most={2000} optional />
      );
  }
}

/** One step with what it asks for. */
export function StepForm({ step, refused, receivers }: Given & Readonly<{ step: OfficialStep }>) {
  const { t } = useText();
  const { intent } = step;
  return (
    <Part id={intent} title={t(`acts.${intent}`)}>
      <p>{t(`actHints.${intent}`)}</p>
      <PostForm>
        {step.fields.map((name) => (
          <StepFieldOf key={name} intent={intent} name={name} refused={refused} receivers={receivers} />
        ))}
        <button name="intent" value={intent}>
          {t(`acts.${intent}`)}
        </button>
      </PostForm>
    </Part>
  );
}

import type { FormHTMLAttributes, ReactNode } from 'react';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';

type PostProps = Readonly<{ to?: string; children: ReactNode }> &
  Omit<FormHTMLAttributes<HTMLFormElement>, 'action' | 'method'>;

/** A form that is sent to a page of this site; its key makes sending it twice the same as sending it once. */
export function PostForm({ to, children, ...rest }: PostProps) {
  const texts = useText();
  const { path } = usePage();
  return (
    <form method="post" action={texts.to(to ?? path)} noValidate {...rest}>
      <input type="hidden" name="key" value={crypto.randomUUID()} />
      {children}
    </form>
  );
}

/** What a field needs to know: its names, what was typed, and what is wrong with it. */
export type FieldFacts = Readonly<{ id: string; name: string; value: string; errors: readonly string[] }>;

/** `optional` says that nothing need be written; `bare` leaves that unsaid, as for a word to search for. */
type LabelProps = Readonly<{
  field: FieldFacts;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  bare?: boolean;
}>;

function describedBy({ field, hint }: Pick<LabelProps, 'field' | 'hint'>): string | undefined {
  const ids = [hint ? `${field.id}-hint` : '', field.errors.length ? `${field.id}-error` : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

function LabelAndErrors({ field, label, hint, optional }: LabelProps) {
  const { t } = useText();
  return (
    <>
      <label htmlFor={field.id}>
        {label}
        {optional && <span className="optional">{t('form.optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
    </>
  );
}

function FieldErrors({ field }: Readonly<{ field: FieldFacts }>) {
  const { said } = useText();
  if (field.errors.length === 0) return null;
  return (
    <p className="error" id={`${field.id}-error`}>
      {said(field.errors.join(' '))}
    </p>
  );
}

type InputProps = LabelProps &
  Readonly<{
    type?: string;
    autoComplete?: string;
    maxLength?: number;
    inputMode?: 'numeric' | 'email' | 'text';
    wide?: boolean;
  }>;

/** One line to type in. */
export function Field({ field, label, hint, optional, bare, type = 'text', wide, ...rest }: InputProps) {
  return (
    <div className={`field${field.errors.length ? ' field-wrong' : ''}`}>
      <LabelAndErrors field={field} label={label} hint={hint} optional={optional ?? false} />
      <input
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={type === 'password' ? undefined : field.value}
        aria-describedby={describedBy({ field, hint })}
        aria-invalid={field.errors.length ? true : undefined}
        required={!optional && !bare}
        className={wide ? 'wide' : undefined}
        {...rest}
      />
    </div>
  );
}

type AreaProps = LabelProps & Readonly<{ rows?: number; most?: number }>;

/**
 * Several lines to type in. The script says how many of the `most` characters are left; nothing is cut off while typing,
 * or what was pasted would be lost without a word.
 */
export function Area({ field, label, hint, optional, rows = 8, most }: AreaProps) {
  const { o } = useText();
  return (
    <div className={`field${field.errors.length ? ' field-wrong' : ''}`}>
      <LabelAndErrors field={field} label={label} hint={hint} optional={optional ?? false} />
      <textarea
        id={field.id}
        name={field.name}
        rows={rows}
        defaultValue={field.value}
        aria-describedby={describedBy({ field, hint })}
        aria-invalid={field.errors.length ? true : undefined}
        required={!optional}
        data-most={most}
      />
      {most !== undefined && (
        <p
          className="counter"
          data-left={o('form.left', { count: '{n}' })}
          data-over={o('form.over', { count: '{n}' })}
          hidden
        />
      )}
    </div>
  );
}

type Option = Readonly<{ value: string; label: ReactNode; hint?: ReactNode }>;

/** One of several, each a large target. */
export function Choice({ field, label, hint, options }: LabelProps & Readonly<{ options: readonly Option[] }>) {
  return (
    <fieldset
      className={`field choice${field.errors.length ? ' field-wrong' : ''}`}
      id={field.id}
      aria-describedby={describedBy({ field, hint })}
    >
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      <div className="options">
        {options.map((option) => (
          <label key={option.value} className="option">
            <input type="radio" name={field.name} value={option.value} defaultChecked={option.value === field.value} />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no. */
export function Check({
  name,
  value = 'on',
  checked,
  children,
}: Readonly<{ name: string; value?: string; checked?: boolean; children: ReactNode }>) {
  return (
    <label className="option">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}

/** A list to choose from. Options cannot carry ruby, so they come as plain text. */
export function Select({
  field,
  label,
  hint,
  options,
  optional,
}: LabelProps & Readonly<{ options: readonly Readonly<{ value: string; label: string; lang?: string }>[] }>) {
  return (
    <div className={`field${field.errors.length ? ' field-wrong' : ''}`}>
      <LabelAndErrors field={field} label={label} hint={hint} optional={optional ?? false} />
      <select
        id={field.id}
        name={field.name}
        defaultValue={field.value}
        aria-describedby={describedBy({ field, hint })}
        aria-invalid={field.errors.length ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type Wrong = Readonly<{ id: string | null; message: string }>;

/** What is wrong, on top of the form, with the focus on it and a way to each field. */
export function ErrorSummary({ errors }: Readonly<{ errors: readonly Wrong[] }>) {
  const { t, said } = useText();
  if (errors.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="summary-title">
      <h2 id="summary-title">{t('form.wrong')}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id}-${message}`}>{id ? <a href={`#${id}`}>{said(message)}</a> : said(message)}</li>
        ))}
      </ul>
    </div>
  );
}

import { fieldIn, type Refused } from '../lib/form';
import { useText } from '../lib/use-text';
import { Area, PostForm } from './forms';

/** The way to mend what has been published: with a reason that everybody reads. */
export function Correct({
  responseId,
  refused,
  here,
}: Readonly<{ responseId: string; refused: Refused | null; here: string }>) {
  const { t } = useText();
  return (
    <details className="submitted" open={refused?.errors['reason'] !== undefined}>
      <summary>{t('correction.begin')}</summary>
      <PostForm to={here}>
        <input type="hidden" name="response" value={responseId} />
        <Area
          field={fieldIn(refused, 'reason')}
          label={t('correction.reason')}
          hint={t('correction.reasonHint')}
          rows={3}
        />
        <button name="intent" value="correct" className="quiet-button" data-send="">
          {t('correction.begin')}
        </button>
      </PostForm>
    </details>
  );
}

import type { TextPartKind } from '../gql/graphql';
import { oneOf } from '../lib/paging';
import { policyFields } from '../lib/policy-fields';
import { useText } from '../lib/use-text';
import { useWritten } from './basics';
import { Difference } from './weave';

type FieldChange = Readonly<{ field: string; parts: readonly Readonly<{ kind: TextPartKind; text: string }>[] }>;

/** The fields of a policy that differ from the version before, word by word; nothing where none does. */
export function FieldChanges({ fields }: Readonly<{ fields: readonly FieldChange[] }>) {
  const { t } = useText();
  const written = useWritten();
  if (fields.length === 0) return null;
  return (
    <section className="field-changes" aria-labelledby="fields">
      <h2 id="fields" className="small-head">
        {t('change.fields')}
      </h2>
      <dl className="structure">
        {fields.map(({ field, parts }) => {
          const name = oneOf(policyFields, field);
          return (
            <div key={field}>
              <dt>{name && t(`policyFields.${name}`)}</dt>
              <dd {...written}>
                <Difference parts={parts} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

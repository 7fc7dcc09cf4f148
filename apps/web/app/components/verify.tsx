import { ja } from '../i18n/ja';
import type { Key } from '../i18n/translate';
import { useText } from '../lib/use-text';
import { A } from './basics';
import { Area, Field } from './forms';
import { Part } from './parts';

const texts = ja.verify;
const groups = { what: texts.what, parts: texts.parts, said: texts.said, fields: texts.fields, states: texts.states };
const single = {
  busy: texts.busy,
  right: texts.right,
  wrong: texts.wrong,
  failed: texts.failed,
  at: texts.at,
  of: texts.of,
};

/** Every sentence the script may need, by its name, with the names of the values that go into it. */
const sentences = [...Object.entries({ ...groups, refused: texts.refused }), ...Object.entries({ '': single })]
  .flatMap(([group, of]) => Object.entries(of).map(([name, text]) => [group === '' ? name : `${group}.${name}`, text]))
  .map(([of = '', text = '']) => ({
    of,
    slots: Object.fromEntries([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => [name, `{${name}}`])),
  }));
const known = new Set(sentences.map(({ of }) => `verify.${of}`));
const isKey = (key: string): key is Key => known.has(key);

/** The sentences for the script, in the language of the page and with its readings; `{n}` stays where a value goes. */
export function Sentences() {
  const { t } = useText();
  return (
    <template data-sentences>
      {sentences.map(({ of, slots }) => {
        const key = `verify.${of}`;
        return isKey(key) ? (
          <span key={of} data-say={of}>
            {t(key, slots)}
          </span>
        ) : null;
      })}
    </template>
  );
}

/** One receipt. Without script it leads to its proof file, where there is such a receipt. */
export function OneReceipt({ receipt, known }: Readonly<{ receipt: string; known: boolean }>) {
  const { t, to } = useText();
  return (
    <Part id="one" title={t('verify.one.title')}>
      <form action={to('/verify')} method="get" data-verify-one>
        <Field
          field={{ id: 'receipt', name: 'receipt', value: receipt, errors: [] }}
          label={t('verify.one.label')}
          hint={t('verify.one.hint')}
          bare
        />
        <p className="acts">
          <button type="submit">{t('verify.one.go')}</button>
        </p>
      </form>
      {receipt && !known && <p className="note">{t('verify.refused.none')}</p>}
      {known && (
        <p>
          <a href={`/log/proof/${encodeURIComponent(receipt)}`} download={`hiraku-${receipt}.jsonl`}>
            {t('verify.one.file', { receipt })}
          </a>
        </p>
      )}
      <Verdict of="one" />
    </Part>
  );
}

/** The whole log, as it is published or from a file. Needs the script, and is hidden without it. */
export function WholeLog() {
  const { t } = useText();
  return (
    <div data-verify-all hidden>
      <Part id="all" title={t('verify.all.title')}>
        <p>{t('verify.all.lead')}</p>
        <form>
          <Area
            field={{ id: 'kept', name: 'kept', value: '', errors: [] }}
            label={t('verify.all.kept')}
            hint={t('verify.all.keptHint')}
            rows={4}
            optional
          />
          <p className="acts">
            <button type="submit" name="what" value="published">
              {t('verify.all.published')}
            </button>
          </p>
          <Field
            field={{ id: 'file', name: 'file', value: '', errors: [] }}
            label={t('verify.all.file')}
            hint={t('verify.all.fileHint')}
            type="file"
            bare
          />
          <p className="acts">
            <button type="submit" name="what" value="file" className="quiet-button">
              {t('verify.all.open')}
            </button>
          </p>
        </form>
        <Verdict of="all" />
      </Part>
    </div>
  );
}

/** Where the script says how far it is, and what it found. */
function Verdict({ of }: Readonly<{ of: 'one' | 'all' }>) {
  const { x } = useText();
  return (
    <div className="verdict" data-verdict={of}>
      <div role="status" />
      <p className="verdict-progress" hidden>
        <progress aria-label={x('verify.progress')} />
        <span />
      </p>
    </div>
  );
}

const run = 'node verifier.mjs hiraku-ledger.jsonl --checkpoint checkpoint';

/** How to check with nothing of this site but its files. */
export function Offline() {
  const { t } = useText();
  const checkpoint = <a href="/log/checkpoint">{t('verify.offline.checkpoint')}</a>;
  return (
    <Part id="offline" title={t('verify.offline.title')} more={<A to="/log">{t('log.check.about')}</A>}>
      <p>{t('verify.offline.lead')}</p>
      <ol className="steps">
        <li>
          <a href="/verifier.mjs" download="verifier.mjs">
            {t('verify.offline.program')}
          </a>
        </li>
        <li>
          <a href="/log/export" download="hiraku-ledger.jsonl">
            {t('verify.offline.export')}
          </a>
        </li>
        <li>
          {t('verify.offline.run')}
          <pre className="code">node verifier.mjs hiraku-ledger.jsonl</pre>
        </li>
        <li>
          {t('verify.offline.kept', { checkpoint })}
          <pre className="code">{run}</pre>
        </li>
      </ol>
    </Part>
  );
}

import { A } from '../components/basics';
import { Head } from '../components/head';
import { Promises, type PromiseText } from '../components/promises';
import { steps } from '../lib/track';
import { useText } from '../lib/use-text';

export const handle = { reading: true };

const names = ['read', 'write', 'name', 'receipt', 'clock', 'answer', 'change', 'back'] as const;
const sections: readonly PromiseText[] = names.map((name) => ({
  title: `help.sections.${name}.title`,
  text: `help.sections.${name}.text`,
}));

const words = {
  received: 'stateWords.received',
  acknowledged: 'stateWords.acknowledged',
  in_review: 'stateWords.in_review',
  answered: 'stateWords.answered',
  carried_out: 'stateWords.in_progress',
} as const;

function States() {
  const { t } = useText();
  return (
    <section className="promise" aria-labelledby="states">
      <h2 id="states">{t('help.states')}</h2>
      <ol className="help-states">
        {steps.map((step) => (
          <li key={step}>
            <b>{t(`steps.${step}`)}</b> <span>{t(words[step])}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export default function HelpRoute() {
  const { t, x } = useText();
  return (
    <div className="promises">
      <Head title={x('help.title')} description={x('help.lead')} />
      <h1>{t('help.title')}</h1>
      <p className="lead">{t('help.lead')}</p>
      <Promises of={sections} />
      <States />
      <ul className="ways">
        <li>
          <A to="/spaces">{t('help.toSpaces')}</A>
        </li>
        <li>
          <A to="/rules">{t('help.toRules')}</A>
        </li>
      </ul>
    </div>
  );
}

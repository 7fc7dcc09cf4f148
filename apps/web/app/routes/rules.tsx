import { Head } from '../components/head';
import { Part } from '../components/parts';
import { Promises, type PromiseText } from '../components/promises';
import { useText } from '../lib/use-text';

export const handle = { reading: true };

const ours = ['once', 'owner', 'kept', 'signed', 'words', 'once2', 'same'] as const;
const yours = ['names', 'matter', 'edit', 'moderation'] as const;

const sections = (names: readonly ((typeof ours)[number] | (typeof yours)[number])[]): readonly PromiseText[] =>
  names.map((name) => ({ title: `rules.sections.${name}.title`, text: `rules.sections.${name}.text` }));

export default function RulesRoute() {
  const { t, x } = useText();
  return (
    <div className="promises">
      <Head title={x('rules.title')} description={x('rules.lead')} />
      <h1>{t('rules.title')}</h1>
      <p className="lead">{t('rules.lead')}</p>
      <Part id="ours" title={t('rules.ours')}>
        <Promises of={sections(ours)} level={3} />
      </Part>
      <Part id="yours" title={t('rules.yours')}>
        <Promises of={sections(yours)} level={3} />
      </Part>
    </div>
  );
}

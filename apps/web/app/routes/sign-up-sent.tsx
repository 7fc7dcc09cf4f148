import { A } from '../components/basics';
import { Head } from '../components/head';
import { useText } from '../lib/use-text';

export default function SignUpSentPage() {
  const { t, x } = useText();
  return (
    <div className="narrow">
      <Head title={x('signUp.sentHeading')} hidden />
      <h1>{t('signUp.sentHeading')}</h1>
      <p className="lead">{t('signUp.sentText')}</p>
      <p className="note">{t('signUp.sentKept')}</p>
      <p className="quiet">{t('signUp.sentNothing')}</p>
      <p className="acts">
        <A to="/sign-up">{t('signUp.again')}</A>
      </p>
    </div>
  );
}

import { useText } from '../lib/use-text';
import { usePage } from '../lib/page-context';
import { A } from './basics';
import { PostForm } from './forms';

type FollowProps = Readonly<{
  type: 'space' | 'proposal' | 'policy' | 'ledger_entry';
  id: string;
  follows: boolean;
  signedIn: boolean;
}>;

/** Being told when something new happens here. Without an account the way leads through signing in. */
export function Follow({ type, id, follows, signedIn }: FollowProps) {
  const { t } = useText();
  const { path } = usePage();
  if (!signedIn) {
    return (
      <p className="follow">
        <A className="button quiet-button" to={`/sign-in?to=${encodeURIComponent(path)}`}>
          {t('follow.signIn')}
        </A>
      </p>
    );
  }
  return (
    <PostForm to="/follow" className="follow">
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="to" value={path} />
      <button className="quiet-button" name="want" value={follows ? 'no' : 'yes'} aria-pressed={follows}>
        {t(follows ? 'follow.stop' : 'follow.start')}
      </button>
    </PostForm>
  );
}

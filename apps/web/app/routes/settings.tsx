import { useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Day, useWritten } from '../components/basics';
import { Choice, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Done, Empty, Part } from '../components/parts';
import type { Channel, MySettingsQuery, NoticeKind } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { deviceOf } from '../lib/device';
import { doneOf } from '../lib/done';
import { actOnSettings, preferenceName } from '../lib/me.server';
import { oneOf } from '../lib/paging';
import { hasSignIn, toSignIn } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { MySettings } from '../queries/account';

export async function loader({ request }: LoaderFunctionArgs) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const { viewer, preferences } = await ask(request, MySettings, {});
  if (!viewer) throw toSignIn(request);
  const boxes = preferences.map((preference) => ({
    ...preference,
    name: preferenceName(preference.kind, preference.channel),
  }));
  return { viewer, boxes, done: doneOf(request) };
}

export const action = ({ request }: ActionFunctionArgs) => actOnSettings(request);

type Viewer = NonNullable<MySettingsQuery['viewer']>;
type Box = MySettingsQuery['preferences'][number] & Readonly<{ name: string }>;

const channels: readonly Channel[] = ['in_app', 'email'];

function PreferenceRow({ kind, boxes }: Readonly<{ kind: NoticeKind; boxes: readonly Box[] }>) {
  const { t, x } = useText();
  return (
    <tr>
      <th scope="row">{t(`noticeKinds.${kind}`)}</th>
      {channels.map((channel) => {
        const box = boxes.find((one) => one.kind === kind && one.channel === channel);
        return (
          <td key={channel}>
            {box && (
              <input
                type="checkbox"
                name={box.name}
                defaultChecked={box.on}
                disabled={box.fixed}
                aria-label={`${x(`noticeKinds.${kind}`)} ${x(`channels.${channel}`)}`}
              />
            )}
            {box?.fixed && <small>{t('settings.always')}</small>}
          </td>
        );
      })}
    </tr>
  );
}

function Preferences({ boxes }: Readonly<{ boxes: readonly Box[] }>) {
  const { t } = useText();
  const kinds = [...new Set(boxes.map(({ kind }) => kind))];
  return (
    <PostForm to="/me/settings">
      <table className="preferences">
        <thead>
          <tr>
            <th scope="col">{t('settings.what')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t(`channels.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <PreferenceRow key={kind} kind={kind} boxes={boxes} />
          ))}
        </tbody>
      </table>
      <p className="acts">
        <button name="intent" value="preferences">
          {t('settings.save')}
        </button>
      </p>
    </PostForm>
  );
}

function DeviceName({ userAgent }: Readonly<{ userAgent: string }>) {
  const { t } = useText();
  const { browser, system } = deviceOf(userAgent);
  const names = [browser, system].filter(Boolean).join(' / ');
  return <b>{names === '' ? t('settings.unknownDevice') : names}</b>;
}

function SignIns({ signIns }: Pick<Viewer, 'signIns'>) {
  const { t } = useText();
  return (
    <ul className="plain-list">
      {signIns.map((signIn) => (
        <li key={signIn.id} className="sign-in-row">
          <span>
            <DeviceName userAgent={signIn.device} />{' '}
            {signIn.current && <span className="tag">{t('settings.thisDevice')}</span>}
            <span className="quiet">{t('settings.since', { day: <Day at={signIn.createdAt} year time /> })}</span>
          </span>
          {!signIn.current && (
            <PostForm to="/me/settings">
              <input type="hidden" name="id" value={signIn.id} />
              <button name="intent" value="revoke" className="quiet-button">
                {t('settings.end')}
              </button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  );
}

const purposes = ['real_name_at_counter'] as const;
const knownFields = ['email', 'family_name', 'given_name', 'kana', 'name', 'verification'] as const;

function Purpose({ of }: Readonly<{ of: string }>) {
  const { t } = useText();
  const purpose = oneOf(purposes, of);
  return purpose && <>{t(`purposes.${purpose}`)}</>;
}

function PrivateFields({ of }: Readonly<{ of: readonly string[] }>) {
  const { t } = useText();
  const known = of.flatMap(
    (name) =>
      oneOf(
        knownFields,
        name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
      ) ?? [],
  );
  return (
    <span className="fields-read">
      {known.map((field) => (
        <span key={field}>{t(`privateFields.${field}`)}</span>
      ))}
    </span>
  );
}

function Looks({ accessLog }: Pick<Viewer, 'accessLog'>) {
  const { t } = useText();
  const written = useWritten();
  if (accessLog.nodes.length === 0) return <Empty>{t('settings.nobody')}</Empty>;
  return (
    <ul className="plain-list">
      {accessLog.nodes.map((look, index) => (
        <li key={index}>
          <b {...written}>{look.readerName}</b> <span {...written}>{look.readerPost}</span>
          <span className="quiet">
            <Day at={look.occurredAt} year time /> <Purpose of={look.purpose} /> <PrivateFields of={look.fields} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export default function SettingsPage() {
  const { t, x } = useText();
  const { viewer, boxes, done } = useLoaderData<typeof loader>();
  const names = { ja: '日本語', easy: 'やさしい日本語', en: 'English' };
  return (
    <div className="narrow">
      <Head title={x('settings.heading')} hidden />
      <Crumb to="/me">{t('nav.me')}</Crumb>
      {done && <Done>{t(done)}</Done>}
      <h1>{t('settings.heading')}</h1>
      <Part id="language" title={t('settings.language')}>
        <PostForm to="/me/settings">
          <Choice
            field={{ id: 'language-field', name: 'language', value: viewer.language, errors: [] }}
            label={t('settings.languageHint')}
            options={(['ja', 'easy', 'en'] as const).map((value) => ({
              value,
              label: <span lang={value === 'en' ? 'en' : 'ja'}>{names[value]}</span>,
            }))}
          />
          <p className="acts">
            <button name="intent" value="language">
              {t('settings.save')}
            </button>
          </p>
        </PostForm>
      </Part>
      <Part id="notices" title={t('settings.notices')}>
        <Preferences boxes={boxes} />
      </Part>
      <Part id="sign-ins" title={t('settings.signIns')}>
        <SignIns signIns={viewer.signIns} />
      </Part>
      <Part id="looks" title={t('settings.looks')}>
        <p>{t('settings.looksText')}</p>
        <Looks accessLog={viewer.accessLog} />
      </Part>
    </div>
  );
}

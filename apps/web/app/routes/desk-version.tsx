import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { ErrorSummary } from '../components/forms';
import { Head } from '../components/head';
import { KeptOrFailure } from '../components/kept';
import { Crumb } from '../components/parts';
import { idOf, VersionEditor } from '../components/version-form';
import { VersionReview } from '../components/version-review';
import type { Key } from '../i18n/translate';
import { needStaff } from '../lib/desk.server';
import { oneOf } from '../lib/paging';
import { policyFields } from '../lib/policy-fields';
import { signerOf } from '../lib/signer';
import { useText } from '../lib/use-text';
import { formFrom } from '../lib/version-form';
import type { Problems } from '../lib/version-problems';
import { actOnVersion, policyToChange } from '../lib/version.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  await needStaff(request);
  const { policy, viewer } = await policyToChange(request, params['id'] ?? '');
  return { policy, signer: signerOf(viewer) };
}

export const action = ({ request, params }: ActionFunctionArgs) => actOnVersion(request, params['id'] ?? '');

const labels = {
  heading: 'version.heading',
  text: 'version.text',
  receipt: 'version.receipt',
  words: 'version.words',
  clause: 'version.which',
  why: 'version.why',
} as const;

/** What a field is called, so that each line of the summary says which one is meant. */
function labelOf(name: string): Key {
  if (name === 'summary') return 'version.summary';
  if (name === 'effectiveFrom') return 'version.effective';
  const field = oneOf(policyFields, name);
  if (field) return `policyFields.${field}`;
  const part = name.split('.').at(-1);
  return Object.entries(labels).find(([known]) => known === part)?.[1] ?? 'version.fields';
}

function Refused({ reason }: Readonly<{ reason: string | null | undefined }>) {
  const { t, said } = useText();
  return (
    <div className="note">
      <p>
        <b>{t('version.cannot')}</b>
      </p>
      {reason && <p>{said(reason)}</p>}
    </div>
  );
}

export default function DeskVersionRoute() {
  const { t, x, m } = useText();
  const written = useWritten();
  const { policy, signer } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = reply?.form ?? formFrom(policy.current);
  const may = policy.viewerCan.publishVersion;
  const preview = reply?.preview ?? null;
  const title = preview ? 'version.reviewTitle' : 'version.title';
  const errors: Problems = reply?.errors ?? {};
  const wrong = [
    ...(reply?.general ?? []).map((message) => ({ id: null, message })),
    ...Object.entries(errors).flatMap(([name, messages]) =>
      messages.map((message) => ({ id: idOf(name), message: `${m(labelOf(name))}: ${message}` })),
    ),
  ];
  return (
    <div className={preview ? 'change' : undefined}>
      <Head title={x(title, { number: form.basedOn + 1 })} hidden />
      <DeskNav />
      <Crumb to="/desk/policies">{t('deskPolicies.title')}</Crumb>
      <ErrorSummary errors={wrong} />
      <p className="kicker" {...written}>
        {policy.current.name}
      </p>
      <h1>{t(title, { number: form.basedOn + 1 })}</h1>
      {!may.allowed && <Refused reason={may.reason} />}
      {may.allowed && !preview && (
        <>
          <p className="quiet">{t('version.from', { number: form.basedOn })}</p>
          <VersionEditor form={form} errors={errors} entries={reply?.entries ?? {}} />
        </>
      )}
      {may.allowed && reply && preview && (
        <VersionReview preview={preview} form={form} entries={reply.entries} signer={signer} />
      )}
    </div>
  );
}

export const ErrorBoundary = KeptOrFailure;

import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { Area, ErrorSummary, Field, PostForm, Select } from '../components/forms';
import { Head } from '../components/head';
import { Done, Empty } from '../components/parts';
import type { DeskTemplatesQuery } from '../gql/graphql';
import { ask, leaveFor, tell } from '../lib/api.server';
import { needStaff } from '../lib/desk.server';
import { doneOf } from '../lib/done';
import { fieldIn, refusedBy, typedIn, wrongIn } from '../lib/form';
import { goTo } from '../lib/go.server';
import { useText } from '../lib/use-text';
import { DeskTemplates, RemoveTemplate, SaveTemplate } from '../queries/desk-work';

export async function loader({ request }: LoaderFunctionArgs) {
  await needStaff(request);
  return { ...(await ask(request, DeskTemplates, {})).desk, done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = typedIn(form);
  const id = typed['id'] || null;
  const removes = form.get('intent') === 'remove' && id !== null;
  const input = {
    id,
    departmentId: typed['department'] ?? '',
    title: typed['title'] ?? '',
    text: typed['text'] ?? '',
  };
  const told = removes
    ? await tell(request, form, RemoveTemplate, { id })
    : await tell(request, form, SaveTemplate, { input });
  if (told.ok) return goTo(request, `/desk/templates?done=${removes ? 'templateRemoved' : 'templateSaved'}`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, typed, id ? [] : ['title', 'text']), { status: 400 });
}

type Template = DeskTemplatesQuery['desk']['templates'][number];

function One({ template }: Readonly<{ template: Template }>) {
  const { t, x } = useText();
  const written = useWritten();
  const field = (name: string, value: string) => ({ id: `${name}-${template.id}`, name, value, errors: [] });
  return (
    <details className="submitted">
      <summary>
        <b {...written}>{template.title}</b>
      </summary>
      <PostForm>
        <input type="hidden" name="id" value={template.id} />
        <Field field={field('title', template.title)} label={t('desk.templateTitle')} wide />
        <Area field={field('text', template.text)} label={t('desk.templateText')} rows={8} />
        <p className="acts">
          <button className="quiet-button" data-send="">
            {t('desk.templateSave')}
          </button>
          <button
            name="intent"
            value="remove"
            className="quiet-button"
            aria-label={x('desk.templateRemoveWhat', { title: template.title })}
          >
            {t('desk.templateRemove')}
          </button>
        </p>
      </PostForm>
    </details>
  );
}

export default function DeskTemplatesRoute() {
  const { t, x, localOption } = useText();
  const { departments, templates, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <>
      <Head title={x('desk.templates')} hidden />
      <DeskNav />
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <div className="top">
        <h1>{t('desk.templates')}</h1>
        <p className="lead">{t('desk.templatesLead', { sample: '{{いつ}}' })}</p>
      </div>
      {templates.length === 0 && <Empty>{t('desk.templateNone')}</Empty>}
      {templates.map((template) => (
        <One key={template.id} template={template} />
      ))}
      <section aria-labelledby="new" className="desk-notes">
        <h2 id="new" className="small-head">
          {t('desk.templateAdd')}
        </h2>
        <PostForm>
          {departments.length > 1 ? (
            <Select
              field={fieldIn(refused, 'department', departments[0]?.id)}
              label={t('entry.owner')}
              options={departments.map(({ id, name }) => ({ value: id, label: localOption(name) }))}
            />
          ) : (
            <input type="hidden" name="department" value={departments[0]?.id ?? ''} />
          )}
          <Field field={fieldIn(refused, 'title')} label={t('desk.templateTitle')} wide />
          <Area field={fieldIn(refused, 'text')} label={t('desk.templateText')} rows={8} />
          <button data-send="">{t('desk.templateAdd')}</button>
        </PostForm>
      </section>
    </>
  );
}

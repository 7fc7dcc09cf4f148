import { data, type ActionFunctionArgs } from 'react-router';
import { withLanguage } from '../lib/language';
import { languageOf } from '../lib/page-context';
import { texts } from '../lib/use-text';
import { similarTo } from '../lib/writing.server';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Proposals like the one being written, for the script that shows them beside it. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = languageOf(request);
  const { x } = texts(language);
  const similar = await similarTo(request, textOf(form, 'title'), textOf(form, 'text'));
  const rows = similar.map(({ proposal }) => ({
    href: withLanguage(language, `/proposals/${proposal.id}`),
    title: proposal.title,
    state: proposal.entry ? x(`states.${proposal.entry.state}`) : '',
    support: x('proposal.supports', { count: proposal.supportCount }),
  }));
  return Response.json(rows);
}

export const loader = () => data(null, { status: 405 });

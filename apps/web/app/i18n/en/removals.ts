import type { removals as ja } from '../ja/removals';
import type { WithSingular } from '../shape';

export const removals: WithSingular<typeof ja> = {
  removals: {
    nav: 'Removal by law',
    title: 'Removal by law',
    lead: 'Words on the ledger are removed only where the law demands it, such as personal information or the order of a court. One person asks, another decides. Where words were removed, and on what ground, stays in the public log.',
    waiting: 'Asked for',
    nothing: 'Nothing has been asked for.',
    what: '{{field}} (event {{step}})',
    ground: 'Ground: {{ground}}',
    by: 'Asked for by {{name}}',
    confirm: 'Remove these words',
    confirmHint: 'This cannot be undone. They are removed again from every backup that is put back.',
    decided: 'Decided. The words are gone from everywhere within a minute.',
    gone: 'The words are gone.',
    ask: 'Ask for words to be removed',
    find: 'Receipt',
    look: 'Show its words',
    none: 'There are no words left that could be removed.',
    which: 'Which words?',
    why: 'Ground in law',
    send: 'Ask for it',
    choose: 'Please choose one of the texts.',
    grounds: {
      personal_information: 'Protection of personal information',
      court_order: 'Order of a court',
      defamation: 'Defamation',
      copyright: 'Copyright',
      other_law: 'Another law',
    },
  },
};

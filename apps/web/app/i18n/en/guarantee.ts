import type { guarantee as ja } from '../ja/guarantee';
import type { WithSingular } from '../shape';

export const guarantee: WithSingular<typeof ja> = {
  reopening: {
    to: 'Not satisfied with the answer? Ask once more',
    title: 'Ask once more',
    what: 'You can do this once, within 30 days of the answer. The department answers again, by a new due date.',
    reason: 'What does the answer leave open?',
    do: 'Ask once more',
    back: 'Back to the entry',
  },
  stepping: {
    newDue: 'Now due by {{day}}',
    title: 'Take a step',
    lead: 'What you write here goes on the ledger and is told to the people concerned. It cannot be taken back.',
    nothing: 'There is nothing that can be done now.',
    to: 'Take a step',
    note: 'A few words',
    noteHint: 'What was done, and what comes next.',
    reason: 'Reason',
    reasonHint: 'Shown on the ledger.',
    mergedInto: 'Joined to the submission with receipt {{receipt}}',
  },
  acts: {
    extend: 'Extend the due date',
    start: 'Say that it has begun',
    fulfil: 'Say that it has been carried out',
    abandon: 'Give it up',
    merge: 'Join it to another that asks for the same',
  },
  actHints: {
    extend: 'Twice at most, by up to 90 days each time. It is published with the reason.',
    start: 'When you have begun with what the response promised.',
    fulfil: 'When what the response promised has been done.',
    abandon: 'When it can no longer be done. The reason is published.',
    merge: 'It keeps its receipt. Its author is told what becomes of the other one, and its answer.',
  },
  actFields: {
    until: 'New due date',
    untilHint: 'On a closed day it becomes the next working day.',
    survivor: 'Receipt of the other submission',
    survivorHint: 'Owned by the same department, and due on the same day or earlier.',
  },
};

import type { guarantee as ja } from '../ja/guarantee';
import type { WithSingular } from '../shape';

export const guarantee: WithSingular<typeof ja> = {
  stepping: {
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
    start: 'Say that it has begun',
    fulfil: 'Say that it has been carried out',
    abandon: 'Give it up',
    merge: 'Join it to another that asks for the same',
  },
  actHints: {
    start: 'When you have begun with what the response promised.',
    fulfil: 'When what the response promised has been done.',
    abandon: 'When it can no longer be done. The reason is published.',
    merge: 'It keeps its receipt. Its author is told what becomes of the other one, and its answer.',
  },
  actFields: {
    survivor: 'Receipt of the other submission',
    survivorHint: 'Owned by the same department, and due on the same day or earlier.',
  },
};

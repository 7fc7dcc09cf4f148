import type { promises as ja } from '../ja/promises';
import type { WithSingular } from '../shape';

export const promises: WithSingular<typeof ja> = {
  help: {
    title: 'How it works',
    lead: 'What you hand in here has an owner and a date by which it is answered, and stays in sight until it is.',
    sections: {
      read: {
        title: 'Reading needs no account',
        text: 'Proposals, discussions and answers are open to everyone.\nWith a receipt you find out what became of a submission: type it where you search.',
      },
      write: {
        title: 'Write first, sign up later',
        text: 'You can begin a proposal without an account. Similar proposals and answers already given appear beside it while you write.\nWhen you submit it you give an email address and your name. What you wrote is kept meanwhile.',
      },
      name: {
        title: 'Where real names are required, the counter verifies yours',
        text: 'Get a code on your own page and bring it to the counter with a document that shows your name.\nThe official compares the two and makes no copy.',
      },
      receipt: {
        title: 'Every submission gets a receipt and a date',
        text: 'In the moment you submit, it gets a receipt, an owner and a due date, and enters the ledger. The receipt is mailed to you and can be printed.\nA comment gets one too, when you ask the authority to answer it.',
      },
      clock: {
        title: 'There is a promise about waiting',
        text: 'The department acknowledges it within 3 working days and answers it within 30 days; when the last day is a holiday, by the next working day. A space may set other terms, and says so on its page.\nWhat is overdue is shown as overdue on the public list of everything that waits.',
      },
      answer: {
        title: 'Two officials stand behind an answer',
        text: 'One writes it, another reads it and publishes it under their own name and post. When something is not done, or only in part, the ground and an explanation are always given.\nA published answer is never changed.',
      },
      change: {
        title: 'When a policy changes, the words are shown',
        text: 'If a submission changes a policy, its words are published beside the clause they changed. Whoever wrote, commented, supported or followed is told, once each.',
      },
      back: {
        title: 'You can take it back',
        text: 'A proposal can be withdrawn until it is answered; the ledger keeps a note of it. Support can be taken back at any time.',
      },
    },
    states: 'A submission goes through these states',
    toSpaces: 'See the open questions',
    toRules: 'Read the rules',
  },
  rules: {
    title: 'Rules',
    lead: 'What we keep to, and what we ask of everyone who writes here.',
    ours: 'What this site keeps to',
    yours: 'What we ask of you',
    sections: {
      once: {
        title: 'No voice goes unrecorded',
        text: 'Submitting and entering it on the ledger are one act. Neither happens without the other.',
      },
      owner: {
        title: 'Nothing waits without owner and date',
        text: 'Everything that waits has a department and a due date. A record without them cannot be made.',
      },
      kept: {
        title: 'What is recorded is not rewritten',
        text: 'The ledger can only be added to. Those who run the site cannot change or delete what stands there either.',
      },
      signed: {
        title: 'No answer without a name',
        text: 'Answers and new versions of policies carry an official’s name and post. Nobody can publish the answer they drafted.',
      },
      words: {
        title: 'Nobody’s words are reworded',
        text: 'Only words that stand in a submission exactly as written can be named as having changed a policy.',
      },
      once2: {
        title: 'You are told once',
        text: 'Nobody is told the same thing twice by the same way. All but receipts can be switched off, kind by kind.',
      },
      same: {
        title: 'There is no side door',
        text: 'Whatever a screen can do, the public API can do, under the same rules. Officials have no other way in.',
      },
      names: {
        title: 'Names',
        text: 'Where real names are required, only a name verified at the counter is used. It stays as it was when you wrote, even if it changes later.\nA withheld name for people who would be in danger is not available yet. If that is you, please speak to the department before you write.',
      },
      matter: {
        title: 'Write about the matter, not the person',
        text: 'Disagree without belittling anyone. Leave out what is private to others: addresses, telephone numbers, illnesses. What you submit can be read by everyone.',
      },
      edit: {
        title: 'Changing and deleting',
        text: 'A comment can be changed freely for 15 minutes. After that the earlier text stays readable.\nDeleting your own comment leaves a marker, and the replies.',
      },
      moderation: {
        title: 'When something should not stand here',
        text: 'There is no way to report or hide a comment yet. Please tell the department. When hiding comes, its author will be told the reason and the rule, and can appeal to another person.',
      },
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'What is kept, what is public, and who has looked.',
    sections: {
      store: {
        title: 'What is kept',
        text: 'Email address, name and its reading, language, kind of device and time of each sign-in. The password only in a form from which it cannot be got back.\nWhat you wrote, support and follow, and what you were told.',
      },
      never: {
        title: 'What is never kept',
        text: 'Your individual number, documents shown at the counter or copies of them, your address, your date of birth.',
      },
      open: {
        title: 'What is public',
        text: 'The text of proposals and comments, with the name as it was then and whether it was verified. Support is public as a number only. Neither your email address nor the reading of your name is.',
      },
      seen: {
        title: 'Who has looked',
        text: 'When an official sees your name at the counter, who it was, when and why is recorded in the same act. What cannot be recorded cannot be seen.\nYou can read the record in your settings.',
      },
      cookies: {
        title: 'Cookies',
        text: 'One to stay signed in (30 days), one for how light the pages are, one to open what you began before signing up. None for advertising or tracking, and nothing is loaded from other companies.',
      },
      network: {
        title: 'Network addresses',
        text: 'IP addresses are used against double sending and password guessing. They are not public.',
      },
      mail: {
        title: 'Email',
        text: 'All but receipts can be stopped, kind by kind, in your settings or by the link in each mail.',
      },
      leave: {
        title: 'Leaving, and taking your data along',
        text: 'Neither can be done on the site yet. Please tell the department if you wish to.',
      },
    },
    toSettings: 'Open my settings and who has looked',
    contacts: 'Whom to ask',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'The same things can be done on any device and by any way of reading.',
    sections: {
      goal: {
        title: 'Aim',
        text: 'We aim to conform to WCAG 2.2 level AA and to JIS X 8341-3:2016 level AA.',
      },
      done: {
        title: 'What is done',
        text: 'Reading, writing, supporting and answering work without scripts and with the keyboard alone.\nPages can be read 320 pixels wide and at 400 %, light and dark, and with high contrast. Colour alone says nothing.\nPages in plain Japanese carry the reading of every kanji. Pages can be printed.',
      },
      checked: {
        title: 'How it is checked',
        text: 'Pages are checked by machine (axe and an HTML checker) in the three languages.',
      },
      gaps: {
        title: 'What is missing',
        text: 'It has not been tried by people with disabilities yet, nor with a range of screen readers.\nWhat people and officials write is in Japanese only; it is not put into plain Japanese or English.\nNobody from outside has assessed conformance.',
      },
      tell: {
        title: 'If something does not work for you',
        text: 'Please tell one of the departments below, by telephone or on paper if you like.',
      },
    },
    date: 'As of November 2026.',
  },
};

import type { log as ja } from '../ja/log';
import type { WithSingular } from '../shape';

export const log: WithSingular<typeof ja> = {
  log: {
    title: 'The public log',
    lead: 'Every event of the ledger goes, one after the other, into a log that cannot be changed afterwards. Anybody can check for themselves that the authority has not rewritten or removed anything in silence.',
    sections: {
      chain: {
        title: 'One letter changed changes the whole',
        text: 'Received, answered, withdrawn: such events are numbered from 0, and from the content of each a short mark (a hash) is computed. Marks are taken two by two and computed again, until one is left.\nWhoever changes a single letter anywhere changes that last mark.',
      },
      signed: {
        title: 'The mark is signed',
        text: 'Within a minute of a new event, the number of events and the last mark are signed and published.\nWhoever has kept an earlier mark can compute that things were only added since, and nothing was changed.',
      },
      words: {
        title: "Of people's words only marks go in",
        text: 'Titles, texts, answers and names do not go in as they are. Only a mark goes in, computed from the words together with a random number.\nWhere the law orders words removed, the words and the random number go. That they were removed stays as a new event, and everything else can still be checked.',
      },
      limits: {
        title: 'What the log alone cannot tell',
        text: 'It cannot tell whether what was written is true. It tells that what was published once has not changed.\nWhether different people are shown different logs, you find out by comparing your mark with that of somebody else.',
      },
    },
    readOnly:
      'Only reading is possible at the moment. The data is older than what was published, and nothing is written until that is put right.',
    wordsGone: 'The words that stood here were removed by law. That they were removed stays in the public log.',
    now: 'The log at present',
    none: 'The log has not begun yet. The first signature will be published soon.',
    name: 'Name of the log',
    size: 'Events',
    root: 'Last mark',
    signedAt: 'Signed',
    keys: 'Keys to check the signature with',
    keysNote: 'The present key comes first. Keys used before stay on the list.',
    take: 'To check it',
    ways: {
      verify: 'Check it in the browser',
      checkpoint: 'Get the signed mark',
      export: 'Get the whole log',
      verifier: 'Get the program that checks',
      keys: 'Get the list of keys',
    },
    forPrograms:
      'It is made by public rules: RFC 6962, RFC 8785, `tlog-checkpoint` and `tlog-tiles` of C2SP.\nRead without an account: `/log/checkpoint`, `/log/tile/`, `/log/proof/` with a receipt, and `/log/proof/consistency/` with two sizes.',
    check: {
      title: 'Verify this yourself',
      places: 'This is in the public log as number {{numbers}}, of {{size}} in all.',
      awaited: 'What is new comes into the public log within a minute.',
      proof: 'Get the proof file',
      program: 'Get the program that checks',
      run: 'Put both into one folder and run this. Without Node, you can {{browser}}.',
      browser: 'check it in the browser',
      about: 'What the public log is',
    },
  },
};

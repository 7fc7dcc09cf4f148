import { desktop, phone } from '../setup/browser';

/** Two residents with different devices, each with a text and helpers of their own. */
export const ways = [
  {
    way: 'on a phone, with script',
    key: 'phone',
    manner: { script: true, viewport: phone },
    people: { asker: 'tani', supporter: 'morita', follower: 'saito' },
    given: '千春',
    title: '病院の終診に合わせた帰りのバスを火曜と金曜に出してほしい',
    text: '母が県立病院に火曜と金曜に通っています。終診は午後五時半ですが、帰りの最終バスは五時十分に出てしまい、毎回タクシーで四千円かかります。',
    taken: '帰りの最終バスは五時十分に出てしまい',
    comment: '私も透析の帰りに同じ思いをしています。六時の便があれば家族に仕事を休ませずに済みます。',
    commentTaken: '六時の便があれば',
    policy: '予約バス',
  },
  {
    way: 'at a desk, without script',
    key: 'plain',
    manner: { script: false, viewport: desktop },
    people: { asker: 'hama', supporter: 'nakada', follower: 'oshima' },
    given: '冬樹',
    title: '高校の部活が終わる時刻に合わせて帰りのバスを残してほしい',
    text: '娘の高校は部活が七時に終わります。最終バスは六時四十分なので、親が交代で迎えに行っています。七時十五分の便が一本あれば、迎えの車の列もなくなります。',
    taken: '七時十五分の便が一本あれば',
    comment: '同じ高校に息子が通っています。冬のあいだだけでも遅い便を走らせてもらえないでしょうか。',
    commentTaken: '冬のあいだだけでも遅い便を',
    policy: '予約バス',
  },
] as const;

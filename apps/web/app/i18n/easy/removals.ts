import type { removals as ja } from '../ja/removals';
import type { Shape } from '../shape';

export const removals: Shape<typeof ja> = {
  removals: {
    nav: '{法律|ほうりつ}で{消|け}す',
    title: '{法律|ほうりつ}で{消|け}す',
    lead: '{法律|ほうりつ}で{決|き}まったときだけ、ことばを{消|け}します。{2人|ふたり}で{決|き}めます。{消|け}したことは、みんなに{見|み}えます。',
    waiting: '{消|け}してほしいと{言|い}われたもの',
    nothing: '{今|いま}はありません。',
    what: '{{field}}（{{step}}{番目|ばんめ}のできごと）',
    ground: 'わけ: {{ground}}',
    by: '{言|い}った{人|ひと}: {{name}}',
    confirm: 'このことばを{消|け}す',
    confirmHint: 'もとにもどせません。',
    decided: '{決|き}まりました。1{分|ぷん}ぐらいで{消|き}えます。',
    gone: '{消|け}えました。',
    ask: '{消|け}してほしいと{言|い}う',
    find: '{受付番号|うけつけばんごう}',
    look: 'ことばを{見|み}る',
    none: '{消|け}せることばはありません。',
    which: 'どのことばを{消|け}しますか',
    why: '{法律|ほうりつ}のわけ',
    send: '{言|い}う',
    choose: 'ことばを{1|ひと}つ{選|えら}んでください。',
    grounds: {
      personal_information: '{人|ひと}の{名前|なまえ}や{家|いえ}などの{情報|じょうほう}',
      court_order: '{裁判所|さいばんしょ}の{命令|めいれい}',
      defamation: '{人|ひと}をきずつけることば',
      copyright: '{著作権|ちょさくけん}',
      other_law: 'ほかの{法律|ほうりつ}',
    },
  },
};

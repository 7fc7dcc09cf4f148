import { errorSpec } from '#kernel';

/** What can be wrong with a list of policies beside what can be wrong with a policy. */
export const policyCsvErrors = {
  unreadable: errorSpec('policy_csv.unreadable', 'invalid', {
    ja: 'CSVとして読み取れません。引用符が閉じているか、文字コードがUTF-8かを確認してください。',
    easy: 'ファイルを 読(よ)むことが できません。',
    en: 'This cannot be read as CSV. Please check that quotes are closed and that the text is UTF-8.',
  }),
  empty: errorSpec('policy_csv.empty', 'invalid', {
    ja: '一覧が空です。',
    easy: 'ファイルに 何(なに)も ありません。',
    en: 'The list is empty.',
  }),
  unknownColumn: errorSpec('policy_csv.unknown_column', 'invalid', {
    ja: '見出しにない列です。書き出したCSVの見出しを使ってください。',
    easy: 'この 列(れつ)は 使(つか)えません。',
    en: 'This column is not known. Please use the head of an exported list.',
  }),
  columnTwice: errorSpec('policy_csv.column_twice', 'invalid', {
    ja: '同じ列が二つあります。',
    easy: '同(おな)じ 列(れつ)が 2つ あります。',
    en: 'The same column occurs twice.',
  }),
  columnMissing: errorSpec('policy_csv.column_missing', 'invalid', {
    ja: '必要な列がありません。',
    easy: '必要(ひつよう)な 列(れつ)が ありません。',
    en: 'A column that is needed is missing.',
  }),
  wrongWidth: errorSpec('policy_csv.wrong_width', 'invalid', {
    ja: '列の数が見出しと合いません。',
    easy: '列(れつ)の 数(かず)が ちがいます。',
    en: 'This line has another number of columns than the head.',
  }),
  invalidId: errorSpec('policy_csv.invalid_id', 'invalid', {
    ja: '施策IDの形になっていません。新しい施策では空にしてください。',
    easy: 'IDを もう一度(いちど) 見(み)て ください。',
    en: 'This is not the id of a policy. Please leave it empty for a new one.',
  }),
  twice: errorSpec('policy_csv.twice', 'invalid', {
    ja: '同じ施策が一覧に二度出てきます。',
    easy: '同(おな)じ 施策(しさく)が 2つ あります。',
    en: 'The same policy occurs twice in the list.',
  }),
  otherDepartment: errorSpec('policy_csv.other_department', 'conflict', {
    ja: 'この施策は別の部局の施策カタログにあります。',
    easy: 'これは ほかの 課(か)の 施策(しさく)です。',
    en: 'This policy is owned by another department.',
  }),
  differs: errorSpec('policy_csv.differs', 'conflict', {
    ja: 'この施策はもう登録されていて、内容が違います。変更は新しい版として公開してください。',
    easy: 'もう あります。内容(ないよう)が ちがいます。新(あたら)しい 版(はん)を 作(つく)って ください。',
    en: 'This policy is in the catalogue already and says something else. Please publish the change as a new version.',
  }),
};

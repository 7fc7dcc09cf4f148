import { changeInWords } from './change-in-words';

const version = {
  ...{ policyId: 'p', number: 2, name: '地域バス', forWhom: '市内の方', benefit: 'バス', conditions: '', amount: '' },
  ...{ period: '', howToApply: '', legalGround: '', contact: '', summary: '日曜も走ります。' },
  ...{ effectiveFrom: '2026-04-01', publishedAt: new Date(0), signedName: '藤堂 真', signedPost: '課長' },
};
const old = { clauseId: 'c', heading: '運行日', text: '平日に運行する。' };
const fresh = { ...old, text: '毎日運行する。' };
const change = { clauseId: 'c', before: old, after: fresh, textChanged: true } as const;
const influence = {
  ...{ id: 'i', policyId: 'p', number: 2, clauseId: 'c', clauseHeading: '運行日', entryId: 'e' },
  ...{ words: '日曜にも', why: '日曜の通院が多いため。' },
};
const submissions = new Map([['e', { authorName: '富山 花子', receipt: '160008-2026-0000001-K' }]]);

describe('a change in words', () => {
  it('says what a field and a clause were and are, and whose words they took up', () => {
    const fields = [{ field: 'forWhom', before: '', after: '市内の方' }] as const;
    const clauses = [{ ...change, kind: 'changed' } as const];
    expect(changeInWords({ version, fields, clauses, influences: [influence] }, submissions).split('\n')).toEqual([
      ...['日曜も走ります。', '適用日: 2026-04-01', ''],
      ...['対象者', '前: ', '後: 市内の方', ''],
      ...['「運行日」(変更)', '前: 平日に運行する。', '後: 毎日運行する。', ''],
      ...['反映された声: 富山 花子さん(受付番号 160008-2026-0000001-K)', '「日曜にも」'],
      '「運行日」へ: 日曜の通院が多いため。',
    ]);
  });

  it.each([
    [{ ...change, kind: 'inserted', before: null } as const, '「運行日」(追加)\n毎日運行する。'],
    [{ ...change, kind: 'removed', after: null } as const, '「運行日」(削除)\n平日に運行する。'],
    [{ ...change, kind: 'moved', textChanged: false } as const, '「運行日」(移動)'],
    [
      { ...change, kind: 'changed', before: { ...old, heading: '日' } } as const,
      '「運行日」(変更)\n見出しの変更前: 日\n前: 平日に運行する。\n後: 毎日運行する。',
    ],
  ])('says of a clause what became of it: $kind', (clause, said) => {
    const words = changeInWords({ version, fields: [], clauses: [clause], influences: [] }, submissions);
    expect(words.split('\n\n').at(-1)).toBe(said);
  });

  it('says what a first version is, and takes up words of which the ledger knows nobody', () => {
    const first = { ...version, number: 1 };
    const words = changeInWords({ version: first, fields: [], clauses: [], influences: [influence] }, new Map());
    expect(words).toBe(
      '日曜も走ります。\n適用日: 2026-04-01\n対象者: 市内の方\n支援の内容: バス\n\n反映された声: \n「日曜にも」\n「運行日」へ: 日曜の通院が多いため。',
    );
  });
});

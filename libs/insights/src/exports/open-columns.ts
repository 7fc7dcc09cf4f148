import type { OpenTable } from './open-data.read';

/** One column of open data: its lasting key for machines, its name for people. */
export type OpenColumn = Readonly<{ key: string; label: string }>;

const column = (key: string, label: string): OpenColumn => ({ key, label });

const AUTHORITY = column('authority_code', '団体コード');
const SPACE = column('space', '参加の場');
const TITLE = column('title', '題名');
const TEXT = column('text', '本文');
const RECEIPT = column('receipt', '受付番号');
const NAME = column('author_name', '氏名');
const VERIFIED = column('author_verified', '実名確認');

/** What open data consists of, in this order. A key never changes its meaning; new ones come at the end. */
export const OPEN_COLUMNS: Readonly<Record<OpenTable, readonly OpenColumn[]>> = {
  ledger: [
    ...[RECEIPT, column('kind', '種類'), column('origin', '入口'), AUTHORITY, column('department', '担当部局'), SPACE],
    ...[column('state', '状態'), column('outcome', '対応区分'), TITLE, TEXT, NAME, column('author_post', '職名')],
    ...[VERIFIED, column('author_capacity', '立場'), column('registered_at', '受付日時')],
    ...[column('original_day', '発言日'), column('acknowledge_by', '受理期限'), column('due_at', '回答期限')],
    ...[column('answered_at', '回答日時'), column('path', 'ページ')],
  ],
  proposals: [
    ...[
      column('proposal_id', '提案ID'),
      RECEIPT,
      AUTHORITY,
      SPACE,
      column('state', '状態'),
      TITLE,
      TEXT,
      NAME,
      VERIFIED,
    ],
    ...[column('submitted_at', '提出日時'), column('withdrawn_at', '取下げ日時'), column('support_count', '賛同数')],
  ],
};

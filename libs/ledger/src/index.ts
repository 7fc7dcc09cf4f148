export { formatReceipt, parseReceipt, receiptYear } from './receipt';
export type { Receipt } from './receipt';

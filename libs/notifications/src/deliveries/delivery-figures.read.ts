import { type Reader, sql } from '#platform';

/**
 * How deliveries stand: those waiting, under way and given up (`sent` and `recalled` are history and would have to be
 * counted through), and how many seconds the oldest one has been due.
 */
export type DeliveryFigures = Readonly<{
  pending: number;
  sending: number;
  failed: number;
  unknown: number;
  oldestDueSeconds: number;
}>;

const FIGURES = sql<DeliveryFigures>(
  'delivery.figures',
  `select (select count(*) from delivery where state = 'pending') as pending,
          (select count(*) from delivery where state = 'sending') as sending,
          (select count(*) from delivery where state = 'failed') as failed,
          (select count(*) from delivery where state = 'unknown') as unknown,
          greatest(0, coalesce(extract(epoch from app_now() - (select min(due_at) from delivery where state = 'pending')), 0))::float8
            as "oldestDueSeconds"`,
);

/** For the health page and the metrics. */
export async function deliveryFigures(reader: Reader): Promise<DeliveryFigures> {
  const figures = await reader.row(FIGURES);
  if (!figures) throw new Error('the database did not count the deliveries');
  return figures;
}

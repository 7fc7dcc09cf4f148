import { type Reader, sql } from '#platform';

/**
 * How deliveries stand: those waiting, under way and given up (`sent` and `recalled` are history and would have to be
 * counted through), and how many seconds the oldest one has been due. Counted up to `MOST_COUNTED` each, by index.
 */
export type DeliveryFigures = Readonly<{
  pending: number;
  sending: number;
  failed: number;
  unknown: number;
  oldestDueSeconds: number;
}>;

/** Whoever asks for the health page must not load what is ill already: beyond this it is told as this. */
const MOST_COUNTED = 100_000;
const counted = (state: keyof DeliveryFigures): string =>
  `(select count(*) from (select from delivery where state = '${state}' limit ${MOST_COUNTED}) as counted) as ${state}`;

export const DELIVERY_FIGURES = sql<DeliveryFigures>(
  'delivery.figures',
  `select ${counted('pending')}, ${counted('sending')}, ${counted('failed')}, ${counted('unknown')},
     greatest(0, coalesce(extract(epoch from app_now() - (select min(due_at) from delivery where state = 'pending')), 0))::float8
       as "oldestDueSeconds"`,
);

/** For the health page and the metrics. */
export async function deliveryFigures(reader: Reader): Promise<DeliveryFigures> {
  const figures = await reader.row(DELIVERY_FIGURES);
  if (!figures) throw new Error('the database did not count the deliveries');
  return figures;
}

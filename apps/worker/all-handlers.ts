import type { Type } from '@nestjs/common';
import { insightsHandlers } from '#insights';
import { notificationHandlers } from '#notifications';
import type { EventHandler } from '#platform';
import { proposalHandlers } from '#proposals';

/** Every event handler of the product. The worker starts with all of them or not at all. */
export const ALL_HANDLERS: readonly Type<EventHandler>[] = [
  ...proposalHandlers,
  ...notificationHandlers,
  ...insightsHandlers,
];

import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { type EventHandler, HandlerRegistry } from '#platform';
import { ALL_HANDLERS } from './all-handlers';

/**
 * The handlers, ready to work. Throws when one of the list is provided by no module, when a module provides one that is not
 * on the list (its events would be lost without a word), and when two share a name.
 */
export function wireHandlers(app: INestApplicationContext, list = ALL_HANDLERS): HandlerRegistry {
  const handlers = list.map((handler) => app.get(handler, { strict: false }));
  const forgotten = provided(app).filter((instance) => !handlers.includes(instance));
  if (forgotten.length > 0)
    throw new Error(`not in all-handlers.ts: ${forgotten.map((handler) => handler.name).join(', ')}`);
  return new HandlerRegistry(handlers);
}

function provided(app: INestApplicationContext): readonly EventHandler[] {
  const modules = [...app.get(ModulesContainer).values()];
  const instances = modules.flatMap((module) =>
    [...module.providers.values()].map((wrapper): unknown => wrapper.instance),
  );
  return [...new Set(instances)].filter(isHandler);
}

function isHandler(instance: unknown): instance is EventHandler {
  if (typeof instance !== 'object' || instance === null) return false;
  return 'handle' in instance && 'events' in instance && 'name' in instance && Array.isArray(instance.events);
}

import type { EventHandler } from './event-handler';

/** Knows which handlers wait for which event. Refuses two handlers of one name. */
export class HandlerRegistry {
  private readonly byName = new Map<string, EventHandler>();

  constructor(handlers: readonly EventHandler[]) {
    for (const handler of handlers) {
      if (this.byName.has(handler.name)) throw new Error(`two event handlers are called ${handler.name}`);
      this.byName.set(handler.name, handler);
    }
  }

  /** The handlers waiting for an event of this name. */
  of(event: string): readonly EventHandler[] {
    return [...this.byName.values()].filter((handler) => handler.events.includes(event));
  }

  /** The handler of this name. Throws when there is none: a job for it came from another version of the product. */
  named(name: string): EventHandler {
    const handler = this.byName.get(name);
    if (!handler) throw new Error(`no event handler is called ${name}`);
    return handler;
  }

  /** Every (event, handler) there is. */
  pairs(): readonly Readonly<{ event: string; handler: string }>[] {
    return [...this.byName.values()].flatMap((handler) =>
      handler.events.map((event) => ({ event, handler: handler.name })),
    );
  }
}

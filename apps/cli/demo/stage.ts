import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Person } from '#kernel';
import type { Tx } from '#platform';

/** Something that happens in the demo at a moment of the past. */
export type Step = Readonly<{ at: Date; run(): Promise<void> }>;

export type Placed = Readonly<{ id: string; authorityId: string; departmentId: string }>;

/** A submission as later steps refer to it. */
export type Submitted = Readonly<{ subjectId: string; receipt: string }>;

/** What has been made so far, by the keys of the script. Throws for a key that nobody has put there: a slip of the script. */
export class Kept<T> {
  private readonly things = new Map<string, T>();

  constructor(private readonly what: string) {}

  put(key: string, thing: T): void {
    this.things.set(key, thing);
  }

  get(key: string): T {
    const thing = this.things.get(key);
    if (thing === undefined) throw new Error(`the demo refers to a ${this.what} "${key}" that is not there yet`);
    return thing;
  }

  keys(): readonly string[] {
    return [...this.things.keys()];
  }
}

/** Where the demo plays: the product's use cases, the one transaction, and what has been made so far. */
export class Stage {
  readonly people = new Kept<Person>('person');
  readonly authorities = new Kept<string>('authority');
  readonly departments = new Kept<Placed>('department');
  readonly spaces = new Kept<Placed>('space');
  readonly proposals = new Kept<string>('proposal');
  readonly submissions = new Kept<Submitted>('submission');
  readonly policies = new Kept<string>('policy');
  /** Names of events of which people are told when the worker starts. */
  readonly news = new Set<string>();

  constructor(
    private readonly app: INestApplicationContext,
    readonly tx: Tx,
    readonly start: Date,
  ) {}

  /** One of the product's own classes. */
  use<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }
}

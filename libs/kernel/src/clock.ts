/** Tells the instant that rules are judged by. In the running product it is the database's clock, never a process's. */
export interface Clock {
  now(): Date;
}

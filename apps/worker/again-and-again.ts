import { Logger } from '@nestjs/common';

/** Work that is done over and over until stopped; `hurry` begins the next round at once. */
export type Round = Readonly<{ hurry(): void; stop(): Promise<void> }>;

const logger = new Logger('Worker');

/**
 * Does `work` every `everyMs`, one round after the other. A round that fails is said in the log, and the next one comes in
 * its time: what is away comes back.
 */
export function againAndAgain(name: string, everyMs: number, work: () => Promise<unknown>): Round {
  let stopped = false;
  let hurried = false;
  let wake: () => void = () => undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (hurried || stopped) wake();
    });
  const run = async () => {
    while (!stopped) {
      hurried = false;
      await work().catch((error: unknown) =>
        logger.warn(`${name}: ${error instanceof Error ? error.message : String(error)}`),
      );
      await rest();
    }
  };
  const running = run();
  const hurry = () => {
    hurried = true;
    wake();
  };
  const stop = async () => {
    stopped = true;
    wake();
    await running;
  };
  return { hurry, stop };
}

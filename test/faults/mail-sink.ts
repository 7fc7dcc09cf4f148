import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { HandOverStage } from './kill-plan';

/** One mail as it arrived, and which worker was running then. */
export type Arrived = Readonly<{ messageId: string; generation: number }>;

/** The parent's side of `mail-sink-process.mjs`. */
export class MailSink {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<MailSink> {
    const child = fork(join(__dirname, 'mail-sink-process.mjs'), [], {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const { port } = await answer<{ port: number }>(child, 'listening');
    return new MailSink(child, `smtp://127.0.0.1:${port}`);
  }

  /** Says which worker is about to run. */
  announce(generation: number): void {
    this.child.send({ kind: 'generation', generation });
  }

  /** Settles when, after so many different mails, a hand-over has come to this stage; it is held there until `goOn`. */
  async untilHandingOver(after: number, stage: HandOverStage): Promise<void> {
    const tripped = answer(this.child, 'tripped');
    this.child.send({ kind: 'arm', after, stage });
    await tripped;
  }

  goOn(): void {
    this.child.send({ kind: 'go_on' });
  }

  /** Everything that has arrived so far, in its order. */
  async arrived(): Promise<readonly Arrived[]> {
    const report = answer<{ arrived: readonly Arrived[] }>(this.child, 'report');
    this.child.send({ kind: 'report' });
    return (await report).arrived;
  }

  stop(): void {
    this.child.disconnect();
  }
}

/** The next message of a kind. Throws when the process ends before. */
function answer<T extends object>(child: ChildProcess, kind: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const hear = (message: T & { kind: string }) => {
      if (message.kind !== kind) return;
      child.off('message', hear);
      child.off('exit', end);
      resolve(message);
    };
    const end = () => reject(new Error('the mail sink has ended'));
    child.on('message', hear);
    child.once('exit', end);
  });
}

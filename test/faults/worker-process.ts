import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');

/** A worker of the product as a process of its own, read in but not begun. */
export class WorkerProcess {
  private said = '';
  private asked = false;
  private readonly ended: Promise<NodeJS.Signals | number | null>;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.said += text;
      });
    }
    this.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  }

  static prepare(env: Readonly<Record<string, string>>): WorkerProcess {
    const preload = pathToFileURL(join(__dirname, 'warm.mjs')).href;
    const child = spawn(process.execPath, ['--import', preload, join(root, 'dist/apps/worker/main.js')], {
      cwd: root,
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/faults'), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new WorkerProcess(child);
  }

  /** Lets it begin. */
  go(): void {
    this.child.send('go');
  }

  /** Ends it as a power cut would, and settles when it is gone. */
  async kill(): Promise<void> {
    this.asked = true;
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to end; gives its exit code, or the signal that ended it. */
  async drain(): Promise<NodeJS.Signals | number | null> {
    this.asked = true;
    this.child.kill('SIGTERM');
    return this.ended;
  }

  /** Settles, with an error, only if it ends by itself. */
  async untilItFails(): Promise<never> {
    const how = await this.ended;
    if (this.asked) return new Promise(() => undefined);
    throw new Error(`the worker ended with ${how}:\n${this.said}`);
  }
}

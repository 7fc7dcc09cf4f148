import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, runStart, startWholeProduct } from '../setup/whole-product';

jest.setTimeout(180_000);

let folder: string;
let port: number;
let env: Readonly<Record<string, string>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hiraku-start-'));
  port = await freePorts();
  env = { HIRAKU_STATE: folder, HIRAKU_PORT: String(port) };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('somebody starts Hiraku on a machine', () => {
  it('finds it again as it was left, and nothing running in between', async () => {
    const first = await startWholeProduct(env);
    expect([first.web, first.api, first.mail]).toEqual(
      ['', '/graphql', ''].map((path, place) => `http://127.0.0.1:${port + place}${path}`),
    );
    expect(first.signIns.length).toBeGreaterThan(0);
    const processes = startedBy(folder);
    const again = await runStart({ ...env, HIRAKU_PORT: String(await freePorts()) });
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining(`already running here (process `) });
    expect(await first.stop()).toBe(0);
    expect(processes.length).toBeGreaterThan(4);
    expect(processes.filter(isRunning)).toEqual([]);

    const second = await startWholeProduct(env);
    expect(second.said()).not.toContain('Making the demo authority');
    expect(second.signIns).toEqual(first.signIns);
    expect(await second.stop()).toBe(0);
  });

  it('is told when a part dies, and everything else is stopped', async () => {
    const product = await startWholeProduct(env);
    const processes = startedBy(folder);
    process.kill(pidOf('apps/worker/main.js', processes), 'SIGKILL');
    expect(await product.ended).toBe(1);
    expect(product.said()).toContain('The worker was ended by SIGKILL; stopping everything.');
    expect(processes.filter(isRunning)).toEqual([]);
  });

  it('is told which port is taken, and nothing is broken by it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port + 3, '127.0.0.1', resolve));
    const refused = await runStart(env);
    await new Promise((resolve) => other.close(resolve));
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`hiraku: Port ${port + 3} (smtp) is taken`);
    expect(readdirSync(folder)).not.toContain('lock');
  });
});

/** The processes that name the folder in what they were started with. */
function startedBy(state: string): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return all.map(Number).filter((pid) => read(pid, 'cmdline').includes(state) || read(pid, 'environ').includes(state));
}

function pidOf(script: string, processes: readonly number[]): number {
  const found = processes.find((pid) => read(pid, 'cmdline').includes(script));
  if (found === undefined) throw new Error(`${script} is not running`);
  return found;
}

/** A process that has ended but was not yet waited for (state Z) no longer runs. */
function isRunning(pid: number): boolean {
  return /^\d+ \(.*\) [^ZX]/s.test(read(pid, 'stat'));
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

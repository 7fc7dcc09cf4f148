import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkpointOf, exportLines, type Leaf, LeafMaker, newSigner, Tree } from './generated-log';

export type Verified = Readonly<{ entries: number; megabytes: number; seconds: number; memory: number; ok: boolean }>;

/** Says to its parent how much memory it took at most, in KiB, when it ends. */
const PEAK = `data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))`;

/** Writes an export of so many log entries, has the verifier check it, and says how long and how much memory it took. */
export async function verifying(entries: number): Promise<Verified> {
  const folder = mkdtempSync(join(tmpdir(), 'hiraku-verifying-'));
  try {
    const file = join(folder, 'export.jsonl');
    await writeExport(entries, file);
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', PEAK, resolve('apps/verifier/verifier.mjs'), file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.stdout.resume();
    const [code] = await once(child, 'close');
    const seconds = (performance.now() - begun) / 1000;
    const [, peak] = /peak (\d+)/.exec(Buffer.concat(said).toString()) ?? [];
    return {
      ...{ entries, seconds, ok: code === 0 },
      ...{ megabytes: statSync(file).size / 1e6, memory: (Number(peak) * 1024) / 1e6 },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The leaves are made twice, to grow the tree and to be written: they need not be kept. */
async function writeExport(entries: number, file: string): Promise<void> {
  const signer = newSigner();
  const tree = new Tree();
  for (const { leaf } of leavesOf(entries)) tree.add(leaf);
  const sizes = Array.from({ length: 100 }, (_, index) => Math.floor((entries * index) / 100));
  const earlier = await Promise.all(sizes.map((size) => checkpointOf(tree, size, signer)));
  const lines = exportLines(tree, () => leavesOf(entries), { signer, earlier });
  await pipeline(Readable.from(lines), createWriteStream(file));
}

function* leavesOf(entries: number): Generator<Leaf> {
  const maker = new LeafMaker(entries);
  for (let made = 0; made < entries; made += 1) yield maker.next();
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { loadVerifier, type Verifier } from './load-verifier';

const VECTORS = join(__dirname, '../../../shared/data/merkle-vectors');

type Vector = Readonly<{ proof: readonly string[] | null; wantErr: boolean }> &
  Partial<Readonly<{ leafIdx: number; treeSize: number; root: string; leafHash: string }>> &
  Partial<Readonly<{ size1: number; size2: number; root1: string; root2: string }>>;

const bytes = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64');
const EMPTY = createHash('sha256').digest();
const OTHER = createHash('sha256').update('other').digest();

function holds({ provesInclusion, provesConsistency }: Verifier, vector: Vector): boolean {
  const path = (vector.proof ?? []).map(bytes);
  if (vector.leafIdx !== undefined) {
    const tree = { size: vector.treeSize ?? -1, root: bytes(vector.root) };
    return provesInclusion(bytes(vector.leafHash), vector.leafIdx, path, tree);
  }
  const older = { size: vector.size1 ?? -1, root: bytes(vector.root1) };
  return provesConsistency(older, { size: vector.size2 ?? -1, root: bytes(vector.root2) }, path);
}

describe("the verifier's own proofs, by the published vectors", () => {
  if (!existsSync(VECTORS)) {
    console.warn('../shared/data/merkle-vectors is not here: the published proofs were not tried');
    it('are not here', () => undefined);
    return;
  }
  const files = globSync('**/*.json', { cwd: VECTORS }).toSorted();

  it('are all there', () => expect(files).toHaveLength(92));

  it.each(files)('%s', async (file) => {
    const vector: Vector = JSON.parse(readFileSync(join(VECTORS, file), 'utf8'));
    expect(holds(await loadVerifier(), vector)).toBe(!vector.wantErr);
  });
});

// RFC 6962 and RFC 9162 leave trees without leaves open. Decided here: the empty tree has the root of nothing, is the
// beginning of every tree by an empty proof, and has no leaf that could be proven.
describe('the empty tree', () => {
  const newer = { size: 5, root: OTHER };
  it.each([
    ['is the beginning of every tree', { size: 0, root: EMPTY }, newer, [], true],
    ['is the beginning of itself', { size: 0, root: EMPTY }, { size: 0, root: EMPTY }, [], true],
    ['needs the root of nothing', { size: 0, root: OTHER }, newer, [], false],
    ['needs an empty proof', { size: 0, root: EMPTY }, newer, [OTHER], false],
    ['needs an empty proof of itself, too', { size: 0, root: EMPTY }, { size: 0, root: EMPTY }, [EMPTY], false],
    ['is what no tree becomes', newer, { size: 0, root: EMPTY }, [], false],
  ])('%s', async (_, older, later, path, holding) => {
    expect((await loadVerifier()).provesConsistency(older, later, path)).toBe(holding);
  });

  it('has no leaf', async () => {
    const { provesInclusion } = await loadVerifier();
    expect(provesInclusion(EMPTY, 0, [], { size: 0, root: EMPTY })).toBe(false);
  });
});

describe('SHA-256 in plain JavaScript, as browsers use it', () => {
  it('gives what Node gives, at every length around a block and at large ones', async () => {
    const { plainSha256 } = await loadVerifier();
    const data = createHash('shake256', { outputLength: 70_000 }).update('seed').digest();
    for (const length of [...Array(300).keys(), 4_095, 65_535, 70_000]) {
      const some = data.subarray(0, length);
      expect(Buffer.from(plainSha256(some)).toString('hex')).toBe(createHash('sha256').update(some).digest('hex'));
    }
  });
});

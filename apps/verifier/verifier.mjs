#!/usr/bin/env node
// Checks a ledger that Hiraku published, without trusting whoever published it:
//
//   node verifier.mjs EXPORT [--checkpoint FILE] [--key KEY] [--witness KEY] [--lang en|ja]
//
// EXPORT is a whole export of the ledger or the proof of one receipt. Exit code 0: everything fits. Exit code 1: something
// does not, and the first wrong place is named in plain words. This one file is all there is: it needs Node 18 or later and
// nothing else, shares no code with the server, and runs unchanged in browsers (as a module, or as a module worker).
//
// What it recomputes: the tree of RFC 6962 (SHA-256), its tiles (C2SP tlog-tiles), the signed checkpoints (C2SP signed-note,
// tlog-checkpoint, Ed25519), witnesses' signatures (C2SP tlog-cosignature), proofs (RFC 9162, 2.1.3.2 and 2.1.4.2), the
// commitment of every text, the check character of every receipt (ISO/IEC 7064 MOD 37-2), the numbers of receipts without
// gaps, and the order of states of every entry. Every line must be, byte for byte, the canonical JSON (RFC 8785) of what
// it says, so that no byte can change unseen.

// --- Bytes ---------------------------------------------------------------------------------------------------------------

const ENCODER = new TextEncoder();
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** Base64 of RFC 4648, with padding. */
function toBase64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two, three] = [bytes[at], bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    text += DIGITS[one >> 2] + DIGITS[((one & 3) << 4) | (two >> 4)];
    text += at + 1 < bytes.length ? DIGITS[((two & 15) << 2) | (three >> 6)] : '=';
    text += at + 2 < bytes.length ? DIGITS[three & 63] : '=';
  }
  return text;
}

/** The bytes of a base64 text; null where it is written in any other way than `toBase64` would. */
function fromBase64(text) {
  if (typeof text !== 'string' || text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let [held, bits, at] = [0, 0, 0];
  for (let place = 0; place < text.length - padding; place += 1) {
    const code = text.charCodeAt(place);
    const value = code < 128 ? VALUES[code] : -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

/** The 32 bytes of a hash in base64, or null. */
function hashFrom(text) {
  const bytes = typeof text === 'string' && text.length === 44 ? fromBase64(text) : null;
  return bytes?.length === 32 ? bytes : null;
}

function same(one, other) {
  return one.length === other.length && sameAt(one, other, 0);
}

/** Whether `bytes` stand in `within` from place `at` on. */
function sameAt(bytes, within, at) {
  for (let place = 0; place < bytes.length; place += 1) if (bytes[place] !== within[at + place]) return false;
  return true;
}

// --- SHA-256 (FIPS 180-4). The asynchronous one of browsers is too slow for millions of short messages. ------------------

// prettier-ignore
const ROUNDS = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
  0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
  0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
  0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
  0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
  0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
// prettier-ignore
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const SCHEDULE = new Int32Array(64);
let padded = new Uint8Array(1024);

/** SHA-256 of some bytes, in plain JavaScript. */
export function plainSha256(bytes) {
  const blocks = ((bytes.length + 72) >> 6) << 6;
  if (padded.length < blocks) padded = new Uint8Array(blocks * 2);
  padded.fill(0, bytes.length, blocks);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(blocks - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(blocks - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(START);
  for (let block = 0; block < blocks; block += 64) compress(state, view, block);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, place) => digest.setInt32(place * 4, word));
  return new Uint8Array(digest.buffer);
}

function compress(state, view, block) {
  const w = SCHEDULE;
  for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(block + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15];
    const y = w[t - 2];
    const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = (w[t - 16] + small + w[t - 7] + large) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t += 1) {
    const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + high + ((e & f) ^ (~e & g)) + ROUNDS[t] + w[t]) | 0;
    const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

let sha256 = plainSha256;
let subtle = globalThis.crypto?.subtle;

/** Takes Node's own SHA-256 and Ed25519 where there are any. Both give what a browser gives, only sooner. */
async function takeNodesOwn() {
  if (typeof process === 'undefined' || !process.versions?.node) return;
  const crypto = await builtin('node:crypto');
  subtle ??= crypto.webcrypto.subtle;
  if (crypto.hash) sha256 = (bytes) => crypto.hash('sha256', bytes, 'buffer');
}

let scratch = new Uint8Array(4096);

/** SHA-256 of a byte that says what is hashed, some bytes, and a text in UTF-8. */
function taggedHash(tag, bytes, text) {
  const room = 1 + bytes.length + text.length * 3;
  if (scratch.length < room) scratch = new Uint8Array(room * 2);
  scratch[0] = tag;
  scratch.set(bytes, 1);
  const { written } = ENCODER.encodeInto(text, scratch.subarray(1 + bytes.length));
  return sha256(scratch.subarray(0, 1 + bytes.length + written));
}

// --- The tree (RFC 6962, 2.1) ---------------------------------------------------------------------------------------------

const NONE = new Uint8Array(0);
const WIDTH = 256;
const PAIR = new Uint8Array(65).fill(1, 0, 1);

function leafHash(leaf) {
  return taggedHash(0, NONE, leaf);
}

function nodeHash(left, right) {
  PAIR.set(left, 1);
  PAIR.set(right, 33);
  return sha256(PAIR);
}

/** The root over `count` hashes that stand one after the other; of none, the hash of nothing. */
function rootOver(hashes, count) {
  if (count === 0) return sha256(NONE);
  const level = hashes.slice(0, count * 32);
  for (let width = count; width > 1; width = Math.ceil(width / 2)) {
    for (let at = 0; at + 1 < width; at += 2) {
      PAIR.set(level.subarray(at * 32, at * 32 + 64), 1);
      level.set(sha256(PAIR), at * 16);
    }
    // The last one without a neighbour goes up as it is: the trees of the RFC have that shape.
    if (width % 2 === 1) level.copyWithin((width - 1) * 16, (width - 1) * 32, width * 32);
  }
  return level.slice(0, 32);
}

function joined(hashes) {
  const bytes = new Uint8Array(hashes.length * 32);
  hashes.forEach((hash, at) => bytes.set(hash, at * 32));
  return bytes;
}

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const half = (value) => Math.floor(value / 2);

/** Whether `path` shows a leaf with this hash to stand at `index` in the tree of `size` leaves (RFC 9162, 2.1.3.2). */
export function provesInclusion(leaf, index, path, { size, root }) {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0 || sibling.length !== 32) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(hash, root);
}

/**
 * Whether `path` shows one tree to be the beginning of another (RFC 9162, 2.1.4.2). Of trees without leaves the RFC says
 * nothing: here the empty tree, whose root is the hash of nothing, is the beginning of every tree, shown by an empty path.
 */
export function provesConsistency(older, newer, path) {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return path.length === 0 && same(older.root, newer.root);
  if (older.size === 0) return path.length === 0 && same(older.root, sha256(NONE));
  if (path.length === 0 || path.some((hash) => hash.length !== 32)) return false;
  let [at, last] = [older.size - 1, newer.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const [first, ...rest] = at === 0 ? [older.root, ...path] : path;
  let [before, now] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [before, now] = [nodeHash(sibling, before), nodeHash(sibling, now)];
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      now = nodeHash(now, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(before, older.root) && same(now, newer.root);
}

/** The tiles of one level that a tree of `size` leaves has: how many hashes there are, in tiles of 256. */
function tilesOnLevel(size, level) {
  const hashes = Math.floor(size / WIDTH ** level);
  return { hashes, tiles: Math.ceil(hashes / WIDTH) };
}

// --- Signed notes (C2SP signed-note, tlog-checkpoint, tlog-cosignature) ---------------------------------------------------

const SIGNS_NOTES = 1;
const COSIGNS = 4;
const NAME = /^[^+\s\p{C}]{1,255}$/u;
/** What a note may not hold besides line feeds: nothing in it may steer a terminal or hide. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
/** More keys or signatures than any log has would only cost the reader time. */
const MOST_KEYS = 64;
/** Instants that a date can be written for: after 1970, up to the year 9999. In seconds. */
const LAST_INSTANT = 253_402_300_799n;

/** A key in its written form, `<name>+<key id>+<type and key>`; null where that is not what it is. */
function readKey(written) {
  const [, name, id, typed] = /^([^+\s\p{C}]{1,255})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/u.exec(written) ?? [];
  const bytes = typed ? fromBase64(typed) : null;
  if (bytes?.length !== 33 || (bytes[0] !== SIGNS_NOTES && bytes[0] !== COSIGNS)) return null;
  const digest = sha256(Uint8Array.from([...ENCODER.encode(`${name}\n`), ...bytes]));
  return hex(digest.subarray(0, 4)) === id ? { name, id, type: bytes[0], raw: bytes.subarray(1), written } : null;
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A checkpoint with its signatures; null where it is none. Whether they are genuine is another question. Lines that extend
 * it are refused: this log writes none, and they could hold anything, for instance what looks like a verdict.
 */
function readCheckpoint(note) {
  const end = typeof note === 'string' ? note.lastIndexOf('\n\n') : -1;
  if (end < 0 || !note.endsWith('\n') || UNSEEN.test(note.replaceAll('\n', ''))) return null;
  const body = note.slice(0, end + 1);
  const [, origin, size, encoded] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]{44})\n$/.exec(body) ?? [];
  const root = hashFrom(encoded);
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(readSignature);
  if (!root || !isCount(Number(size)) || signatures.includes(null) || signatures.length > MOST_KEYS) return null;
  return { note, body, origin, size: Number(size), root, signatures };
}

function readSignature(line) {
  const [, name, encoded] = /^\u2014 ([^+\s]{1,255}) (\S+)$/u.exec(line) ?? [];
  const bytes = encoded ? fromBase64(encoded) : null;
  return bytes && bytes.length > 4 ? { name, id: hex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) } : null;
}

/** Whether this key made this signature of a checkpoint, and when it says that it did. */
async function checkSignature(checkpoint, signature, key) {
  if (key.type === SIGNS_NOTES) return { valid: await ed25519(key, signature.bytes, checkpoint.body), time: null };
  if (signature.bytes.length !== 72) return { valid: false, time: null };
  const time = new DataView(signature.bytes.buffer, signature.bytes.byteOffset).getBigUint64(0);
  const message = `cosignature/v1\ntime ${time}\n${checkpoint.body}`;
  const valid = time > 0n && time <= LAST_INSTANT && (await ed25519(key, signature.bytes.subarray(8), message));
  return { valid, time: Number(time) };
}

async function ed25519(key, signature, message) {
  if (signature.length !== 64) return false;
  key.imported ??= await subtle.importKey('raw', key.raw, { name: 'Ed25519' }, false, ['verify']);
  return subtle.verify({ name: 'Ed25519' }, key.imported, signature, ENCODER.encode(message));
}

// --- Canonical JSON (RFC 8785) and what a line says -----------------------------------------------------------------------

/** The value a text says, where the text is its canonical JSON byte for byte; undefined for every other text. */
function readCanonical(text) {
  try {
    const value = JSON.parse(text);
    const plain = JSON.stringify(value) === text && isSorted(value);
    // Names that look like numbers are the one thing JSON.stringify puts in an order of its own.
    if (!plain && canonicalJson(value) !== text) return undefined;
    // Half a surrogate pair is written as an escape, which nothing else of these is.
    const isHalf = text.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text);
    return isHalf ? undefined : value;
  } catch {
    return undefined;
  }
}

function isSorted(value) {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let before = null;
  for (const name of Object.keys(value)) {
    if ((before !== null && before >= name) || !isSorted(value[name])) return false;
    before = name;
  }
  return true;
}

function canonicalJson(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`;
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const hasExactly = (value, names) => isObject(value) && Object.keys(value).join() === names;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LEAF = 'at,capacity,entry,facts,id,kind,receipt,sequence,texts,v';
/** Kinds of events; names of facts and texts. */
const WORD = /^[a-z][a-z_]{0,63}$/;
const MEMBER = /^[a-z][A-Za-z_]{0,63}$/;
/** What the first event of an entry says besides. */
const FIRST_FACTS = [
  'acknowledgeBy',
  'authorCapacity',
  'authorVerified',
  'authorityCode',
  'departmentId',
  'dueAt',
  'number',
  'origin',
  'originalDay',
  'spaceId',
  'subjectId',
  'subjectType',
  'submission',
  'year',
];

/** The name of the first member of a leaf that is not as it should be; null where all are. */
function wrongInLeaf(leaf) {
  if (!hasExactly(leaf, LEAF)) return 'members';
  if (leaf.v !== 1) return 'v';
  if (!isInstant(leaf.at)) return 'at';
  if (!['author', 'official', 'system'].includes(leaf.capacity)) return 'capacity';
  if (!isText(leaf.entry) || !UUID.test(leaf.entry)) return 'entry';
  if (!isText(leaf.id) || !UUID.test(leaf.id)) return 'id';
  if (!isText(leaf.kind) || !WORD.test(leaf.kind)) return 'kind';
  if (!isText(leaf.receipt)) return 'receipt';
  if (!Number.isSafeInteger(leaf.sequence) || leaf.sequence < 1) return 'sequence';
  if (!isObject(leaf.facts) || Object.values(leaf.facts).some((fact) => fact !== null && typeof fact === 'object'))
    return 'facts';
  if (!isObject(leaf.texts) || Object.values(leaf.texts).some((text) => hashFrom(text) === null)) return 'texts';
  if (![...Object.keys(leaf.facts), ...Object.keys(leaf.texts)].every((name) => MEMBER.test(name))) return 'members';
  if (leaf.sequence === 1 && FIRST_FACTS.some((name) => !Object.hasOwn(leaf.facts, name))) return 'facts';
  return null;
}

function isInstant(text) {
  if (!isText(text) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

// --- Receipts (ISO/IEC 7064 MOD 37-2) -------------------------------------------------------------------------------------

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';
const RECEIPT = /\d{6}-\d{4}-\d{7,15}-[0-9A-Z*]/;
const WHOLE_RECEIPT = /^(\d{6})-(\d{4})-(\d{7}|[1-9]\d{7,14})-([0-9A-Z*])$/;

function checkCharacter(digits) {
  let sum = 0;
  for (const digit of digits) sum = ((sum + CHARACTERS.indexOf(digit)) * 2) % 37;
  return CHARACTERS[(38 - sum) % 37];
}

/** A receipt taken apart; null where it is none, its check character included. */
function readReceipt(receipt) {
  const [, authority, year, digits, check] = WHOLE_RECEIPT.exec(receipt) ?? [];
  if (!authority || checkCharacter(`${authority}${year}${digits}`) !== check || Number(digits) < 1) return null;
  return { authority, year: Number(year), number: Number(digits) };
}

function writeReceipt(authority, year, number) {
  const digits = String(number).padStart(7, '0');
  return `${authority}-${year}-${digits}-${checkCharacter(`${authority}${year}${digits}`)}`;
}

// --- Entries: their states and the numbers of their receipts --------------------------------------------------------------

const STATES = ['received', 'acknowledged', 'in_review', 'answered', 'in_progress', 'fulfilled', 'abandoned'];
STATES.push('withdrawn', 'merged');
/** What can happen until the answer: it comes, or does not come, or is handed to others or put off meanwhile. */
const openIn = (state) => ({
  ...{ answered: 'answered', withdrawn: 'withdrawn', merged: 'merged', extended: state },
  ...{ referral_offered: state, referral_accepted: 'acknowledged', referral_returned: state },
});
/** What can happen to an answer that stands: its author judges it, the authority corrects it. */
const withAnswer = (state) => ({ verdict_given: state, corrected: state });
/** State × event → state. An event that stands in no row leaves the state as it is. */
export const TRANSITIONS = {
  received: { ...openIn('received'), acknowledged: 'acknowledged', review_started: 'in_review' },
  acknowledged: { ...openIn('acknowledged'), review_started: 'in_review' },
  in_review: openIn('in_review'),
  answered: { ...withAnswer('answered'), started: 'in_progress', reopened: 'in_review' },
  in_progress: { ...withAnswer('in_progress'), fulfilled: 'fulfilled', abandoned: 'abandoned' },
  fulfilled: withAnswer('fulfilled'),
  abandoned: withAnswer('abandoned'),
  withdrawn: {},
  merged: {},
};
const MOVING = new Set(Object.values(TRANSITIONS).flatMap((row) => Object.keys(row)));
/** Events that this program knows to leave the state alone. Others do so too, and are counted in the result. */
export const RESTING = ['influence_named', 'text_removed'];

/** How often something can happen to one submission, and that a referral is settled only while it is offered. */
const MOST_EXTENSIONS = 2;
const REOPENED = 4;
const OFFERED = 8;
/** What ends an offer that nobody took up. */
const LAPSES = ['answered', 'withdrawn', 'merged'];

/** The marks of an entry (extensions in the lower two bits, the two above) after an event; null where it cannot be. */
function marksAfter(kind, marks) {
  if (kind === 'extended') return (marks & 3) < MOST_EXTENSIONS ? marks + 1 : null;
  if (kind === 'reopened') return (marks & REOPENED) === 0 ? marks | REOPENED : null;
  if (kind === 'referral_offered') return (marks & OFFERED) === 0 ? marks | OFFERED : null;
  if (kind === 'referral_accepted' || kind === 'referral_returned')
    return (marks & OFFERED) === 0 ? null : marks & ~OFFERED;
  return LAPSES.includes(kind) ? marks & ~OFFERED : marks;
}

const PAGE = 64;
/** What is known of so many receipts, one number after the other: some bytes for each. */
const newPage = () => ({
  sequences: new Uint32Array(PAGE),
  states: new Uint8Array(PAGE),
  marks: new Uint8Array(PAGE),
  ids: new Uint32Array(PAGE * 4),
});

/** Entries by authority and year, in pages of their numbers: memory goes with how many there are, not with how high. */
class Entries {
  constructor() {
    this.groups = new Map();
    this.count = 0;
    this.unknownKinds = new Set();
    this.ids = new Ids();
    this.submissions = new Ids();
    this.last = null;
  }

  /** Takes the next event of an entry. Returns null, or what is wrong about it. `most` bounds the numbers there can be. */
  follow(leaf, most) {
    const receipt = readReceipt(leaf.receipt);
    if (!receipt) return { code: 'receipt.check' };
    if (receipt.number > most) return { code: 'receipt.too_high', most };
    if (!this.ids.add(words(leaf.id))) return { code: 'entry.id_twice' };
    this.last = { event: leaf.kind, at: leaf.at };
    const group = this.#group(receipt);
    const page = pageOf(group, receipt.number);
    const at = receipt.number % PAGE;
    return leaf.sequence === 1 || page.sequences[at] === 0
      ? this.#begin(leaf, receipt, { group, page, at })
      : this.#next(leaf, { page, at });
  }

  #group({ authority, year }) {
    const name = `${authority}-${year}`;
    const found = this.groups.get(name);
    if (found) return found;
    const group = { authority, year, count: 0, last: 0, pages: new Map() };
    this.groups.set(name, group);
    return group;
  }

  #begin(leaf, receipt, { group, page, at }) {
    const { number } = receipt;
    if (page.sequences[at] !== 0) return { code: 'receipt.twice' };
    group.count += 1;
    this.count += 1;
    group.last = Math.max(group.last, number);
    page.sequences[at] = leaf.sequence;
    const entry = words(leaf.entry);
    page.ids.set(entry, at * 4);
    if (!this.submissions.add(entry)) return { code: 'receipt.other_entry' };
    if (leaf.sequence !== 1) return { code: 'entry.sequence', expected: 1, found: leaf.sequence };
    if (leaf.kind !== 'received') return { code: 'entry.state', event: leaf.kind, state: 'none' };
    const { authorityCode, year, number: said } = leaf.facts;
    if (authorityCode !== receipt.authority || year !== receipt.year || said !== number)
      return { code: 'receipt.facts' };
    return null;
  }

  #next(leaf, { page, at }) {
    if (words(leaf.entry).some((word, place) => word !== page.ids[at * 4 + place]))
      return { code: 'receipt.other_entry' };
    const expected = page.sequences[at] + 1;
    page.sequences[at] = leaf.sequence;
    if (leaf.sequence !== expected) return { code: 'entry.sequence', expected, found: leaf.sequence };
    return this.#moved(leaf.kind, page, at);
  }

  #moved(kind, page, at) {
    const state = STATES[page.states[at]];
    const row = TRANSITIONS[state];
    if (Object.hasOwn(row, kind)) {
      const marks = marksAfter(kind, page.marks[at]);
      if (marks === null) return { code: 'entry.once_more', event: kind };
      page.marks[at] = marks;
      page.states[at] = STATES.indexOf(row[kind]);
    } else if (MOVING.has(kind) || kind === 'received') return { code: 'entry.state', event: kind, state };
    else if (!RESTING.includes(kind) && this.unknownKinds.size < MOST_FINDINGS) this.unknownKinds.add(kind);
    return null;
  }

  /** The receipts that are missing before later ones: the first of each authority and year. */
  gaps() {
    return [...this.groups.values()].flatMap((group) =>
      group.count === group.last ? [] : [writeReceipt(group.authority, group.year, firstGap(group))],
    );
  }
}

function pageOf(group, number) {
  const index = Math.floor(number / PAGE);
  const found = group.pages.get(index);
  if (found) return found;
  const page = newPage();
  group.pages.set(index, page);
  return page;
}

function firstGap({ pages }) {
  for (let number = 1; ; number += 1)
    if (!pages.get(Math.floor(number / PAGE))?.sequences[number % PAGE]) return number;
}

/** UUIDs that were there already: a table with open addressing, half full at most, 16 bytes for each place. */
class Ids {
  constructor() {
    this.table = new Uint32Array(1024 * 4);
    this.count = 0;
    // Nobody can choose UUIDs that all fall on one place of a table they do not know.
    this.seed = globalThis.crypto?.getRandomValues(new Uint32Array(1))[0] ?? 0;
  }

  /** Takes the words of a UUID. False where it was added before. */
  add(id) {
    if (this.count * 8 >= this.table.length) this.#grow();
    return this.#put(id);
  }

  #put([one, two, three, four]) {
    const { table } = this;
    const last = table.length - 4;
    const mixed = mix(mix(mix(mix(this.seed ^ one) ^ two) ^ three) ^ four);
    let at = (mixed * 4) & last;
    while ((table[at] | table[at + 1] | table[at + 2] | table[at + 3]) !== 0) {
      if (table[at] === one && table[at + 1] === two && table[at + 2] === three && table[at + 3] === four) return false;
      at = (at + 4) & last;
    }
    table.set([one, two, three, four], at);
    this.count += 1;
    return true;
  }

  #grow() {
    const old = this.table;
    this.table = new Uint32Array(old.length * 2);
    this.count = 0;
    for (let at = 0; at < old.length; at += 4)
      if ((old[at] | old[at + 1] | old[at + 2] | old[at + 3]) !== 0) this.#put(old.subarray(at, at + 4));
  }
}

/** Spreads 32 bits over 32 bits, each of them on all others (the last step of MurmurHash3). */
function mix(value) {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The four 32-bit words of a UUID. */
function words(uuid) {
  const word = (digits) => Number.parseInt(digits, 16);
  const [two, three] = [uuid.slice(9, 13) + uuid.slice(14, 18), uuid.slice(19, 23) + uuid.slice(24, 28)];
  return [word(uuid.slice(0, 8)), word(two), word(three), word(uuid.slice(28, 36))];
}

// --- The check ------------------------------------------------------------------------------------------------------------

const LONGEST_LINE = 1 << 24;
const MOST_FINDINGS = 100;
/** Numbers of receipts have no gaps, so none can be much higher than there are entries before it. */
const NUMBERS_AHEAD = 1 << 16;
/** A leaf has to fit into a C2SP bundle, which writes its length in two bytes. */
const LONGEST_LEAF = 65_535;

/** In bytes of UTF-8, of which a character of JavaScript takes three at most. */
const isTooLong = (leaf) => leaf.length * 3 > LONGEST_LEAF && ENCODER.encode(leaf).length > LONGEST_LEAF;

/** What a removal may say besides its codes: who decided on it. Any other words would be words again. */
const SIGNS = ['actor_name', 'actor_post'];
/** The laws words can be removed under. */
export const GROUNDS = ['personal_information', 'court_order', 'defamation', 'copyright', 'other_law'];

/** Thrown after a finding that leaves nothing to go on with. */
class Stop extends Error {}

/**
 * Takes the lines of an export, or the one line of a proof, and holds what is found wrong. A finding is
 * `{ part, code, line, details }`: `part` says where (file, header, checkpoint, tile, entry, text, earlier, receipt, kept,
 * witness, option, end), `code` what happened, `details` the particulars of both.
 */
class Check {
  constructor(options) {
    this.options = options;
    this.findings = [];
    this.found = 0;
    this.line = 0;
    this.step = 'header';
    this.leaves = 0;
    this.hashes = [];
    this.declared = new Map();
    this.doubtful = [];
    this.entries = new Entries();
    this.absent = new Map();
    /** The line after the one that is taken, as far as it is at hand. */
    this.following = () => '';
    this.removed = 0;
    this.texts = 0;
    this.earlier = 0;
    this.cosigned = [];
  }

  find(where, code, details = {}) {
    // Places are looked up only when something is found there: there are millions of them.
    const { part, ...place } =
      typeof where === 'string' ? { part: where } : typeof where === 'function' ? where() : where;
    const finding = { part, code, line: this.line, details: { ...place, ...details } };
    this.found += 1;
    if (this.findings.length < MOST_FINDINGS) this.findings.push(finding);
    return finding;
  }

  stop(where, code, details) {
    this.find(where, code, details);
    throw new Stop();
  }

  /** Takes the next line, without its line feed; `sound` is whether it was UTF-8. May return a promise to wait for. */
  take(text, sound = true) {
    this.line += 1;
    this.sound = sound;
    if (this.step === 'header') return this.#header(text);
    if (this.step === 'leaf') return this.#leaf(text);
    if (this.step === 'tile') return this.#tile(text);
    if (this.step === 'earlier') return this.#earlier(text);
    return this.stop('end', 'line.after_end');
  }

  /** What stands here if all is well, for a line that cannot be read. */
  #expected(half) {
    if (this.step === 'leaf') return this.#entryAt(this.leaves, half);
    const text = this.#withRest(half);
    if (this.step === 'tile') return { part: 'tile', level: this.next.level, index: this.next.index };
    if (this.step !== 'earlier') return { part: this.step === 'header' ? 'header' : 'end' };
    if (text.length < 40) return { part: 'end' };
    const [, size] = /^.{10,300}?\\n(\d{1,16})\\n/u.exec(text) ?? [];
    return { part: 'earlier', number: this.earlier + 1, ...(size ? { size: Number(size) } : {}) };
  }

  /** A line with what was its other half, if one of its bytes became a line feed. Every whole line begins with a brace. */
  #withRest(text) {
    const rest = this.following();
    return text === '' || rest.startsWith('{') ? text : text + rest;
  }

  /** Entry n, with the receipt that its line names, as far as it can be read. */
  #entryAt(n, text) {
    const [receipt] = RECEIPT.exec(text) ?? RECEIPT.exec(this.#withRest(text)) ?? [];
    return { part: 'entry', n, ...(receipt ? { receipt } : {}) };
  }

  #read(text) {
    const value = this.sound ? readCanonical(text) : undefined;
    if (isObject(value)) return value;
    return this.stop(this.#expected(text), text.endsWith('\r') ? 'file.crlf' : 'line.not_canonical');
  }

  // The header: who signed how much.

  async #header(text) {
    if (text.startsWith('\ufeff')) this.stop('file', 'file.bom');
    if (!/checkpoint|"hiraku-ledger"/.test(text))
      this.stop('file', this.sound ? 'file.not_an_export' : 'file.not_text');
    const header = this.#read(text);
    this.kind = Object.hasOwn(header, 'proof') ? 'proof' : 'export';
    const names =
      this.kind === 'proof'
        ? 'checkpoint,keys,leaves,origin,proof,receipt,size,v'
        : 'checkpoint,export,keys,origin,size,v';
    const { witnesses = [], ...rest } = header;
    if (!hasExactly(rest, names) || rest[this.kind] !== 'hiraku-ledger')
      this.stop('header', 'shape', { name: this.kind });
    if (rest.v !== 1) this.stop('header', 'header.version', { version: String(rest.v) });
    if (!isCount(rest.size)) this.stop('header', 'shape', { name: 'size' });
    if (!isText(rest.origin) || !NAME.test(rest.origin)) this.stop('header', 'shape', { name: 'origin' });
    Object.assign(this, { origin: rest.origin, size: rest.size });
    this.keys = this.#keysOf(rest.keys, 'keys', SIGNS_NOTES);
    this.witnesses = Object.hasOwn(header, 'witnesses') ? this.#keysOf(witnesses, 'witnesses', COSIGNS) : [];
    for (const key of this.keys) if (key.name !== this.origin) this.find('header', 'key.name', { name: key.name });
    await this.#checkpoint(rest.checkpoint);
    if (this.kind === 'proof') this.#proof(rest);
    else this.#expectTile(0, 0);
  }

  #keysOf(written, name, type) {
    if (!isTexts(written) || written.length === 0 || written.length > MOST_KEYS)
      return this.stop('header', 'shape', { name });
    const keys = written.map(readKey);
    keys.forEach((key, at) => {
      if (key?.type !== type) this.stop('header', 'key.wrong', { number: at + 1, name });
    });
    return keys;
  }

  async #checkpoint(note) {
    const checkpoint = readCheckpoint(note);
    if (!checkpoint) return this.stop('checkpoint', 'checkpoint.unreadable');
    this.checkpoint = checkpoint;
    const signers = await this.#signers(checkpoint, 'checkpoint');
    const trusted = this.options.keys ?? [];
    if (checkpoint.origin !== this.origin) this.find('header', 'header.origin', { found: checkpoint.origin });
    if (checkpoint.size !== this.size) this.find('header', 'header.size', { size: this.size, found: checkpoint.size });
    const known = signers.map(({ key }) => key.written);
    if (trusted.length > 0 && !trusted.some((key) => known.includes(key.written)))
      this.find('checkpoint', 'signature.untrusted');
    this.signedBy = signers.filter(({ key }) => key.type === SIGNS_NOTES).map(({ key }) => key.written);
    this.cosigned = this.#cosignersOf(signers);
    for (const witness of this.options.witnesses ?? [])
      if (!known.includes(witness.written)) this.find({ part: 'witness', name: witness.name }, 'witness.missing');
    return undefined;
  }

  /** One line for each witness, its newest signature; `asked`: whether its key was given from outside. */
  #cosignersOf(signers) {
    const newest = new Map();
    for (const { key, time } of signers)
      if (key.type === COSIGNS && time > (newest.get(key.written)?.time ?? 0)) newest.set(key.written, { key, time });
    const asked = new Set((this.options.witnesses ?? []).map(({ written }) => written));
    return [...newest.values()].map(({ key, time }) => ({
      ...{ name: key.name, key: key.written, time, asked: asked.has(key.written) },
    }));
  }

  /**
   * The keys that signed a checkpoint. Each signature must be of a key that is named and be genuine: one that cannot be
   * checked could be changed unseen. Only on checkpoints kept outside, signatures of unknown keys are passed over.
   */
  async #signers(checkpoint, where, strict = true) {
    const signers = [];
    for (const signature of checkpoint.signatures) {
      const key = this.#keyOf(signature);
      if (!key && strict) this.find(where, 'signature.unknown_key', { signer: signature.name });
      if (!key) continue;
      const { valid, time } = await checkSignature(checkpoint, signature, key);
      if (valid) signers.push({ key, time });
      else this.find(where, 'signature.wrong', { signer: signature.name });
    }
    if (!signers.some(({ key }) => key.type === SIGNS_NOTES)) this.find(where, 'signature.missing');
    return signers;
  }

  #keyOf({ name, id }) {
    this.known ??= new Map(
      [...(this.options.keys ?? []), ...(this.options.witnesses ?? []), ...this.keys, ...this.witnesses]
        .map((key) => [`${key.name}+${key.id}`, key])
        .reverse(),
    );
    return this.known.get(`${name}+${id}`);
  }

  // Tiles of level 0 with their entries, then the tiles above.

  #expectTile(level, index) {
    const { hashes, tiles } = tilesOnLevel(this.size, level);
    if (index < tiles) {
      this.step = 'tile';
      this.next = { level, index, width: Math.min(WIDTH, hashes - index * WIDTH) };
    } else if (level === 0) {
      this.#closeTree();
      this.#expectTile(1, 0);
    } else if (hashes > 0) this.#expectTile(level + 1, 0);
    else this.step = 'earlier';
  }

  #tile(text) {
    const { level, index, width } = this.next;
    const line = this.#read(text);
    const part = this.#expected(text);
    // What comes behind all tiles stands where entries have to go on: they were cut off. Anything else is a changed tile.
    const isBehind = hasExactly(line, 'end') || hasExactly(line, 'earlier,proof');
    if (isBehind && level === 0 && index > 0)
      this.stop({ part: 'entry', n: this.leaves }, 'entry.tail_cut', { size: this.size });
    if (!hasExactly(line, 'hashes,tile') || !Array.isArray(line.tile)) this.stop(part, 'line.unexpected');
    const [saidLevel, saidIndex, saidWidth] = line.tile;
    // A tile from further up where entries have to go on: they were cut off. One with but its level changed is a changed tile.
    if (level === 0 && saidLevel > 0 && (saidIndex !== index || saidWidth !== width))
      this.stop({ part: 'entry', n: this.leaves }, 'entry.tail_cut', { size: this.size });
    if (saidLevel !== level || saidIndex !== index || saidWidth !== width || line.tile.length !== 3)
      this.stop(part, 'tile.other', { found: String(line.tile.slice(0, 2).join('/')) });
    const hashes = fromBase64(line.hashes);
    if (hashes?.length !== width * 32) return this.stop(part, 'tile.hashes', { width });
    if (level > 0) return this.#upperTile(hashes, part);
    Object.assign(this, { step: 'leaf', tile: hashes, place: 0 });
    this.hashes.push(new Uint8Array(width * 32));
    return undefined;
  }

  #upperTile(hashes, part) {
    const { level, index, width } = this.next;
    const own = this.levels[level - 1];
    for (let place = 0; place < width; place += 1) {
      if (sameAt(own[index * WIDTH + place], hashes, place * 32)) continue;
      this.find(part, 'tile.wrong', { place });
      break;
    }
    this.#expectTile(level, index + 1);
  }

  #leaf(text) {
    const line = this.#read(text);
    if (!hasExactly(line, 'leaf,n,texts')) return this.#leavesMissing(line, text);
    const part = () => this.#entryAt(this.leaves, text);
    if (!isText(line.leaf) || !isCount(line.n) || !isObject(line.texts)) return this.stop(part, 'line.unexpected');
    const hash = leafHash(line.leaf);
    if (!sameAt(hash, this.tile, this.place * 32)) {
      if (this.#isRepeated(hash)) return void this.find(part, 'entry.inserted');
      this.#missed(hash) || this.#doubt(part);
    }
    if (line.n !== this.leaves && !this.shifted) {
      this.shifted = true;
      this.find(part, 'entry.number', { found: line.n });
    }
    this.#says(line, this.leaves, part);
    this.#keep(hash);
    if (this.place === this.next.width) this.#expectTile(0, this.next.index + 1);
    return undefined;
  }

  #keep(hash) {
    this.hashes[this.next.index].set(hash, this.place * 32);
    this.place += 1;
    this.leaves += 1;
  }

  /** Whether what stands here is an entry that stood before. */
  #isRepeated(hash) {
    for (let place = 0; place < this.place; place += 1) if (sameAt(hash, this.tile, place * 32)) return true;
    return false;
  }

  /** Whether what stands here belongs further on: then what should stand between was taken out. */
  #missed(hash) {
    for (let place = this.place + 1; place < this.next.width; place += 1)
      if (sameAt(hash, this.tile, place * 32)) return this.#skipTo(place, 'entry.missing');
    return false;
  }

  #skipTo(place, code) {
    this.find({ part: 'entry', n: this.leaves }, code, { count: place - this.place, size: this.size });
    this.shifted = true;
    while (this.place < place) this.#keep(this.tile.subarray(this.place * 32, this.place * 32 + 32));
    return true;
  }

  /** Entry and tile disagree. Which of them was changed is known when the tree is complete. */
  #doubt(part) {
    const { index } = this.next;
    this.declared.set(index, this.tile);
    this.doubtful.push({ finding: this.find(part, 'entry.edited'), index, place: this.place });
  }

  #leavesMissing(line, text) {
    const tile = Array.isArray(line.tile) && line.tile[0] === 0;
    const left = this.size - this.leaves > this.next.width - this.place;
    if (!tile && !Object.hasOwn(line, 'end') && !Array.isArray(line.tile) && !Object.hasOwn(line, 'earlier'))
      return this.stop(this.#entryAt(this.leaves, text), 'line.unexpected');
    if (!tile && left) return this.stop({ part: 'entry', n: this.leaves }, 'entry.tail_cut', { size: this.size });
    this.#skipTo(this.next.width, tile ? 'entry.missing' : 'entry.tail_cut');
    this.#expectTile(0, this.next.index + 1);
    this.line -= 1;
    return this.take(text);
  }

  /** The tree is complete: its root must be the signed one. */
  #closeTree() {
    const roots = this.hashes.map((hashes) => rootOver(hashes, hashes.length / 32));
    const root = rootOver(joined(roots), roots.length);
    const asDeclared = roots.map((own, index) => {
      const tile = this.declared.get(index);
      return tile ? rootOver(tile, tile.length / 32) : own;
    });
    const fits = same(root, this.checkpoint.root);
    const declaredFits =
      !fits && this.doubtful.length > 0 && same(rootOver(joined(asDeclared), roots.length), this.checkpoint.root);
    if (fits) for (const { finding, index, place } of this.doubtful) tileInstead(finding, index, place);
    if (!fits && !declaredFits) this.rewritten = this.#rewritten(roots);
    this.levels = this.#levelsAbove(declaredFits ? asDeclared : roots);
    this.roots = roots;
    for (const { where } of this.absent.values()) this.find(where, 'text.missing');
    for (const receipt of this.entries.gaps()) this.find({ part: 'receipt', receipt }, 'receipt.gap');
  }

  #rewritten() {
    const code = this.size === 0 ? 'tree.empty' : 'tree.root';
    return this.find('checkpoint', code, { from: 0, to: this.size - 1 });
  }

  #levelsAbove(roots) {
    const levels = [roots.slice(0, tilesOnLevel(this.size, 1).hashes)];
    for (let level = 2; tilesOnLevel(this.size, level).hashes > 0; level += 1) {
      const below = levels.at(-1);
      const { hashes } = tilesOnLevel(this.size, level);
      levels.push(
        Array.from({ length: hashes }, (_, at) => rootOver(joined(below.slice(at * WIDTH, (at + 1) * WIDTH)), WIDTH)),
      );
    }
    return levels;
  }

  /** The root of the tree of the first `size` entries, as they stand in this file. */
  #rootAt(size) {
    const full = Math.floor(size / WIDTH);
    const roots = this.roots.slice(0, full);
    if (size % WIDTH > 0) roots.push(rootOver(this.hashes[full], size % WIDTH));
    return rootOver(joined(roots), roots.length);
  }

  // What an entry says.

  /** `part` is a function: it finds the receipt even where the leaf cannot be read. */
  #says({ leaf: text, texts }, n, part) {
    const leaf = readCanonical(text);
    if (leaf === undefined || isTooLong(text)) return void this.find(part, 'leaf.not_canonical');
    const name = wrongInLeaf(leaf);
    if (name) return void this.find(part, 'leaf.shape', { name });
    const place = { part: 'entry', n, receipt: leaf.receipt };
    const wrong = this.entries.follow(leaf, Math.min(this.size, n + NUMBERS_AHEAD));
    if (wrong) {
      const { code, ...details } = wrong;
      this.find(place, code, details);
    }
    this.#textsOf(leaf, texts, place);
    if (leaf.kind === 'text_removed') this.#removed(leaf, place);
    return undefined;
  }

  #textsOf(leaf, texts, place) {
    const fields = Object.keys(leaf.texts);
    if (fields.join() !== Object.keys(texts).join()) return void this.find(place, 'text.fields');
    for (const field of fields) {
      const text = texts[field];
      if (text === null)
        this.absent.set(`${leaf.id}/${field}`, { where: { ...place, part: 'text', field }, entry: leaf.entry });
      else if (!this.#commits(text, leaf.texts[field])) this.find({ ...place, part: 'text', field }, 'text.other');
      this.texts += 1;
    }
    return undefined;
  }

  #commits(text, commitment) {
    if (!hasExactly(text, 'salt,text') || !isText(text.text)) return false;
    const salt = hashFrom(text.salt);
    return salt !== null && toBase64(taggedHash(2, salt, text.text)) === commitment;
  }

  /** A removal by law: the ground is one there is, no author removes; the text is an earlier one of the entry, and gone. */
  #removed({ capacity, entry, facts, texts }, place) {
    if (
      !GROUNDS.includes(facts.ground) ||
      capacity !== 'official' ||
      !Object.keys(texts).every((field) => SIGNS.includes(field))
    )
      return void this.find(place, 'removal.ground');
    const name = `${facts.event}/${facts.field}`;
    if (this.absent.get(name)?.entry !== entry)
      return void this.find(place, 'removal.unmatched', { field: String(facts.field) });
    this.absent.delete(name);
    this.removed += 1;
    return undefined;
  }

  // Earlier checkpoints, and the end.

  async #earlier(text) {
    const line = this.#read(text);
    if (hasExactly(line, 'end')) {
      if (line.end !== this.size) this.find('end', 'end.size', { size: this.size });
      this.step = 'over';
      return;
    }
    const part = this.#expected(text);
    if (!hasExactly(line, 'earlier,proof') || !isTexts(line.proof)) this.stop(part, 'line.unexpected');
    const checkpoint = readCheckpoint(line.earlier);
    if (!checkpoint) return void this.stop(part, 'checkpoint.unreadable');
    this.earlier += 1;
    const before = this.found;
    const where = { ...part, size: checkpoint.size };
    if (checkpoint.origin !== this.origin) this.find(where, 'header.origin', { found: checkpoint.origin });
    await this.#signers(checkpoint, where);
    if (this.found > before) return;
    this.#isBeginning(checkpoint, line.proof.map(hashFrom), where);
  }

  #isBeginning(checkpoint, proof, where) {
    const { size, root } = checkpoint;
    if (size > this.size || size < (this.latest ?? 0)) return void this.find(where, 'earlier.order');
    this.latest = size;
    const proven = !proof.includes(null) && provesConsistency(checkpoint, this.checkpoint, proof);
    if (proven && !this.rewritten) return undefined;
    const fits = same(this.#rootAt(size), root);
    if (this.rewritten) {
      const { details } = this.rewritten;
      if (fits) details.from = Math.max(details.from, size);
      else details.to = Math.min(details.to, size - 1);
    }
    if (!proven) this.find(where, fits ? 'earlier.proof' : 'earlier.rewritten', { last: size - 1 });
    return undefined;
  }

  // The proof of one receipt.

  #proof({ receipt, leaves }) {
    if (!isText(receipt) || !readReceipt(receipt)) this.find('header', 'receipt.check', { receipt });
    if (!Array.isArray(leaves) || leaves.length === 0) this.stop('header', 'shape', { name: 'leaves' });
    let before = -1;
    for (const line of leaves) {
      const part = { part: 'entry', n: isCount(line?.n) ? line.n : before + 1, receipt };
      if (!hasExactly(line, 'leaf,n,path,texts') || !isText(line.leaf) || !isTexts(line.path) || !isObject(line.texts))
        this.stop(part, 'line.unexpected');
      if (!isCount(line.n) || line.n <= before) this.find(part, 'entry.number', { found: String(line.n) });
      const path = line.path.map(hashFrom);
      if (path.includes(null) || !provesInclusion(leafHash(line.leaf), line.n, path, this.checkpoint))
        this.find(part, 'proof.path');
      this.#says(line, part.n, () => part);
      if (readCanonical(line.leaf)?.receipt !== receipt) this.find(part, 'proof.receipt');
      before = line.n;
      this.leaves += 1;
    }
    for (const { where } of this.absent.values()) this.find(where, 'text.missing');
    this.step = 'over';
  }

  // After the last line.

  /** `rest` is what stands behind the last line feed. */
  async end(rest) {
    if (this.line === 0 && rest.length === 0) this.stop('file', 'file.empty');
    if (rest.length > 0) {
      this.line += 1;
      const { text, sound } = decode(rest);
      if (this.step === 'header') {
        this.line -= 1;
        await this.take(text, sound);
        this.stop(this.kind === 'proof' ? 'end' : 'header', 'file.cut');
      }
      this.stop(this.#expected(text), 'file.cut');
    }
    if (this.step === 'leaf') this.stop({ part: 'entry', n: this.leaves }, 'entry.tail_cut', { size: this.size });
    if (this.step === 'tile' && this.next.level === 0)
      this.stop({ part: 'entry', n: this.leaves }, 'entry.tail_cut', { size: this.size });
    this.line += 1;
    if (this.step !== 'over') this.stop(this.step === 'tile' ? this.#expected('') : 'end', 'file.cut');
  }

  /** A checkpoint that somebody kept must be a beginning of this very log. */
  async kept(note) {
    this.line = 0;
    const kept = readCheckpoint(note);
    if (!kept) this.stop('kept', 'checkpoint.unreadable');
    const where = { part: 'kept', size: kept.size };
    if (kept.origin !== this.origin) this.stop(where, 'header.origin', { found: kept.origin });
    const before = this.found;
    const signers = await this.#signers(kept, where, false);
    if (this.found > before) return;
    const trusted = this.options.keys ?? [];
    const names = signers.map(({ key }) => key.written);
    if (trusted.length > 0 && !trusted.some(({ written }) => names.includes(written)))
      this.stop(where, 'signature.untrusted');
    this.keptSize = kept.size;
    if (this.kind === 'proof' && kept.size !== this.size) this.stop(where, 'kept.not_comparable', { found: this.size });
    if (kept.size > this.size) this.stop(where, 'kept.larger', { found: this.size });
    if (kept.size === this.size && !same(kept.root, this.checkpoint.root))
      this.stop(where, 'kept.rewritten', { last: kept.size - 1 });
    if (kept.size === this.size) return;
    if (this.roots && !same(this.#rootAt(kept.size), kept.root))
      this.stop(where, 'kept.rewritten', { last: kept.size - 1 });
  }

  result() {
    const { kind, origin, size, checkpoint } = this;
    const unknownKinds = [...this.entries.unknownKinds].sort();
    const facts = {
      origin,
      size,
      events: this.leaves,
      receipts: this.entries.count,
      texts: this.texts,
      removed: this.removed,
    };
    return {
      ok: this.found === 0,
      kind: kind ?? null,
      ...facts,
      earlier: this.earlier,
      checkpoint: checkpoint?.note ?? null,
      keysFrom: (this.options.keys ?? []).length > 0 ? 'outside' : 'file',
      keys: (this.keys ?? []).map(({ written }) => written),
      signedBy: this.signedBy ?? [],
      /** Whether the file can show that nothing is left out. A proof shows that its steps are in the log, not that they are all. */
      complete: kind === 'export',
      last: this.entries.last,
      kept: this.keptSize ?? null,
      cosigned: this.cosigned,
      unknownKinds,
      findings: this.findings,
      found: this.found,
    };
  }
}

/** The entry gives the signed root, so its tile is what was changed. */
function tileInstead(finding, index, place) {
  const { line } = finding;
  Object.assign(finding, {
    part: 'tile',
    code: 'tile.wrong',
    line: line - place - 1,
    details: { level: 0, index, place },
  });
}

// --- Reading --------------------------------------------------------------------------------------------------------------

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of some bytes, and whether they were UTF-8. */
function decode(bytes) {
  try {
    return { text: STRICT.decode(bytes), sound: true };
  } catch {
    return { text: LENIENT.decode(bytes), sound: false };
  }
}

/** Hands the lines of a file to a check, as its bytes come. */
async function readLines(chunks, check, onProgress) {
  let rest = NONE;
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    const end = chunk.lastIndexOf(10) + 1;
    if (end > 0) await takeLines(concatenated(rest, chunk.subarray(0, end)), check);
    rest = end > 0 ? chunk.slice(end) : concatenated(rest, chunk);
    if (rest.length > LONGEST_LINE) check.stop('file', 'file.line_too_long');
    onProgress?.({ bytes, events: check.leaves, size: check.size ?? null });
  }
  await check.end(rest);
}

/** Hands over whole lines: decoded all at once, or one by one to find which of them is no UTF-8. */
async function takeLines(block, check) {
  const { text, sound } = decode(block);
  for (let begin = 0; begin < (sound ? text : block).length;) {
    const end = sound ? text.indexOf('\n', begin) : block.indexOf(10, begin);
    const line = sound ? { text: text.slice(begin, end), sound } : decode(block.subarray(begin, end));
    check.following = () => (sound ? text.slice(end + 1, text.indexOf('\n', end + 1)) : '');
    const waiting = check.take(line.text, line.sound);
    if (waiting) await waiting;
    begin = end + 1;
  }
}

function concatenated(one, other) {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/**
 * Checks a file. `chunks` are its bytes, as an (asynchronous) iterable of Uint8Array. `options`: `keys` and `witnesses`, lists
 * of keys in their written form that are known from outside; `checkpoint`, the text of a checkpoint kept outside;
 * `onProgress`, called with `{ bytes, events, size }`. Never throws: whatever goes wrong is a finding of the result.
 */
export async function verify(chunks, options = {}) {
  await takeNodesOwn();
  const check = new Check({});
  try {
    check.options.keys = outsideKeys(options.keys, '--key', SIGNS_NOTES, check);
    check.options.witnesses = outsideKeys(options.witnesses, '--witness', COSIGNS, check);
    await readLines(chunks, check, options.onProgress);
  } catch (error) {
    if (!(error instanceof Stop)) failed(check, error);
  }
  try {
    if (isText(options.checkpoint) && check.checkpoint) await check.kept(options.checkpoint);
  } catch (error) {
    if (!(error instanceof Stop)) failed(check, error);
  }
  return check.result();
}

function outsideKeys(written, option, type, check) {
  return (written ?? []).map((text) => {
    const key = readKey(text);
    return key?.type === type ? key : check.stop('option', 'option.key', { option });
  });
}

function failed(check, error) {
  const unsupported = error?.name === 'NotSupportedError' || subtle === undefined;
  check.find('file', unsupported ? 'cannot.ed25519' : 'cannot.read', { reason: String(error?.message ?? error) });
}

// --- Saying it ------------------------------------------------------------------------------------------------------------

/** Where, what, and some words, in the languages of the command line. Pages translate `part` and `code` themselves. */
export const WORDS = {
  en: {
    parts: {
      file: 'the file',
      header: 'the header (line 1)',
      checkpoint: 'the newest checkpoint (line 1)',
      tile: 'tile {level}/{index} (line {line})',
      entry: 'log entry {n}, receipt {receipt} (line {line})',
      unread: 'log entry {n} (line {line})',
      text: 'the text "{field}" of receipt {receipt}, log entry {n} (line {line})',
      earlier: 'the earlier checkpoint of size {size} (line {line})',
      receipt: 'receipt {receipt}',
      kept: 'the checkpoint kept outside, of size {size}',
      witness: 'witness {name}',
      option: 'option {option}',
      end: 'the end (line {line})',
    },
    codes: {
      'option.key': 'what was given is no key of that kind. It looks like name+1a2b3c4d+base64.',
      'file.empty': 'it is empty.',
      'file.bom':
        'a byte order mark stands at its beginning: an editor has rewritten it. Take the file as it was downloaded.',
      'file.crlf':
        'its lines end like those of Windows: an editor has rewritten it. Take the file as it was downloaded.',
      'file.not_text': 'it is not text, so it is no export and no proof.',
      'file.not_an_export': 'it is neither an export of the ledger nor the proof of a receipt.',
      'file.line_too_long': 'a line is longer than any export has.',
      'file.cut': 'the file ends here too early. It was cut off, or the download was not complete.',
      'cannot.ed25519':
        'this program cannot check Ed25519 signatures here. Use a newer browser, a page with https, or Node 18.',
      'cannot.read': 'it could not be read: {reason}',
      'line.not_canonical': 'a byte was changed here: the line is not as the log writes it.',
      'line.unexpected': 'something else stands here than what has to.',
      'line.after_end': 'something stands after the end.',
      shape: '"{name}" is missing or is not as it has to be.',
      'header.version': 'version {version} of the format is not known to this program.',
      'header.origin': 'it is of another log: {found}.',
      'header.size': 'it says {size} entries, but the signed checkpoint says {found}.',
      'key.wrong': 'key {number} in "{name}" was changed: it does not fit the number it carries.',
      'key.name': 'a key belongs to {name}, which is not this log.',
      'checkpoint.unreadable': 'it is no checkpoint.',
      'signature.untrusted': 'none of the keys you gave signed it.',
      'signature.unknown_key': 'the signature of {signer} is of a key that is not named, so that it cannot be checked.',
      'signature.wrong': 'the signature of {signer} is wrong: the checkpoint or the signature was changed.',
      'signature.missing': 'no key of this log signed it.',
      'witness.missing': 'it did not sign the newest checkpoint.',
      'tile.other': 'another tile stands here: {found}.',
      'tile.hashes': 'its hashes were changed: they are not {width} hashes of 32 bytes.',
      'tile.wrong': 'hash {place} of it was changed: the entries are right, the tile is not.',
      'entry.edited': 'it was edited: it is not what was put into the log.',
      'entry.inserted': 'it stands here a second time.',
      'entry.missing': 'it is missing: {count} taken out of the middle.',
      'entry.tail_cut': 'the entries end before it, though {size} were signed: the tail was cut off.',
      'entry.number': 'it carries number {found} instead.',
      'tree.empty': 'of no entries at all another root was signed.',
      'tree.root':
        'the entries do not give the signed root. Some of the entries {from} to {to} were changed, taken out or added, and the tree was computed anew.',
      'leaf.not_canonical': 'its line in the log is not as the log writes it.',
      'leaf.shape': 'its "{name}" is missing or is not as it has to be.',
      'receipt.check': 'the check character does not fit the receipt: a digit was changed.',
      'receipt.too_high': 'the number of the receipt is higher than there can be: {most} at most.',
      'receipt.twice': 'the receipt was given out twice.',
      'receipt.facts': 'the receipt is not that of the authority, year and number which the entry states.',
      'receipt.other_entry': 'the receipt belongs to another submission.',
      'receipt.gap': 'it is missing, though later numbers of the same authority and year were given out.',
      'entry.sequence':
        'step {found} of this submission stands where step {expected} has to: a step is missing or doubled.',
      'entry.state': '"{event}" cannot happen to a submission in the state "{state}".',
      'entry.id_twice': 'it carries the number of another event.',
      'entry.once_more': '"{event}" happened here though it could not any more, or not yet.',
      'text.fields': 'its texts are not those it committed to.',
      'text.other': 'the text (or its salt) is not the one that was put into the log.',
      'text.missing': 'the text is missing, and no removal by law is recorded.',
      'removal.unmatched':
        'it records that the text "{field}" was removed by law, but that text is still there or never was.',
      'removal.ground': 'it records a removal without a ground in law, or in the name of somebody who cannot remove.',
      'end.size': 'another number than {size} stands there.',
      'earlier.order': 'it is not in its order, or larger than the log.',
      'earlier.proof': 'its proof was changed; the checkpoint itself fits.',
      'earlier.rewritten': 'the log signed another history then: it was rewritten at or before log entry {last}.',
      'proof.path': 'it is not in the signed log: the entry or its proof was changed.',
      'proof.receipt': 'it belongs to another receipt.',
      'kept.larger': 'the file has only {found} entries: its tail was cut off, or it is older than the checkpoint.',
      'kept.rewritten': 'it does not fit: the log was rewritten at or before log entry {last}.',
      'kept.not_comparable': 'the proof of one receipt (size {found}) cannot be compared with it. Use a whole export.',
    },
    words: {},
    wrong: 'WRONG: {where}: {what}',
    more: 'Further places that are wrong: {count}. They often follow from the first.',
    right: {
      export:
        'RIGHT. {origin}, as it stood at {size} log entries. Submissions: {receipts}. Texts: {texts}, {removed} of them removed by law. Earlier checkpoints: {earlier}. All of it fits the signatures.',
      proof:
        'RIGHT. {origin}, as it stood at {size} log entries. Steps of this receipt that stand in it: {events}. Texts: {texts}, {removed} of them removed by law.',
    },
    last: {
      export: 'Last log entry: "{event}", {at}. Whatever came later is not in this file.',
      proof:
        'Last step in this proof: "{event}", {at}. A proof shows that its steps are in the log, not that they are all: whoever gave it to you may have left out the newest ones. Only a whole export shows that.',
    },
    kept: 'The checkpoint you kept (size {kept}) is a beginning of this log: nothing before it was rewritten.',
    unkept:
      'You gave no checkpoint kept outside (--checkpoint). A log that was rewritten as a whole and signed again would look the same. Keep this one for the next time:',
    keys: 'The key was only taken from the file itself. Compare it with one from elsewhere, or give that with --key:',
    cosigned: 'Witness {name} signed it on {time}.',
    named:
      'A key that only this file calls {name} signed it, dated {time}. If you know that witness, give its key with --witness.',
    future: 'That date has not come yet: the clock of {name} or of this computer is wrong.',
    signer: 'Signed with the key {key}',
    limits:
      'This shows that nothing was changed, taken out or put in afterwards. Whether what was written is true, no program can see.',
    unknown: 'Kinds of events that this program does not know, and took as leaving the state alone: {kinds}.',
    usage:
      "Use: node verifier.mjs EXPORT [--checkpoint FILE] [--key KEY] [--witness KEY] [--lang en|ja]\n\nEXPORT is an export of the ledger or the proof of a receipt. --checkpoint: a checkpoint you kept; --key: the log's key as you\nknow it from elsewhere; --witness: a witness that must have signed. --key and --witness may be given several times.\nExit code 0 when everything fits, 1 when not.",
  },
  ja: {
    parts: {
      file: 'ファイル',
      header: '見出し（1行目）',
      checkpoint: '最新のチェックポイント（1行目）',
      tile: 'タイル {level}/{index}（{line}行目）',
      entry: '記録 {n} 番、受付番号 {receipt}（{line}行目）',
      unread: '記録 {n} 番（{line}行目）',
      text: '受付番号 {receipt}、記録 {n} 番の「{field}」の文（{line}行目）',
      earlier: '大きさ {size} の以前のチェックポイント（{line}行目）',
      receipt: '受付番号 {receipt}',
      kept: '手元にあったチェックポイント（大きさ {size}）',
      witness: '証人 {name}',
      option: 'オプション {option}',
      end: '終わり（{line}行目）',
    },
    codes: {
      'option.key': '指定されたものは、この種類の鍵ではありません。name+1a2b3c4d+base64 のような形です。',
      'file.empty': '中身がありません。',
      'file.bom': '先頭にBOMがあります。編集ソフトが書きかえています。取得したままのファイルを使ってください。',
      'file.crlf': '改行がWindowsの形です。編集ソフトが書きかえています。取得したままのファイルを使ってください。',
      'file.not_text': '文字のファイルではありません。台帳の書き出しでも証明でもありません。',
      'file.not_an_export': '台帳の書き出しでも、受付番号の証明でもありません。',
      'file.line_too_long': '書き出しにはない長さの行があります。',
      'file.cut': 'ここでファイルが早く終わっています。切り取られたか、取得が途中で止まりました。',
      'cannot.ed25519':
        'ここではEd25519の署名を確かめられません。新しいブラウザー、httpsのページ、またはNode 18以降を使ってください。',
      'cannot.read': '読めませんでした: {reason}',
      'line.not_canonical': 'ここで1バイト以上が変えられています。台帳が書く形の行ではありません。',
      'line.unexpected': 'ここにあるはずのものと違うものがあります。',
      'line.after_end': '終わりのあとに何かがあります。',
      shape: '「{name}」がないか、あるべき形ではありません。',
      'header.version': '形式の版 {version} を、このプログラムは知りません。',
      'header.origin': '別の台帳 {found} のものです。',
      'header.size': '{size} 件とありますが、署名されたチェックポイントは {found} 件です。',
      'key.wrong': '「{name}」の {number} 番目の鍵が変えられています。鍵の番号と合いません。',
      'key.name': '{name} の鍵があります。この台帳の鍵ではありません。',
      'checkpoint.unreadable': 'チェックポイントではありません。',
      'signature.untrusted': '指定された鍵では署名されていません。',
      'signature.unknown_key': '{signer} の署名は、示されていない鍵によるもので、確かめられません。',
      'signature.wrong': '{signer} の署名が正しくありません。チェックポイントか署名が変えられています。',
      'signature.missing': 'この台帳の鍵で署名されていません。',
      'witness.missing': '最新のチェックポイントに署名していません。',
      'tile.other': 'ここには別のタイル {found} があります。',
      'tile.hashes': 'ハッシュが変えられています。32バイトのハッシュ {width} 個ではありません。',
      'tile.wrong': '{place} 番目のハッシュが変えられています。記録は正しく、タイルが違います。',
      'entry.edited': '書きかえられています。台帳に入れられたものではありません。',
      'entry.inserted': '同じ記録がここにもう一度あります。',
      'entry.missing': 'ありません。途中から {count} 件が抜かれています。',
      'entry.tail_cut': '{size} 件が署名されていますが、記録がここで終わっています。後ろが切り取られています。',
      'entry.number': '番号が {found} になっています。',
      'tree.empty': '記録が1件もないときの値と、署名された値が合いません。',
      'tree.root':
        '記録から計算した値が、署名された値と合いません。記録 {from} 番から {to} 番のどれかが変えられたか、抜かれたか、加えられ、木が計算し直されています。',
      'leaf.not_canonical': '台帳の中の行が、台帳の書く形ではありません。',
      'leaf.shape': '「{name}」がないか、あるべき形ではありません。',
      'receipt.check': '受付番号の検査文字が合いません。数字が変えられています。',
      'receipt.too_high': '受付番号の数が大きすぎます。大きくても {most} のはずです。',
      'receipt.twice': '同じ受付番号が2度使われています。',
      'receipt.facts': '受付番号が、記録にある自治体・年・番号と合いません。',
      'receipt.other_entry': '受付番号が別の提出のものです。',
      'receipt.gap': '同じ自治体と年のあとの番号があるのに、この番号がありません。',
      'entry.sequence':
        'この提出の {expected} 番目の出来事があるはずのところに、{found} 番目があります。抜けているか、重なっています。',
      'entry.state': '「{state}」の提出に「{event}」は起こりえません。',
      'entry.id_twice': '別の出来事と同じ番号が付いています。',
      'entry.once_more': '「{event}」は、ここではもう、またはまだ起こりえません。',
      'text.fields': '文の種類が、記録にあるものと違います。',
      'text.other': '文（またはそのソルト）が、台帳に入れられたものと違います。',
      'text.missing': '文がありません。法律による削除の記録もありません。',
      'removal.unmatched':
        '「{field}」の文が法律により削除されたとありますが、その文はまだあるか、初めからありません。',
      'removal.ground': '法律の根拠がないか、削除できない立場による削除が記録されています。',
      'end.size': '{size} と違う数があります。',
      'earlier.order': '順番が違うか、台帳より大きくなっています。',
      'earlier.proof': '証明が変えられています。チェックポイントそのものは合います。',
      'earlier.rewritten':
        'そのとき署名された歴史と違います。記録 {last} 番か、それより前で台帳が書きかえられています。',
      'proof.path': '署名された台帳に入っていません。記録か証明が変えられています。',
      'proof.receipt': '別の受付番号のものです。',
      'kept.larger': 'ファイルには {found} 件しかありません。後ろが切り取られたか、チェックポイントより古いものです。',
      'kept.rewritten': '合いません。記録 {last} 番か、それより前で台帳が書きかえられています。',
      'kept.not_comparable': '1件の証明（大きさ {found}）とは比べられません。全体の書き出しを使ってください。',
    },
    words: {
      none: 'まだない',
      received: '受付',
      acknowledged: '受領の確認',
      in_review: '検討中',
      answered: '回答',
      in_progress: '実施中',
      fulfilled: '実施',
      abandoned: '中止',
      withdrawn: '取り下げ',
      merged: '統合',
      review_started: '検討の開始',
      started: '実施の開始',
      reopened: '再検討',
      extended: '期限の延長',
      referral_offered: '移送の申し出',
      referral_accepted: '移送の受け入れ',
      referral_returned: '移送の返却',
      title: '題名',
      text: '本文',
      author_name: '提出者の名前',
      actor_name: '担当者の名前',
      actor_post: '役職',
      note: '備考',
      remark: '個別の回答',
      explanation: '回答の理由',
    },
    wrong: '誤り: {where}: {what}',
    more: 'ほかにも {count} か所が合いません。多くは最初の誤りから続くものです。',
    right: {
      export:
        '正しい。{origin}、記録 {size} 件の時点: 提出 {receipts} 件、文 {texts} 件（うち法律による削除 {removed} 件）、以前のチェックポイント {earlier} 件。すべて署名と合います。',
      proof:
        '正しい。{origin}: この受付番号の記録 {events} 件は、署名された {size} 件の台帳に入っています。文 {texts} 件（うち法律による削除 {removed} 件）。',
    },
    last: {
      export: '最後の記録: 「{event}」、{at}。これより後のことは、このファイルにはありません。',
      proof:
        'この証明の最後の出来事: 「{event}」、{at}。証明は、ここにある出来事が台帳に入っていることを示しますが、これで全部とは言えません。新しい出来事を抜いて渡すこともできます。全体の書き出しなら、抜けが分かります。',
    },
    kept: '手元のチェックポイント（大きさ {kept}）は、この台帳の初めの部分です。それより前は書きかえられていません。',
    unkept:
      '手元に残したチェックポイント（--checkpoint）の指定がありません。台帳全体が書きかえられ、署名し直されていても、見分けられません。次のために、これを残してください:',
    keys: '鍵はこのファイルから取ったものです。別のところで得た鍵と比べるか、--key で指定してください:',
    cosigned: '証人 {name} が {time} に署名しました。',
    named:
      'このファイルだけが {name} と呼ぶ鍵の署名があります（日付 {time}）。その証人を知っているなら、鍵を --witness で指定してください。',
    future: 'その日付はまだ来ていません。{name} かこのコンピューターの時計が合っていません。',
    signer: '署名した鍵: {key}',
    limits:
      '分かるのは、あとから変えられたり、抜かれたり、加えられたりしていないことです。書かれたことが本当かどうかは、プログラムには分かりません。',
    unknown: 'このプログラムが知らず、状態を変えないものとした出来事の種類: {kinds}',
    usage:
      '使い方: node verifier.mjs ファイル [--checkpoint ファイル] [--key 鍵] [--witness 鍵] [--lang en|ja]\n\nファイルは、台帳の書き出しか、受付番号の証明です。--checkpoint: 手元に残したチェックポイント、--key: 別のところで得た台帳の鍵、\n--witness: 署名しているはずの証人の鍵。--key と --witness は何度でも指定できます。すべて合えば終了コード0、合わなければ1です。',
  },
};

function fill(template, details) {
  return template.replace(/\{(\w+)\}/g, (_, name) => printable(details[name] ?? '?'));
}

/** What a file says, so that it can neither steer a terminal nor pass for a line of this report. */
function printable(value) {
  const text = String(value).replace(new RegExp(UNSEEN, 'gu'), '\u{fffd}');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function wordFor(name, known) {
  return Object.hasOwn(known, name) ? known[name] : String(name).replaceAll('_', ' ');
}

/** One finding as a sentence, in one of the languages of `WORDS`. */
export function explain({ part, code, line, details }, language = 'en') {
  const { parts, codes, words: known, wrong } = WORDS[language];
  const place = part === 'entry' && details.receipt === undefined ? 'unread' : part;
  const worded = Object.entries({ line, ...details }).map(([name, value]) => {
    const isWord = name === 'field' || name === 'state' || name === 'event';
    return [name, isWord ? wordFor(value, known) : value];
  });
  const all = Object.fromEntries(worded);
  return fill(wrong, { where: fill(parts[place], all), what: fill(codes[code], all) });
}

/** The whole result in plain words, line by line. */
export function report(result, language = 'en') {
  const said = WORDS[language];
  const [first] = result.findings;
  if (first)
    return [explain(first, language), ...(result.found > 1 ? [fill(said.more, { count: result.found - 1 })] : [])];
  const lines = [fill(said.right[result.kind], result), ...lastStep(result, said)];
  if (result.kept !== null) lines.push(fill(said.kept, result));
  for (const witness of result.cosigned) lines.push(...witnessed(witness, said));
  if (result.unknownKinds.length > 0) lines.push(fill(said.unknown, { kinds: result.unknownKinds.join(', ') }));
  if (result.keysFrom === 'outside' || result.keys.length > 1)
    for (const key of result.signedBy) lines.push(fill(said.signer, { key }));
  if (result.keysFrom === 'file') lines.push(said.keys, ...result.keys.map((key) => `    ${printable(key)}`));
  lines.push(said.limits);
  if (result.kept === null) lines.push(said.unkept, '', result.checkpoint);
  return lines;
}

function lastStep({ kind, last }, said) {
  return last ? [fill(said.last[kind], { event: wordFor(last.event, said.words), at: last.at })] : [];
}

/** A witness counts by its key. What a file calls a key is no more than a name. */
function witnessed({ name, time, asked }, said) {
  const line = fill(asked ? said.cosigned : said.named, { name, time: new Date(time * 1000).toISOString() });
  const isFuture = time * 1000 > Date.now() + 86_400_000;
  return isFuture ? [line, fill(said.future, { name })] : [line];
}

// --- As a program, and as a worker of a page --------------------------------------------------------------------------------

const OPTIONS = { '--checkpoint': 'checkpoint', '--key': 'keys', '--witness': 'witnesses', '--lang': 'language' };

/** What the command line asks for; null where it asks for nothing that can be done. */
function readArguments(given, environment) {
  const spoken = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const asked = {
    files: [],
    checkpoint: [],
    keys: [],
    witnesses: [],
    language: [spoken.startsWith('ja') ? 'ja' : 'en'],
  };
  for (let at = 0; at < given.length; at += 1) {
    const name = Object.hasOwn(OPTIONS, given[at]) ? OPTIONS[given[at]] : undefined;
    if (name && at + 1 < given.length) asked[name].push(given[(at += 1)]);
    else if (given[at].startsWith('--')) asked.files = [];
    else asked.files.push(given[at]);
    if (!name && given[at].startsWith('--')) break;
  }
  const language = Object.hasOwn(WORDS, asked.language.at(-1)) ? asked.language.at(-1) : 'en';
  const [file] = asked.files.length === 1 && asked.checkpoint.length <= 1 ? asked.files : [null];
  return { file, checkpoint: asked.checkpoint[0] ?? null, keys: asked.keys, witnesses: asked.witnesses, language };
}

async function main() {
  const { createReadStream, readFileSync } = await builtin('node:fs');
  const { file, checkpoint, language, ...outside } = readArguments(process.argv.slice(2), process.env);
  process.exitCode = 1;
  if (!file) return console.error(WORDS[language].usage);
  let kept = null;
  try {
    kept = checkpoint === null ? null : readFileSync(checkpoint, 'utf8');
  } catch (error) {
    const details = { size: '?', reason: error.message };
    return console.log(explain({ part: 'kept', code: 'cannot.read', line: 0, details }, language));
  }
  const chunks = createReadStream(file, { highWaterMark: 1 << 16 });
  const result = await verify(chunks, { ...outside, checkpoint: kept });
  console.log(report(result, language).join('\n'));
  process.exitCode = result.ok ? 0 : 1;
  return undefined;
}

/** The bytes of a page's answer. Browsers do not all let one walk through a stream. */
async function* bytesOf(stream) {
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/**
 * As a module worker: a message `{ file }` (a File), `{ url }` or `{ text }`, with `options` as `verify` has them, is
 * answered by messages `{ progress }` and at last `{ result }`, or `{ refused: <HTTP status> }`.
 */
async function answer({ data }) {
  const post = (message) => globalThis.postMessage(message);
  try {
    const response = data.url ? await fetch(data.url) : new Response(data.file ?? data.text);
    if (!response.ok) return post({ refused: response.status });
    const onProgress = (progress) => post({ progress });
    return post({ result: await verify(bytesOf(response.body), { ...data.options, onProgress }) });
  } catch (error) {
    const finding = {
      part: 'file',
      code: 'cannot.read',
      line: 0,
      details: { reason: String(error?.message ?? error) },
    };
    return post({ result: { ok: false, findings: [finding], found: 1 } });
  }
}

/** A module of Node's own, without waiting where that is possible. */
const builtin = (name) => process.getBuiltinModule?.(name) ?? import(name);

/** `yes`, `no` (another program took this file as a module), or `unclear`: run in a way in which it finds no arguments. */
async function isProgram() {
  if (typeof process === 'undefined' || !process.versions?.node) return 'no';
  const [{ realpathSync }, { fileURLToPath }] = [await builtin('node:fs'), await builtin('node:url')];
  // Both sides by their real paths: either may be a link to the other.
  const real = (path) => {
    try {
      return realpathSync(path);
    } catch {
      return null;
    }
  };
  const own = import.meta.url.startsWith('file:') ? real(fileURLToPath(import.meta.url)) : null;
  if (own === null) return 'unclear';
  return process.argv[1] && real(process.argv[1]) === own ? 'yes' : 'no';
}

async function begin() {
  const is = await isProgram();
  if (is === 'no') return undefined;
  if (is === 'yes') return main();
  // Nothing was checked. Silence and exit code 0 would look like a file that is right.
  process.exitCode = 1;
  return console.error(WORDS.en.usage);
}

if (typeof WorkerGlobalScope !== 'undefined' && globalThis instanceof WorkerGlobalScope)
  globalThis.addEventListener('message', (message) => void answer(message));
else void begin();

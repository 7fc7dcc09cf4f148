/** Something in the way that a person can remove: told in one sentence, without a stack, with exit code 1. */
export class Obstacle extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Obstacle';
  }
}

/** The system's code of an error (`EACCES`, `ENOSPC` …), `undefined` when it has none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What an error says, whatever was thrown. */
export function saidBy(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return String(error.message) || (codeOf(error) ?? 'no reason given');
}

/** What a file system's error means in words, ending a sentence that began with the file's name. */
export function fileTrouble(error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be read or written by this user';
    case 'EROFS':
      return 'lies on a read-only file system';
    case 'ENOSPC':
      return 'cannot grow: the disk is full';
    case 'EDQUOT':
      return 'cannot grow: the disk quota is used up';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'is not a folder';
    case 'EIO':
      return 'cannot be read: the disk reports a fault';
    default:
      return `cannot be used (${saidBy(error)})`;
  }
}

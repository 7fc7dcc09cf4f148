/** Something in the way that a person can remove: told in one sentence, without a stack, with exit code 1. */
export class Obstacle extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Obstacle';
  }
}

/** The system's code of an error (`EACCES`, `ENOSPC` …), `undefined` when it has none. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
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
      return `cannot be used (${error instanceof Error ? error.message : String(error)})`;
  }
}

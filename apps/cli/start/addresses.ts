import { Obstacle } from '../obstacle';

/** The ports of one installation, all on 127.0.0.1; they follow the web's port in this order. */
export type Ports = Readonly<{ web: number; api: number; mail: number; smtp: number; worker: number }>;

export const LOOPBACK = '127.0.0.1';

const HIGHEST = 65_535;

/** The ports that follow from `HIRAKU_PORT` (3000 unless said otherwise). Throws `Obstacle` for what is no port. */
export function portsFrom(text: string | undefined): Ports {
  const web = text === undefined || text.trim() === '' ? 3000 : Number(text);
  if (!Number.isInteger(web) || web < 1 || web + 4 > HIGHEST) {
    throw new Obstacle(`HIRAKU_PORT must be a whole number between 1 and ${HIGHEST - 4}; it is "${text}".`);
  }
  return { web, api: web + 1, mail: web + 2, smtp: web + 3, worker: web + 4 };
}

/** The address of a port of this machine, for example `http://127.0.0.1:3000`. */
export function httpAddress(port: number): string {
  return `http://${LOOPBACK}:${port}`;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { WholeProduct } from '../setup/whole-product';

const LOOK_AGAIN_MS = 100;

/** A mail as the demo inbox gives it. */
export type Mail = Readonly<{
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, unknown>>;
}>;

/** Somebody who uses the api from outside: what a browser would keep, this keeps. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly url: string) {}

  /** Asks and gives the data. Throws with the errors' codes when there are any. */
  async ask<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data, errors } = await this.answer<T>(query, variables);
    if (errors.length > 0 || !data) throw new Error(`${query.slice(0, 80)} … ${JSON.stringify(errors)}`);
    return data;
  }

  /** Asks and gives the codes of the refusals. */
  async refusals(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
    return (await this.answer(query, variables)).errors.map((error) => error.extensions.code);
  }

  private async answer<T>(query: string, variables: Readonly<Record<string, unknown>>) {
    const reply = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const [kept] = reply.headers.getSetCookie();
    if (kept) this.cookie = kept.split(';')[0] ?? '';
    const body: { data?: T; errors?: readonly { message: string; extensions: { code: string } }[] } = JSON.parse(
      await reply.text(),
    );
    return { data: body.data, errors: body.errors ?? [] };
  }
}

/** Waits until something holds, looking again and again. What is waited for has no other signal: mails, handlers. */
export async function eventually<T>(look: () => Promise<T | undefined>, what: string, patienceMs = 20_000): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`${what} did not come within ${patienceMs / 1000} s`);
    await pause(LOOK_AGAIN_MS);
  }
}

/** All mails to an address so far. */
export async function mailsTo(product: WholeProduct, address: string): Promise<readonly Mail[]> {
  const reply = await fetch(new URL('/messages', product.mail));
  const mails: readonly Mail[] = JSON.parse(await reply.text());
  return mails.filter((mail) => mail.to.includes(address));
}

/** The first mail to an address that fits. */
export function mailTo(product: WholeProduct, address: string, fits: (mail: Mail) => boolean): Promise<Mail> {
  return eventually(async () => (await mailsTo(product, address)).find(fits), `a mail to ${address}`);
}

/** The demo account of a role, signed in. */
export async function signedIn(product: WholeProduct, role: string): Promise<ApiClient> {
  const account = product.signIns.find((one) => one.role === role);
  if (!account) throw new Error(`the demo has no ${role}`);
  const client = new ApiClient(product.api);
  await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
    input: { email: account.email, password: account.password },
  });
  return client;
}

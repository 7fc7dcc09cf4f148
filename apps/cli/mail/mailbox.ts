import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';

/** One received message, as `/messages` gives it. `date` is when it arrived here (ISO 8601, UTC). */
export type Message = Readonly<{
  id: string;
  messageId: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
}>;

/** Messages as files `<id>.eml` in one folder; ids sort by arrival. */
export class Mailbox {
  private readonly read = new Map<string, Message>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a message; afterwards it is there whole, also if this process ends the next moment. */
  async keep(raw: Buffer, arrived: Date): Promise<void> {
    const order = process.hrtime.bigint().toString(36).padStart(13, '0');
    const id = `${arrived.toISOString().replaceAll(/[-:.]/g, '')}-${order}-${randomUUID().slice(0, 8)}`;
    const draft = join(this.folder, `.${id}`);
    await writeFile(draft, raw);
    await rename(draft, join(this.folder, `${id}.eml`));
  }

  /** All messages, newest first; only the newest `limit` when it is given. */
  async list(limit = Infinity): Promise<readonly Message[]> {
    const ids = (await this.ids()).slice(0, limit);
    const messages: Message[] = [];
    for (const id of ids) {
      const message = await this.find(id);
      if (message) messages.push(message);
    }
    return messages;
  }

  /** One message; `undefined` when there is none of this id. */
  async find(id: string): Promise<Message | undefined> {
    const known = this.read.get(id);
    if (known || !(await this.ids()).includes(id)) return known;
    const raw = await readFile(join(this.folder, `${id}.eml`));
    const message = messageOf(id, await simpleParser(raw));
    this.read.set(id, message);
    return message;
  }

  /** How many messages there are. */
  async count(): Promise<number> {
    return (await this.ids()).length;
  }

  /** Forgets all messages. */
  async clear(): Promise<void> {
    this.read.clear();
    for (const id of await this.ids()) await rm(join(this.folder, `${id}.eml`), { force: true });
  }

  private async ids(): Promise<readonly string[]> {
    const files = (await readdir(this.folder)).filter((file) => /^[^.].*\.eml$/.test(file));
    return files
      .map((file) => file.slice(0, -'.eml'.length))
      .sort()
      .reverse();
  }
}

function messageOf(id: string, mail: ParsedMail): Message {
  return {
    id,
    messageId: mail.messageId ?? '',
    from: addresses(mail.from),
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    date: arrivalOf(id),
    text: mail.text ?? '',
    html: mail.html || '',
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, unfolded(line)])),
  };
}

/** The id begins with `YYYYMMDDTHHMMSSmmmZ`. */
function arrivalOf(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
}

function addresses(field: AddressObject | readonly AddressObject[] | undefined): string {
  if (!field) return '';
  return 'text' in field ? field.text : field.map((one) => one.text).join(', ');
}

function unfolded(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .trim();
}

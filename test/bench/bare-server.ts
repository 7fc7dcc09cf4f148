import { createServer } from 'node:http';
import { Pool, types } from 'pg';

// The yardstick: node:http and pg, named statements, one joined statement per answer, the same pool, the same bytes as the
// api. No framework, no rules, no checks: nothing a product could ship, only what the parts can do.

types.setTypeParser(types.builtins.INT8, Number);

const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['DATABASE_POOL_SIZE']),
});

const LIST = `select p.id, p.title, p.author_name, p.author_verified, s.title as space_title, p.support_count, t.comment_count, p.submitted_at
  from proposal p join space s on s.id = p.space_id left join thread t on t.subject_type = 'proposal' and t.subject_id = p.id
  where p.state = 'submitted' order by p.submitted_at desc, p.id desc limit 21`;
const DETAIL = `select p.id, p.title, p.text, p.author_name, p.author_verified, p.support_count, c.id as comment_id, c.text as comment_text,
    c.stance, c.author_name as comment_author, c.author_verified as comment_verified, c.created_at
  from proposal p left join thread t on t.subject_type = 'proposal' and t.subject_id = p.id
    left join lateral (select * from comment where thread_id = t.id and parent_id is null order by created_at, id limit 51) c on true
  where p.id = $1 order by c.created_at, c.id`;
const LEDGER = `select e.receipt, t1.content as title, t2.content as author, e.author_verified, c.state, c.due_at, d.name, e.registered_at
  from ledger_entry_current c join ledger_entry e on e.id = c.entry_id join department d on d.id = c.department_id
    left join ledger_text t1 on t1.entry_id = e.id and t1.field = 'title' and coalesce(t1.event_id, t1.entry_id) = e.id
    left join ledger_text t2 on t2.entry_id = e.id and t2.field = 'author_name' and coalesce(t2.event_id, t2.entry_id) = e.id
  order by c.registered_at desc, c.entry_id desc limit 21`;
const FILTERED = LEDGER.replace(
  '  order by',
  "  where c.department_id = $1 and c.kind = 'enquiry' and c.state = 'answered' order by",
);
type EntryRow = Readonly<{
  receipt: string;
  title: string;
  author: string;
  author_verified: boolean;
  state: string;
  due_at: Date;
  name: Readonly<{ ja: string }>;
  registered_at: Date;
}>;
const entryOf = (row: EntryRow) => ({
  receipt: row.receipt,
  title: row.title,
  author: { name: row.author, verified: row.author_verified },
  state: row.state,
  dueAt: row.due_at,
  department: { name: { ja: row.name.ja } },
  registeredAt: row.registered_at,
});

const answers: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
  '/list': async () => {
    const { rows } = await pool.query({ name: 'list', text: LIST });
    const nodes = rows.slice(0, 20).map((row) => ({
      id: row.id,
      title: row.title,
      author: { name: row.author_name, verified: row.author_verified },
      space: { title: { ja: row.space_title.ja } },
      supportCount: row.support_count,
      commentCount: row.comment_count,
      submittedAt: row.submitted_at,
    }));
    return { data: { proposals: { nodes } } };
  },
  '/detail': async (id) => {
    const { rows } = await pool.query({ name: 'detail', text: DETAIL, values: [id] });
    const nodes = rows.slice(0, 50).map((row) => ({
      id: row.comment_id,
      text: row.comment_text,
      stance: row.stance,
      author: { name: row.comment_author, verified: row.comment_verified },
      createdAt: row.created_at,
    }));
    const [row] = rows;
    const author = { name: row.author_name, verified: row.author_verified };
    const proposal = {
      id: row.id,
      title: row.title,
      text: row.text,
      author,
      supportCount: row.support_count,
      thread: { comments: { nodes } },
    };
    return { data: { proposal } };
  },
  '/ledger': async () => {
    const { rows } = await pool.query<EntryRow>({ name: 'ledger', text: LEDGER });
    return { data: { ledgerEntries: { nodes: rows.slice(0, 20).map(entryOf) } } };
  },
  '/ledger-filtered': async (id) => {
    const { rows } = await pool.query<EntryRow>({ name: 'ledger-filtered', text: FILTERED, values: [id] });
    return { data: { ledgerEntries: { nodes: rows.slice(0, 20).map(entryOf) } } };
  },
  '/four-rows': async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query({ name: 'counter', text: 'update bare_counter set n = n + 1 returning n' });
      const values = [rows[0].n, 'x'.repeat(300)];
      await client.query({ name: 'one', text: 'insert into bare_one values ($1, $2)', values });
      await client.query({ name: 'two', text: 'insert into bare_two values ($1, $2)', values });
      await client.query({ name: 'three', text: 'insert into bare_three values ($1, $2)', values });
      await client.query({ name: 'four', text: 'insert into bare_four values ($1, $2)', values });
      await client.query('commit');
      return { data: { n: rows[0].n } };
    } finally {
      client.release();
    }
  },
};

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    // It parses what it is sent, as any server must.
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
    const answer = answers[request.url ?? ''];
    if (!answer) return void response.writeHead(404).end();
    answer(String(body.variables?.id ?? '')).then(
      (data) => {
        const json = JSON.stringify(data);
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
          .end(json);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

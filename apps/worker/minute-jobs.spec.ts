import { Database, sql } from '#platform';
import { startTestContext, type TestContext, unique } from '#testing';
import { MINUTE_JOBS, type MinuteJob, runMinuteJobs } from './minute-jobs';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([]);
});
afterAll(() => context.close());

const db = () => context.get(Database);
const keysOf = (scope: string) =>
  context.asOwner<{ key: string }>('select key from idempotency_key where scope = $1', [scope]);

describe('the minute tick', () => {
  it('forgets operation keys after a day, and not before', async () => {
    const scope = `spec ${unique()}`;
    const keep = (key: string) =>
      context.asOwner('insert into idempotency_key (scope, key, body_hash) values ($1, $2, $3)', [
        scope,
        key,
        Buffer.from('x'),
      ]);
    await keep('old');
    await context.travel('25 hours');
    await keep('young');
    await runMinuteJobs(db());
    expect(await keysOf(scope)).toEqual([{ key: 'young' }]);
  });

  it('runs a job in one worker at a time', async () => {
    let atOnce = 0;
    let most = 0;
    let runs = 0;
    const job: MinuteJob = {
      name: `spec_${unique()}`,
      run: async (tx) => {
        runs += 1;
        atOnce += 1;
        most = Math.max(most, atOnce);
        await tx.row(sql('spec.wait_a_little', 'select pg_sleep(0.05)'));
        atOnce -= 1;
      },
    };
    await Promise.all(Array.from({ length: 20 }, () => runMinuteJobs(db(), [job])));
    expect(most).toBe(1);
    expect(runs).toBeGreaterThanOrEqual(1);
  });

  it('runs the others though one fails, and says which', async () => {
    let ran = false;
    const failing: MinuteJob = { name: 'broken', run: () => Promise.reject(new Error('no paper')) };
    const fine: MinuteJob = { name: 'fine', run: async () => (ran = true) };
    await expect(runMinuteJobs(db(), [failing, fine])).rejects.toThrow('broken: Error: no paper');
    expect(ran).toBe(true);
  });

  it('has jobs of different names', () => {
    expect(new Set(MINUTE_JOBS.map((job) => job.name)).size).toBe(MINUTE_JOBS.length);
  });
});

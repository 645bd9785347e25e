/** Sessions to a record store that refuses whatever breaks the published rules, and back, from the command line. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hamletText } from '../../support/hamlet.ts';
import { type Fault, type RecordStore, openRecordStore } from '../../support/record-store.ts';
import { wrongWithStatement } from '../../support/xapi-rules.ts';
import { type Ran, run } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'two-hats-send-'));
const story = join(root, 'the-pump');
const group = join(root, 'group');
const SESSIONS = 4;
const SECRET = 'secret';

let store: RecordStore;
let outbox: string;
/** What the store says of a statement instead of taking it. */
let objection: (told: { readonly id: string }) => string | undefined;
let all: Ran[];

beforeAll(async () => {
  mkdirSync(story);
  writeFileSync(join(story, 'scenario.yaml'), hamletText());
  await run(['class', story, '--sessions', String(SESSIONS), '--seed', '5', '--out', group]);
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(async () => {
  vi.stubEnv('LC_ALL', 'en');
  vi.stubEnv('TWO_HATS_STORE_KEY', SECRET);
  objection = () => undefined;
  store = await openRecordStore((told) => objection(told) ?? wrongWithStatement({ ...told })[0]);
  outbox = mkdtempSync(join(root, 'outbox-'));
  all = [];
});
afterEach(async () => {
  await store.close();
  vi.unstubAllEnvs();
  // Whatever happens, the key is on no screen and in no file that was written.
  const encoded = Buffer.from(store.key).toString('base64');
  const kept = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'));
  for (const text of [...all.flatMap(({ out, err }) => [out, err]), ...kept]) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(encoded);
  }
});

const ran = async (...[args, how]: Parameters<typeof run>): Promise<Ran> => {
  const done = await run(args, how);
  all.push(done);
  return done;
};
const address = () => ['--store', store.endpoint, '--user', 'class'];
const sending = (...more: readonly string[]) => ['send', ...address(), '--outbox', outbox, '--patience', '5', ...more];
const send = (...more: readonly string[]) => ran(sending(...more));
const sendGroup = (...more: readonly string[]) => send(group, '--scenario', story, ...more);
const json = async (result: Promise<Ran>) => JSON.parse((await result).out) as Record<string, unknown>;
const files = (folder: string) => readdirSync(folder).toSorted();
const left = () => files(outbox).filter((name) => !name.endsWith('.lock'));

/** How many statements the class is. */
const count = async (): Promise<number> => {
  const file = join(root, 'all.jsonl');
  await run(['debrief', group, '--scenario', story, '--quick', '--xapi', file]);
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
};

describe('send', () => {
  test.each(['1.0.3', '2.0.0'])(
    'brings a class to the store as %s, and a second time doubles nothing',
    async (xapi) => {
      const { status, out, err } = await sendGroup('--xapi', xapi);
      const n = await count();
      expect([status, out]).toEqual([0, `${n} statements are at ${new URL(store.endpoint).host} now.\n`]);
      expect(err).toBe(`${SESSIONS} sessions of “A hamlet” can be used.\n`);
      expect([store.statements.size, left()]).toEqual([n, []]);
      expect((await sendGroup()).status).toBe(0);
      expect([store.statements.size, left()]).toEqual([n, []]);
    },
  );
  test.each<Fault>([429, 503, 500, 'refused', 'dropped', 'hang'])(
    'waits after %s, and brings all once',
    async (fault) => {
      store.faults.push(fault);
      const patience = fault === 'hang' ? '6' : '20';
      const { status } = await sendGroup('--patience', patience);
      expect([status, store.statements.size, left()]).toEqual([0, await count(), []]);
    },
  );
  test('says what waits once its patience is over, and goes on with it without files', async () => {
    store.faults.push(503);
    const { status, out } = await sendGroup('--patience', '1');
    const n = await count();
    expect(status).toBe(1);
    expect(out).toContain('is busy');
    expect(out).toContain(`${n} statements wait in ${outbox}.`);
    expect(await json(send('--format', 'json'))).toMatchObject({ stored: n, waiting: 0, refused: [], trouble: null });
    expect(store.statements.size).toBe(n);
  });
  test('that is interrupted keeps what waits', async () => {
    const { status, out } = await ran(sending(group, '--scenario', story), { interrupted: true });
    expect([status, out]).toEqual([1, expect.stringContaining('Stopped.')]);
    expect((await send()).status).toBe(0);
    expect([store.statements.size, left()]).toEqual([await count(), []]);
  });
  test('names what the store refuses with its reason, sends it once more, or throws it away', async () => {
    let first: string | undefined;
    objection = ({ id }) => (id === (first ??= id) ? `you said ${SECRET} in ${id}` : undefined);
    const n = await count();
    const { status, out } = await sendGroup();
    expect([status, store.statements.size]).toEqual([1, n - 1]);
    expect(out).toContain(`${first}: 400 you said … in ${first}`);
    const again = await json(send('--format', 'json', '--retry'));
    expect(again).toMatchObject({ stored: 0, waiting: 0, refused: [{ id: first }] });
    objection = () => undefined;
    expect((await send()).status).toBe(1);
    const gone = await send('--discard');
    expect([gone.status, gone.out]).toEqual([0, expect.stringContaining('One refused statement was thrown away.')]);
    expect(left()).toEqual([]);
    expect(store.statements.size).toBe(n - 1);
    expect((await sendGroup()).status).toBe(0);
    expect(store.statements.size).toBe(n);
  });
  test('what is refused only now is not thrown away unseen', async () => {
    let first: string | undefined;
    objection = ({ id }) => (id === (first ??= id) ? 'no' : undefined);
    expect(await json(sendGroup('--discard', '--format', 'json'))).toMatchObject({
      discarded: 0,
      refused: [{ id: first }],
    });
  });
  test('with a wrong key says so, and keeps all of it', async () => {
    vi.stubEnv('TWO_HATS_STORE_KEY', 'guess');
    const { status, out } = await sendGroup();
    expect([status, store.statements.size]).toEqual([1, 0]);
    expect(out).toContain('does not take this name and key');
    const key = join(root, 'key');
    writeFileSync(key, `${store.key}\n`);
    const { status: then } = await ran(['send', '--store', store.endpoint, '--outbox', outbox, '--key-file', key]);
    expect([then, store.statements.size]).toEqual([0, await count()]);
  });
  test('leaves out what is broken and what was played on another version, by name', async () => {
    const mixed = mkdtempSync(join(root, 'mixed-'));
    writeFileSync(join(mixed, 'diary.txt'), 'Dear diary');
    const { status, err } = await send(group, mixed, '--scenario', story);
    expect([status, store.statements.size]).toEqual([1, await count()]);
    expect(err).toContain('diary.txt: it is no session of Two Hats');
    const changed = join(mkdtempSync(join(root, 'changed-')), 'the-pump');
    mkdirSync(changed);
    writeFileSync(join(changed, 'scenario.yaml'), hamletText({ title: 'Another hamlet' }));
    store.statements.clear();
    const other = await send(group, '--scenario', changed);
    expect([other.status, store.statements.size]).toEqual([1, 0]);
    for (const name of files(group)) expect(other.err).toContain(`  ${name}\n`);
  });
  test('leaves at home what trainees wrote, unless somebody says so', async () => {
    await sendGroup();
    const written = (): boolean =>
      [...store.statements.values()].some((one) => JSON.stringify(one).includes('justification'));
    expect(written()).toBe(false);
    store.statements.clear();
    await sendGroup('--with-texts');
    expect(written()).toBe(true);
  });
  test.each<[string, readonly string[]]>([
    ['no store', []],
    ['http to elsewhere', ['--store', 'http://lrs.example.org/xapi', '--user', 'class']],
    ['a password in the address', ['--store', `https://class:${SECRET}@lrs.example.org/`, '--user', 'class']],
    ['a key in the command', ['--store', 'https://lrs.example.org/', `--key=${SECRET}`]],
    ['no user', ['--store', 'https://lrs.example.org/']],
    ['no version of xAPI', ['--store', 'https://lrs.example.org/', '--user', 'class', '--xapi', '0.9']],
    ['both at once', ['--store', 'https://lrs.example.org/', '--user', 'class', '--retry', '--discard']],
    ['no time', ['--store', 'https://lrs.example.org/', '--user', 'class', '--patience', 'long']],
  ])('%s is wrong usage', async (_, args) => {
    expect((await ran(['send', group, '--outbox', outbox, ...args])).status).toBe(2);
  });
  test('without a key is wrong usage, and without anything that waits there is nothing to do', async () => {
    vi.stubEnv('TWO_HATS_STORE_KEY', undefined);
    expect((await sendGroup()).status).toBe(2);
    vi.stubEnv('TWO_HATS_STORE_KEY', SECRET);
    const none = await ran(['send', ...address(), '--outbox', join(root, 'no-outbox')]);
    expect([none.status, none.err]).toEqual([1, expect.stringContaining('nothing waits')]);
    expect(files(root)).not.toContain('no-outbox');
  });
});

describe('fetch', () => {
  const fetched = (out: string, ...more: readonly string[]) => ran(['fetch', ...address(), '--out', out, ...more]);
  const fresh = () => join(mkdtempSync(join(root, 'fetched-')), 'class');

  test('gives back the very files, byte for byte, and replaces none', async () => {
    await sendGroup('--with-texts');
    const out = fresh();
    expect(await fetched(out)).toMatchObject({ status: 0, out: `${SESSIONS} sessions are in ${out} now.\n` });
    expect(files(out)).toEqual(files(group));
    for (const name of files(out)) expect(readFileSync(join(out, name))).toEqual(readFileSync(join(group, name)));
    const [one] = files(out) as [string];
    writeFileSync(join(out, one), 'mine');
    const again = await fetched(out, '--scenario', 'the-pump');
    expect(again.out).toBe(`One session is in ${out} now.\n${SESSIONS - 1} were there already.\n`);
    expect(readFileSync(join(out, one), 'utf8')).toBe('mine');
    expect(readFileSync(join(out, one.replace('.two-hats', '-2.two-hats')))).toEqual(readFileSync(join(group, one)));
  });
  test('counts what is damaged, and says what is not there', async () => {
    await sendGroup();
    const [hash] = [...store.files.keys()] as [string];
    store.files.set(hash, new TextEncoder().encode('edited'));
    const out = fresh();
    const { status, out: told } = await fetched(out);
    expect([status, told]).toEqual([1, expect.stringContaining('One is damaged in the store and was left out.')]);
    expect(files(out).length).toBe(SESSIONS - 1);
    store.statements.clear();
    expect((await fetched(fresh())).out).toContain('has no session of this kind');
  });
  test('with a wrong key, or interrupted, writes nothing', async () => {
    await sendGroup();
    const out = fresh();
    const { status } = await ran(['fetch', ...address(), '--out', out], { interrupted: true });
    vi.stubEnv('TWO_HATS_STORE_KEY', 'guess');
    const wrong = await fetched(out);
    expect([status, wrong.status, wrong.err]).toEqual([1, 1, expect.stringContaining('does not take this name')]);
    expect(() => files(out)).toThrow();
  });
  test.each([[[]], [['--out', 'x', 'file']], [['--out', 'x', '--scenario', '../up']]])(
    '%j is wrong usage',
    async (args) => {
      expect((await ran(['fetch', ...address(), ...args])).status).toBe(2);
    },
  );
});

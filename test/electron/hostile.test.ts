import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHANNELS, type Channel } from '../../game/core/contract/channels.ts';
import { CONTRACT, type Host } from '../../game/core/contract/contract.ts';
import { headerLine, nextLine, sessionWith } from '../core/contract/written.ts';
import { type DesktopHost, desktopHost } from './desktop-host.ts';

vi.mock('electron', () => ({ ipcMain: {} }));
const { answer } = await import('../../electron/bridge.ts');

/** How many payloads each channel is sent; the bar of 10,000 is measured with TWO_HATS_HOSTILE=10000. */
const COUNT = Number(process.env['TWO_HATS_HOSTILE'] ?? 300);

const OURS = { isMainFrame: true, url: 'app://two-hats/' };

let desktop: DesktopHost;
let host: Host;
let before: string;
beforeAll(async () => {
  desktop = await desktopHost();
  ({ host } = await desktop.openWindow());
  writeFileSync(join(desktop.root, 'canary.two-hats'), headerLine());
  mkdirSync(desktop.data);
  before = outside();
});
// There is always one to take aim at, open and with its name.
beforeEach(async () => {
  await host['data.removeAll']({});
  await host['sessions.begin']({ text: headerLine(), name: 'Aim' });
  await host['workshop.open']({ name: 'Aim', files: { 'scenario.yaml': 'title: Aim' } });
});
afterAll(() => desktop.stop());

/** Everything beside the data folder, as one hash. */
const outside = (): string => {
  const hash = createHash('sha256');
  for (const entry of readdirSync(desktop.root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (path === desktop.data || path.startsWith(`${desktop.data}/`)) continue;
    hash.update(path).update(entry.isFile() ? readFileSync(path) : '');
  }
  return hash.digest('hex');
};

/** Every name below the data folder that no handler should ever make. */
const strangers = (): readonly string[] =>
  readdirSync(desktop.data, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      !/^(sessions|workshop|workshop\/[a-z0-9-]+|workshop\/[a-z0-9-]+\/(place\.json|scenario)|workshop\/[a-z0-9-]+\/scenario\/(scenario\.yaml|locales|locales\/[a-zA-Z-]+\.yaml)|sessions\/[a-z0-9-]+\.(two-hats(\.lock)?|label)|settings\.json|records|records\/outbox|records\/outbox\/([0-9a-f]{32}\.(batch|outcomes)|outbox\.lock))$/.test(
        name,
      ),
  );

const nasty = fc.constantFrom(
  '../canary',
  '..\\canary',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\x',
  'file:///etc/passwd',
  'https://example.org/',
  '%2e%2e%2fcanary',
  'canary.two-hats',
  'con',
  'nul.two-hats',
  'a\0b',
  '\u202Eexe.slles',
  '__proto__',
  'constructor',
  '',
  '.',
  'x'.repeat(5_000),
  '💥'.repeat(80),
  '\ud800',
);
const text = fc.oneof(
  nasty,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(headerLine(), sessionWith('1 end'), nextLine(headerLine(), '1 end').written),
  fc.tuple(fc.constantFrom(headerLine(), sessionWith('1 end')), nasty).map(([whole, end]) => `${whole}${end}\n`),
  fc.tuple(fc.constant(sessionWith('1 end')), fc.nat(200)).map(([whole, cut]) => whole.slice(0, -cut)),
);
/** Handles that exist, that might, and that never do. */
const handle = fc.oneof(
  fc.constantFrom('locked-containers-quiet-heron-42', 'locked-containers-quiet-heron-42-2', 'street', 'nobody'),
  nasty,
);
const number = fc.oneof(fc.constantFrom(0, 1, 2, -1, 1.5, NaN, Infinity, 2 ** 53), fc.integer());
const odd = fc.anything({
  withNullPrototype: true,
  withMap: true,
  withBigInt: true,
  withDate: true,
  withTypedArray: true,
});
const field = fc.oneof({ arbitrary: text, weight: 3 }, handle, number, odd);
const fileName = fc.oneof(fc.constantFrom('scenario.yaml', 'locales/nl.yaml', 'locales/../../x.yaml'), nasty);
const settings = fc.record(
  {
    language: fc.constantFrom('en', 'nl', '../nl'),
    theme: fc.constantFrom('dark', 'light'),
    textSize: fc.oneof(fc.constant(100), number),
    reducedMotion: fc.constant('on'),
    moreContrast: fc.constant('off'),
    soundVolume: fc.oneof(fc.constant(0), number),
    classroom: fc.boolean(),
    skipLessons: fc.oneof(fc.boolean(), odd),
  },
  { noNullPrototype: true },
);

/** Payloads of about the right shape: nearly all checks pass, and then one does not. */
const SHAPES: Partial<Record<Channel, fc.Arbitrary<object>>> = {
  'scenarios.import': fc.record({ from: fc.oneof(fc.constantFrom('folder', 'file'), field) }),
  'scenarios.remove': fc.record({ scenario: handle }),
  'sessions.begin': fc.record({ text, name: field }, { requiredKeys: ['text'] }),
  'sessions.open': fc.record({ session: handle }),
  'sessions.append': fc.record({ session: handle, n: fc.oneof(fc.constant(1), number), written: text }),
  'sessions.close': fc.record({ session: handle }),
  'sessions.rename': fc.record({ session: handle, name: text }),
  'sessions.remove': fc.record({ session: handle }),
  'sessions.export': fc.oneof(
    fc.record({ sessions: fc.array(handle, { maxLength: 3 }) }),
    fc.record({ text, name: field }),
  ),
  'workshop.open': fc.oneof(
    fc.record({ from: fc.oneof(fc.constantFrom('folder', 'package'), field) }),
    fc.record({ workshop: handle }),
    fc.record({ name: fc.oneof(fc.constant('Mine'), field), files: fc.dictionary(fileName, text, { maxKeys: 3 }) }),
  ),
  'workshop.close': fc.record({ workshop: fc.oneof(fc.constant('aim'), handle), forget: fc.oneof(fc.boolean(), odd) }),
  'workshop.write': fc.record({
    workshop: fc.oneof(fc.constant('aim'), handle),
    file: fileName,
    text,
    was: fc.oneof(fc.constant(null), fc.constant('f'.repeat(64)), field),
  }),
  'workshop.export': fc.record({ workshop: fc.oneof(fc.constant('aim'), handle) }),
  // At the number that it is, it waits for half a minute.
  'changes.next': fc.record({
    after: fc.oneof(
      fc.constant(7),
      number.filter((one) => one !== 0),
    ),
  }),
  'settings.write': fc.record({ settings: fc.oneof(settings, odd) }),
  room: fc.oneof(
    fc.record({ wish: fc.constant('projector'), on: fc.oneof(fc.boolean(), field) }),
    fc.record({
      wish: fc.constant('save'),
      kind: fc.oneof(fc.constantFrom('csv', 'png', 'exe', 'js'), field),
      name: field,
      bytes: fc.oneof(fc.uint8Array(), odd),
    }),
    fc.record({ wish: fc.constant('pdf'), name: field }),
  ),
  records: fc.oneof(
    fc.record({ wish: fc.constantFrom('look', 'disconnect', 'now', 'other') }),
    fc.record({ wish: fc.constant('connect'), address: text, user: text, secret: text }),
    fc.record({
      wish: fc.constant('queue'),
      version: fc.constantFrom('1.0.3', '2.0.0', '9'),
      name: fc.oneof(fc.constant('Mine'), field),
      statements: fc.oneof(text, fc.constant('{"id":"c0ffee00-0000-4000-8000-000000000000"}\n')),
      session: fc.oneof(fc.constant(null), fc.record({ contentType: text, text })),
    }),
    fc.record({ wish: fc.constantFrom('putBack', 'discard'), batch: fc.oneof(fc.constant('a'.repeat(32)), handle) }),
    fc.record({
      wish: fc.constant('readBack'),
      verb: fc.oneof(fc.constant('https://example.org/verb'), text),
      activity: fc.oneof(fc.constant(null), text),
      usageType: fc.oneof(fc.constant('https://example.org/use'), text),
    }),
  ),
};

const payload = (channel: Channel): fc.Arbitrary<unknown> => {
  const shaped = SHAPES[channel] ?? fc.constant({});
  const more = fc.tuple(shaped, fc.dictionary(fc.constantFrom('path', 'url', 'file', '__proto__', 'then'), field));
  return fc.oneof(
    { arbitrary: shaped, weight: 6 },
    { arbitrary: more.map(([right, extra]) => ({ ...right, ...extra })), weight: 1 },
    { arbitrary: odd, weight: 1 },
  );
};

describe('a stranger in the window', () => {
  test.each(CHANNELS)(
    'gets nothing but refusals and proper answers out of %s, and reaches nothing outside the data folder',
    async (channel) => {
      let heard = 0;
      await fc.assert(
        fc.asyncProperty(payload(channel), async (sent) => {
          const replied = await desktop.choosing({ kind: 'nothing' }, () =>
            answer(() => host, channel, OURS, sent).then(
              (reply) => ({ reply }),
              (error: Error) => ({ error }),
            ),
          );
          if ('error' in replied) {
            expect(replied.error.message).toBe(`${channel} was refused`);
            return;
          }
          heard += 1;
          expect(CONTRACT[channel].reply.safeParse(replied.reply).error).toBeUndefined();
        }),
        { numRuns: COUNT },
      );
      expect(heard).toBeGreaterThan(0);
      expect(outside()).toBe(before);
      expect(strangers()).toEqual([]);
    },
    600_000,
  );

  test('changes no prototype', () => {
    expect([JSON.stringify({}), Object.keys(Object.prototype), ({} as { path?: unknown }).path]).toEqual([
      '{}',
      [],
      undefined,
    ]);
  });
});

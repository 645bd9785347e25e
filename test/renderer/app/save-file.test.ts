import { expect, test } from 'vitest';
import { saveFile } from '../../../game/renderer/app/save-file.ts';
import { type Request, answered } from '../../../game/renderer/host/host.ts';

const rig = () => {
  const asked: Request<'room'>[] = [];
  return { asked, room: async (wish: Request<'room'>) => (asked.push(wish), answered({ projector: false })) };
};

test('a text is saved as UTF-8', async () => {
  const host = rig();
  expect(await saveFile(host, 'csv', 'Class', 'één')).toMatchObject({ ok: true });
  expect(host.asked).toEqual([{ wish: 'save', kind: 'csv', name: 'Class', bytes: new TextEncoder().encode('één') }]);
});

test('what no host takes is not asked for', async () => {
  const host = rig();
  expect(await saveFile(host, 'png', 'Class', new Uint8Array(128 * 2 ** 20 + 1))).toMatchObject({
    failure: { code: 'too-large' },
  });
  expect(host.asked).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { type SavedKind, answered } from '../../../game/core/contract/contract.ts';
import { type Rig, codeOf, valueOf } from './rig.ts';

const BYTES = new Uint8Array([0x89, 0x50, 0, 0xff, 0x0a]);

/** A room full of people: the projector's window, and what is taken away. */
export const roomRows = (rig: Rig): void => {
  const projector = async (on: boolean) => valueOf(await rig.host.room({ wish: 'projector', on })).projector;
  const saved = async (name: string, kind: SavedKind, bytes: Uint8Array = BYTES) => {
    const { value, files } = await rig.receiving(async () => {
      const saving = await rig.host.room({ wish: 'save', kind, name, bytes });
      return saving.ok ? answered(1) : saving;
    }, 'latin1');
    expect(codeOf(value)).toBe('ok');
    return files.map((file) => [file.name, file.text] as const);
  };

  describe('the room', () => {
    test('has one projector, however often it is asked for, until it is closed', async () => {
      expect([await projector(false), await projector(true), await projector(true), await projector(false)]).toEqual([
        false,
        true,
        true,
        false,
      ]);
    });

    test.each(['csv', 'jsonl', 'html', 'svg', 'png'] as const)(
      'saves a file of the kind %s byte for byte',
      async (kind) =>
        expect(await saved('Class of spring', kind)).toEqual([
          [`Class of spring.${kind}`, Buffer.from(BYTES).toString('latin1')],
        ]),
    );

    test.each([
      ['../../etc/passwd', 'etc passwd.csv'],
      ['a.exe', 'a exe.csv'],
      ['CON', 'two-hats.csv'],
      ['Straat — “klas” <3', 'Straat klas 3.csv'],
    ])('calls a file %s that is saved as %s', async (name, fileName) =>
      expect((await saved(name, 'csv', new Uint8Array()))[0]![0]).toBe(fileName),
    );

    test('saves and prints, and says whether the projector is on', async () => {
      await projector(true);
      expect(valueOf(await rig.host.room({ wish: 'pdf', name: 'My debrief' }))).toEqual({ projector: true });
      await projector(false);
    });
  });
};

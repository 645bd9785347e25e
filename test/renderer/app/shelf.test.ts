/** A scenario that was listed without its pictures says that there was no room, and not that its author forgot them. */
import { expect, test } from 'vitest';
import { roomForPictures, MOST_LISTED } from '../../../game/core/contract/contract.ts';
import { readScenario } from '../../../game/core/scenario/scenario.ts';
import { cardOf } from '../../../game/renderer/app/shelf.ts';
import { scenarioText } from '../../support/games.ts';

test('no room for pictures is told once', () => {
  const files = { 'scenario.yaml': scenarioText({ picture: { file: 'art/square.png', alt: 'A square.' } }) };
  const large = { 'art/square.png': { length: MOST_LISTED + 1 } as unknown as Uint8Array };
  const folder = roomForPictures()({ id: 'town', files, pictures: large, imported: true, findings: [] });
  const read = readScenario(files, folder.pictures);
  expect(read.findings.map(({ rule }) => rule)).toEqual(['picture-missing']);
  const card = cardOf({ folder, reading: { kind: 'read', read } }, 'en');
  expect(card).toMatchObject({ kind: 'broken', findings: [{ rule: 'pictures-no-room' }] });
});

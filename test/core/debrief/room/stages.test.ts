import { expect, test, vi } from 'vitest';
import type { Stage } from '../../../../game/core/debrief/room/room.ts';
import { bundled } from '../../../support/games.ts';
import { exampleRoom, exampleWhatIf, stagesOf } from '../../../support/stages.ts';

vi.setConfig({ testTimeout: 60_000 });

const scenario = bundled('locked-containers');
const wish = { scenario: 'locked-containers', sessions: 19, seed: 7, language: 'en' };
const room = exampleRoom(scenario, wish, 4);
const stages = stagesOf(room);

const KINDS: { readonly [K in Stage['kind']]: true } = {
  welcome: true,
  writing: true,
  monday: true,
  situation: true,
  options: true,
  advisers: true,
  hands: true,
  split: true,
  reasons: true,
  anger: true,
  worth: true,
  slope: true,
  alike: true,
  story: true,
  parting: true,
  fact: true,
  heard: true,
  fates: true,
  handovers: true,
  hats: true,
  curves: true,
  endings: true,
  tasks: true,
  association: true,
  matrix: true,
  whatIf: true,
};

test('a class of nineteen brings every kind of picture', () => {
  const found = [...stages, exampleWhatIf(scenario, wish)].map(({ kind }) => kind);
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(KINDS).toSorted());
});

test('nothing on stage says who: no alias, no file, no sentence but those that were put up', () => {
  const shown = JSON.stringify(stages);
  const up = Object.values(room.putUp).flat();
  const secret = room.sittings
    .flatMap(({ alias, file, intention, commitment, question, answers }) => [
      alias,
      file,
      intention,
      commitment,
      question,
      ...answers.map(({ justification }) => justification),
    ])
    .filter((text) => text !== undefined && !up.some((one) => one.includes(text)));
  expect(secret.length).toBeGreaterThan(60);
  expect(secret.filter((text) => shown.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});

test('what is said under either hat, and who stands before you, come from the story', () => {
  const options = stages.find((stage) => stage.kind === 'options' && stage.title === 'Fines?');
  expect(options).toMatchObject({
    options: [
      { says: { publicServant: '“Wardens from Monday.”', networkManager: '“Fines, with Wil beside me.”' } },
      {},
      {},
    ],
  });
  const situation = stages.find((stage) => stage.kind === 'situation' && stage.title === 'Fines?');
  expect(situation).toMatchObject({ face: { id: 'wil', name: 'Wil' } });
});

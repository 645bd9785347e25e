import { expect, test } from 'vitest';
import { readScenario } from '../../../game/core/scenario/scenario.ts';
import { lookBack } from '../../../game/renderer/app/look-back.ts';
import { open } from '../../../game/renderer/app/opening.ts';
import { noReports } from '../../../game/renderer/host/host.ts';
import { scenarioText } from '../../support/games.ts';
import { memoryHost } from '../../support/memory-host.ts';

const files = { 'scenario.yaml': scenarioText() };
const shelf = async () => [
  {
    folder: { id: 'town', files, pictures: {}, imported: false, findings: [] },
    reading: { kind: 'read', read: readScenario(files) } as const,
  },
];
const begun = async () => {
  const opening = await open(
    { host: memoryHost(), shelf, skipLessons: false, newSeed: () => 11 },
    {
      kind: 'begin',
      scenario: 'town',
      language: 'en',
      alias: 'quiet-heron-42',
      beginning: { intention: '', classWord: '', skipLessons: true, practice: false },
    },
  );
  if (!opening.ok) throw new Error(JSON.stringify(opening.trouble));
  await opening.playing.play.send({ kind: 'goOn' });
  return opening.playing;
};

test('what decisions were worth is worked out once a game, in whatever language, and anew once more was decided', async () => {
  const playing = await begun();
  const desk = async (language: string) => (await lookBack(playing, language, noReports)).worth.begin;
  const first = await desk('en');
  expect(await desk('nl')).toBe(first);
  await playing.play.send({ kind: 'decide', decision: { kind: 'ask', actor: 'ada', question: 'whyThere' } });
  expect(await desk('en')).not.toBe(first);
});

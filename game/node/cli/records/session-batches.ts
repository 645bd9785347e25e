/** Session files as batches for the outbox: the statements of each session, with its file beside. */
import type { Sitting } from '../../../core/debrief/class/class.ts';
import { statementsOf } from '../../../core/debrief/exports/exports.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { type Gathered, type Usable, gathered } from '../../../core/session/session.ts';
import type { Batch } from '../../records/records.ts';
import { judgedFiles, tellOfFiles } from '../class/gather.ts';
import { measured } from '../class/measure.ts';
import { openSessionScenario, scenarioId } from '../open-scenario.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { Obstacle } from '../usage.ts';

type Wish = {
  readonly paths: readonly string[];
  /** The folder of a scenario; the others are bundled ones. */
  readonly scenario: string | undefined;
  readonly version: Batch['version'];
  readonly withTexts: boolean;
};

export type Batches = {
  readonly batches: readonly Batch[];
  readonly refused: Gathered['refused'];
  /** Names of files played on another version of their scenario: measured by this one, their statements would be untrue. */
  readonly otherContent: readonly string[];
};

/** Reads, measures and words everything before the first batch is put anywhere. */
export const sessionBatches = async (wish: Wish, terminal: Terminal, say: Say): Promise<Batches> => {
  const all = await judgedFiles(wish.paths, terminal, say);
  const scenarioOf = ({ session }: Usable): string => session.header.scenario;
  const ids = new Set(all.flatMap((one) => (one.ok ? [scenarioOf(one.usable)] : [])));
  const broken = gathered(all.filter(({ ok }) => !ok)).refused;
  tellOfFiles({ usable: [], refused: broken }, '', terminal, say);
  if (ids.size === 0) throw new Obstacle(say.t('class.none'));
  const batches: Batch[] = [];
  const refused = [...broken];
  const otherContent: string[] = [];
  for (const id of [...ids].toSorted()) {
    const found = gathered(
      all.filter((one) => one.ok && scenarioOf(one.usable) === id),
      id,
    );
    const named = wish.scenario !== undefined && (ids.size === 1 || scenarioId(wish.scenario) === id);
    const { scenario } = await openSessionScenario(named ? wish.scenario : undefined, id, terminal, say);
    const sittings = await measured({ scenario, usable: found.usable, language: scenario.language }, terminal, say);
    tellOfFiles(found, scenario.texts['title'] ?? id, terminal, say);
    refused.push(...found.refused);
    found.usable.forEach(({ name, session }, i) => {
      const sitting = sittings[i]!;
      if (sitting.sameContent) batches.push(batchOf(scenario, session, sitting, { ...wish, scenario: id }));
      else otherContent.push(name);
    });
  }
  if (otherContent.length > 0) terminal.err(`${say.t('send.other-content', { n: otherContent.length })}\n`);
  for (const name of otherContent) terminal.err(`  ${say.words(name)}\n`);
  return { batches, refused, otherContent };
};

const batchOf = (
  scenario: Scenario,
  session: Usable['session'],
  sitting: Sitting,
  { version, ...wish }: Pick<Wish, 'version' | 'withTexts'> & { readonly scenario: string },
): Batch => {
  const { name, statements, attachments } = statementsOf(scenario, session, sitting, wish);
  const files = attachments.map(({ text, ...about }) => ({ ...about, bytes: new TextEncoder().encode(text) }));
  return { version, name, statements, attachments: files };
};

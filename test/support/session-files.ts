/** Session files as somebody may bring them in: whole, damaged, without its scenario, and not one at all. */
import { type Session, makeHeader, writeSession } from '../../game/core/session/session.ts';
import { bundled } from './edition.ts';
import { readScenario } from '../../game/core/scenario/scenario.ts';
import { endOf, makeLine } from '../../game/core/session/session.ts';

const SCENARIO = 'locked-containers';
/** As they are written in the notation; whether the rules allow them is not asked of a list. */
const DECISIONS = ['1 ask sam.whyBeside', '1 end', '2 ask karim.whyLocked'];

const session = (alias: string, scenario: string, contentHash: string): Session =>
  DECISIONS.reduce<Session>(
    (made, decision) => ({ ...made, lines: [...made.lines, makeLine(endOf(made), { decision }).line] }),
    {
      header: makeHeader({ engine: '0.1.0', scenario, contentHash, seed: 7, alias, language: 'en' }),
      lines: [],
      texts: [],
    },
  );

const contentHash = (): string => {
  const files = bundled().find(({ id }) => id === SCENARIO)?.files;
  const read = files && readScenario(files);
  if (!read?.ok) throw new Error(`The build does not carry a playable ${SCENARIO}.`);
  return read.scenario.contentHash;
};

/** Their texts by file name. */
export const sessionFiles = (): Readonly<Record<string, string>> => {
  const hash = contentHash();
  const damaged = writeSession(session('brave-lark-20', SCENARIO, hash)).split('\n');
  damaged[2] = '{"n":2,"decision":';
  return {
    'whole.two-hats': writeSession(session('calm-otter-11', SCENARIO, hash)),
    'damaged.two-hats': damaged.join('\n'),
    'elsewhere.two-hats': writeSession(session('merry-wren-77', 'the-peat', hash)),
    'a session of somebody else.txt': 'Dear diary\n',
  };
};

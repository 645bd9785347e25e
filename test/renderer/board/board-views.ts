/** Views for the tests of the board: fixed people, and real ones from a story that is played out. */
import fc from 'fast-check';
import { growthAt, place, type Theme } from '../../../game/renderer/art/art.ts';
import { begin, decide, type Game, playOut, policies } from '../../../game/core/engine/engine.ts';
import { SECTORS, type SeenThing } from '../../../game/core/scenario/vocabulary.ts';
import { type BoardView, boardView, lookAt, type Person } from '../../../game/core/view/view.ts';
import { frameFor, type Place } from '../../../game/renderer/board/layout/frame.ts';
import type { Measure } from '../../../game/renderer/board/layout/words.ts';
import type { BoardMoment, Hat } from '../../../game/renderer/board/moment.ts';
import { paletteOf } from '../../../game/renderer/board/paint/palette.ts';
import type { Setting, Staging } from '../../../game/renderer/board/staging/item.ts';
import { stage } from '../../../game/renderer/board/staging/staging.ts';
import { bundled } from '../../support/games.ts';

export const HATS: readonly Hat[] = ['publicServant', 'networkManager'];

/** Letters half as wide as high: near enough to the real ones. */
export const measure: Measure = (text, size) => text.length * size * 0.54;

export const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  role: 'Somebody.',
  sector: 'citizens',
  inside: more.sector === 'ownOrganisation' || more.sector === 'leadership',
  here: true,
  met: true,
  door: 'ajar',
  mood: undefined,
  turnsUp: { key: 'turnsUp.fair' },
  expected: undefined,
  thread: undefined,
  portrait: { seed: id },
  expression: 'calm',
  ...more,
});

const FIGURES = {
  hours: 7,
  overtimeLeft: 4,
  funds: 1000,
  weeksLeft: 9,
  seen: { count: 12, unit: 'bags', thing: 'bags', far: 0.75 },
  signatures: undefined,
} as const;
const COMMON = {
  place: 'housingBlocks',
  open: false,
  figures: FIGURES,
  people: [],
  energy: { key: 'e' },
  cover: { key: 'c' },
} as const;

type Street = Extract<BoardView, { lens: 'networkManager' }>;
type House = Extract<BoardView, { lens: 'publicServant' }>;
export const street = (more: Partial<Street> = {}): Street => ({
  ...COMMON,
  lens: 'networkManager',
  ties: [],
  facts: [],
  ...more,
});
export const house = (more: Partial<House> = {}): House => ({
  ...COMMON,
  lens: 'publicServant',
  barriers: [],
  promises: [],
  ...more,
});
export const withCount = (count: number, thing: SeenThing = 'bags'): BoardView['figures'] => ({
  ...FIGURES,
  seen: { ...FIGURES.seen, count, thing },
});

export const through = (lens: Hat, people: readonly Person[]): BoardView =>
  lens === 'networkManager' ? street({ people }) : house({ people });

/** Up to twenty people of any sectors; a few stand for several. */
export const casts = fc
  .array(
    fc.record({ sector: fc.constantFrom(...SECTORS), group: fc.boolean(), met: fc.boolean(), seat: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((all) =>
    all.map(({ sector, group, met, seat }, i) =>
      aPerson(`person${i}`, {
        sector,
        met,
        portrait: {
          seed: `${i}`,
          outdoors: true,
          ...(group && i % 5 === 0 && { group }),
          ...(seat && { pose: 'desk' }),
        },
      }),
    ),
  );

const STANDARD: Place = { width: 836, height: 720, ratio: 1, textScale: 1 };
const NOTHING: BoardMoment = { focus: undefined, counted: undefined, speech: undefined };

export const aSetting = (
  view: BoardView,
  moment: Partial<BoardMoment> = {},
  of: Partial<Place> = {},
  theme: Theme = 'light',
): Setting => {
  const frame = frameFor({ ...STANDARD, ...of });
  const lens = moment.counted === undefined ? view.lens : 'networkManager';
  const { thing, far } = view.figures.seen;
  const shows = { open: view.open, thing, grown: growthAt(far) };
  return {
    view,
    moment: { ...NOTHING, ...moment },
    lens,
    theme,
    frame,
    picture: place(view.place, { lens, theme, format: frame.format, ...shows }),
    palette: paletteOf(lens, theme),
    labels: {
      notMetYet: 'nobody asked yet',
      due: (week) => `due week ${week}`,
      kept: 'kept',
      broken: 'broken',
      tie: (level) => `tie ${level}`,
      command: 'Line of command',
      to: (name) => `To ${name}`,
      owner: (name) => `now with ${name}`,
      settledBy: (coin) => `wants ${coin}`,
      expected: (hat) => `expected ${hat}`,
      counter: 'Counter',
      meetingRoom: 'Meeting room',
    },
    say: (words) => (typeof words === 'string' ? words : words.key),
    measure,
    kept: new Map(),
  };
};

export const staged = (...given: Parameters<typeof aSetting>): Staging => stage(aSetting(...given), new Set());

/** The stories that come with the game. */
export const STORIES = ['locked-containers', 'sinking-polder', 'empty-plots'] as const;

/** Both lenses at the beginning and at every tenth decision of a story played with ordinary care. */
export const realViews = (folder: string): readonly BoardView[] => {
  const scenario = bundled(folder);
  const { decisions } = playOut(scenario, 3, policies['ordinary']!);
  let game: Game = begin(scenario, 3);
  const views: BoardView[] = [];
  decisions.forEach((decision, i) => {
    if (i % 10 === 0) views.push(...HATS.map((hat) => boardView(lookAt(game, 'en'), hat)));
    const result = decide(game, decision);
    if (!result.ok) throw new Error(result.refusal.code);
    game = result.value;
  });
  return views;
};

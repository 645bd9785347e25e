/** Where the words of a change of hats find room: flags over the band, what it took below. */
import type { Switch } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../../text/text.ts';
import { costGroups } from './cost-groups.ts';
import { type Box, placed } from './labels.ts';
import type { Plot } from './plot.ts';
import { listedShort, shortName } from '../pieces/names.ts';
import { widthOf } from './text-width.ts';

/** A mark takes so much of a row, in rem: the size of a target. */
export const TARGET = 1.5;

export type Placed = { readonly one: Switch; readonly box: Box | undefined };

type Room = Pick<Plot, 'width' | 'beyond'>;

const SIGN_WIDTH = 2.2;

const namesWidth = (costs: Switch['costs']): number =>
  costs.reduce((width, { name }) => width + widthOf(`${shortName(name)} `) + SIGN_WIDTH, 0);

const costsWidth = (one: Switch, say: Say): number => {
  const groups = costGroups(one);
  const leads = groups.map(({ lead }) => say(lead)).join('; ');
  return groups.reduce((width, { costs }) => width + namesWidth(costs), widthOf(leads));
};

/** Flags over the band, on one row or two; who finds no room for words keeps a small flag. */
export const flagsOf = (
  switches: readonly Switch[],
  places: ReadonlyMap<number, number>,
  { width, beyond }: Room,
  say: Say,
): readonly Placed[] => {
  const told = switches.filter(({ silent }) => !silent);
  const small = told.map(({ n }): Box => ({ x: places.get(n)! - TARGET / 2, y: 1, width: TARGET, height: 1 }));
  // Beside the plot there is room to the left as well, unless the rows are stacked.
  const before = beyond > 0 ? 2 : 0;
  const bounds = { x: -before, y: 0, width: before + width + beyond, height: 2 };
  const boxes = placed(
    told.map((one, i) => {
      const full = widthOf(say('back.weeks.told', { names: listedShort(one.told, say) }), 600) + 1.8;
      const x = places.get(one.n)!;
      return {
        own: small[i],
        places: [1, 0].flatMap((lane) =>
          [x - full / 2, x - 0.7, x + 0.7 - full].map((left) => ({ x: left, y: lane, width: full, height: 1 })),
        ),
        lead: ({ y }) => ({ x: x - 0.1, y: y + 1, width: 0.2, height: 1 - y }),
      };
    }),
    small,
    bounds,
  );
  return told.map((one, i): Placed => ({ one, box: boxes[i] }));
};

/** What a silent change, or one that was broken, took: under the band where there is room, the dearest first; or only the sum. */
export const costsOf = (
  switches: readonly Switch[],
  places: ReadonlyMap<number, number>,
  { width, beyond }: Room,
  say: Say,
): readonly (Placed & { readonly summed: boolean })[] => {
  const below = switches.filter(({ silent, costs }) => silent || costs.length > 0);
  const bags = below
    .filter(({ silent }) => silent)
    .map(({ n }): Box => ({ x: places.get(n)! - TARGET / 2, y: 0, width: TARGET, height: 1 }));
  const dear = below.toSorted((a, b) => b.costs.length - a.costs.length);
  const widest = (one: Switch): number => costsWidth(one, say);
  const boxes = placed(
    dear.map((one) => {
      const full = widest(one);
      const short = widthOf(say('back.weeks.cost')) + SIGN_WIDTH;
      const x = places.get(one.n)!;
      const widths = one.costs.length > 0 ? [full, short] : [full];
      return {
        places: widths.flatMap((wide) =>
          [x + 1, x - 1 - wide].map((left): Box => ({ x: left, y: 0, width: wide, height: 1 })),
        ),
      };
    }),
    bags,
    { x: 0, y: 0, width: width + beyond, height: 1 },
  );
  return dear.map((one, i) => {
    const box = boxes[i];
    return { one, box, summed: box !== undefined && box.width < widest(one) };
  });
};

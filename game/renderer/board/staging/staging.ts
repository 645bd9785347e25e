/** From what may be shown to a drawn board, as plain data: nothing here knows Phaser, and nothing moves. */
import { castOf } from '../layout/cast.ts';
import { backdrop, signs } from './backdrop.ts';
import { commandHots, commandLines, objections, promises, terminalsOf } from './house.ts';
import type { Cast, Setting, Staging } from './item.ts';
import { figures, names, personHots, speech, yourself } from './persons.ts';
import { countedHots, marks, seenThings, tieHots, tieLines } from './street.ts';

/** `marked` are those that were clicked while counting. */
export const stage = (setting: Setting, marked: ReadonlySet<number>): Staging => {
  const counting = setting.moment.counted !== undefined;
  const stands = castOf(setting.view.people, setting.picture, setting.lens, setting.kept);
  const cast: Cast = { ...setting, stands: counting ? [] : stands };
  const common = {
    lens: cast.lens,
    hat: cast.view.lens,
    theme: cast.theme,
    kept: new Map(stands.map(({ person, spot }) => [person.id, spot.id])),
  };
  const place = [...backdrop(cast), ...signs(cast)];
  if (counting) {
    return {
      ...common,
      items: [...place, ...seenThings(cast), ...marks(cast, marked)],
      lines: [],
      terminals: [],
      hot: countedHots(cast),
    };
  }
  return { ...common, ...(cast.lens === 'networkManager' ? inTheStreet : inTheHouse)(cast, place) };
};

type Drawn = Pick<Staging, 'items' | 'lines' | 'terminals' | 'hot'>;

const inTheStreet = (cast: Cast, place: Staging['items']): Drawn => {
  const named = names(cast, []);
  return {
    items: [
      ...place,
      ...seenThings(cast),
      ...figures(cast),
      yourself(cast),
      ...named.items,
      ...speech(cast, named.boxes),
    ],
    lines: tieLines(cast),
    terminals: [],
    hot: [...tieHots(cast), ...personHots(cast, named.boxes)],
  };
};

const inTheHouse = (cast: Cast, place: Staging['items']): Drawn => {
  const slips = objections(cast);
  const cards = promises(cast);
  const named = names(cast, [...slips.boxes, ...cards.boxes]);
  return {
    items: [
      ...place,
      ...figures(cast),
      yourself(cast),
      ...slips.items,
      ...cards.items,
      ...named.items,
      ...speech(cast, named.boxes),
    ],
    lines: commandLines(cast),
    terminals: terminalsOf(cast),
    hot: [...commandHots(cast), ...slips.hots, ...cards.hots, ...personHots(cast, named.boxes)],
  };
};

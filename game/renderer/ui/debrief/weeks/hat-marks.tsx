/** Changes of hats as marks: a flag with the names of those who were told, or a bag. */
import type { ReactElement } from 'react';
import type { Switch } from '../../../../core/debrief/debrief.ts';
import { type Say, useSay } from '../../text/text.ts';
import { amount } from '../pieces/amount.ts';
import { listedShort } from '../pieces/names.ts';
import { BagPicture } from './bag-picture.tsx';
import type { Placed } from './hat-places.ts';
import type { Mark } from './marks.tsx';
import { drawn } from './plot.ts';

/** The whole story of a change of hats, for its name. */
export const storyOf = ({ week, to, told, silent, costs }: Switch, say: Say): string => {
  const hat = { key: `hat.${to}` };
  const how = silent
    ? say('back.weeks.switch.silent', { week, hat })
    : say('back.weeks.switch.told', { week, hat, names: listedShort(told, say) });
  const took = costs.map(({ name, cause, trust }) =>
    say(`back.hats.cost.${cause}`, { name, trust: amount(trust.value, say, true) }),
  );
  return [how, ...took].join(' ');
};

type FlagProps = Placed & {
  /** Where the change itself lies, in rem. */
  readonly x: number;
};

const Flag = ({ one, box, x }: FlagProps): ReactElement => {
  const say = useSay();
  const shift = box === undefined ? 0 : box.x + box.width / 2 - x;
  return (
    <span
      className="flag"
      data-high={box?.y === 0 || undefined}
      style={drawn({}, { shift: box === undefined ? '0rem' : `${shift.toFixed(2)}rem` })}
    >
      {box === undefined ? (
        <span className="flag-dots">…</span>
      ) : (
        say('back.weeks.told', { names: listedShort(one.told, say) })
      )}
    </span>
  );
};

type Given = {
  readonly switches: readonly Switch[];
  /** Where each lies, in rem, by its line. */
  readonly places: ReadonlyMap<number, number>;
  readonly flags: readonly Placed[];
  readonly width: number;
};

export const hatMarks = ({ switches, places, flags, width }: Given, say: Say): readonly Mark[] =>
  switches.map((one): Mark => {
    const box = flags.find((flag) => flag.one.n === one.n)?.box;
    const x = places.get(one.n)!;
    return {
      n: one.n,
      x: width === 0 ? 0 : x / width,
      label: storyOf(one, say),
      kind: one.silent ? 'bag' : 'flag',
      children: one.silent ? <BagPicture /> : <Flag one={one} box={box} x={x} />,
    };
  });

import type { ReactElement } from 'react';
import type { Debrief, Figure, Resources } from '../../../../core/debrief/debrief.ts';
import { useSay, type Say, type TextKey } from '../../text/text.ts';
import { hoursHeadline } from '../parts/headlines.ts';
import { turnsTable } from '../parts/hours-turns.tsx';
import { amount } from '../pieces/amount.ts';
import { Chapter, PaperTable } from './paper-piece.tsx';

type Props = { readonly debrief: Debrief };

/** A sentence of the window with its number in it. */
const withFigure = (key: TextKey, { value }: Figure, say: Say): string =>
  say(key, { n: value, figure: amount(value, say) });

const hoursWords = ({ spent, overtime, inside, together }: Resources['hours'], say: Say): string =>
  `${withFigure('back.hours.spent', spent, say)}, ${withFigure('back.hours.overtime', overtime, say)}. ` +
  `${amount(inside.value, say)} ${say('back.hours.inside', { n: inside.value })}, ` +
  `${amount(together.value, say)} ${say('back.hours.together', { n: together.value })}.`;

const fundsWords = ({ spent, start, received, left }: Resources['funds'], say: Say): string =>
  `${[
    withFigure('back.hours.funds.spent', spent, say),
    withFigure('back.hours.funds.start', start, say),
    withFigure('back.hours.funds.received', received, say),
    withFigure('back.hours.funds.left', left, say),
  ].join('; ')}.`;

const energyWords = ({ lowest, lowestWeek, left }: Resources['energy'], say: Say): string =>
  `${say('back.hours.energy')}: ${say('back.hours.energy.lowest', { figure: amount(lowest.value, say), week: lowestWeek })}; ` +
  `${withFigure('back.hours.energy.left', left, say)}.`;

const theirsWords = ({ resources, people }: Debrief, say: Say): string => {
  const { theirs, theirsInAll } = resources;
  if (theirs.length === 0) return say('back.hours.theirs.none');
  const each = theirs.map(({ actor, hours, willing }) => {
    const figure = amount(hours.value, say);
    const gave =
      willing === undefined ? say('back.hours.gave', { figure }) : say('back.hours.gave.of', { figure, willing });
    return `${people[actor]!.name} ${gave}`;
  });
  return `${withFigure('back.hours.theirs.all', theirsInAll, say)} ${each.join('; ')}`;
};

/** Hours and euros, in sentences and a table. */
export const PaperHours = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { hours, funds, energy, turns } = debrief.resources;
  return (
    <Chapter title={hoursHeadline(debrief, say)}>
      <ul className="paper-list">
        <li>{hoursWords(hours, say)}</li>
        <li>{fundsWords(funds, say)}</li>
        <li>{energyWords(energy, say)}</li>
        <li>{theirsWords(debrief, say)}</li>
      </ul>
      {turns.length > 0 && <PaperTable table={turnsTable(turns)} />}
    </Chapter>
  );
};

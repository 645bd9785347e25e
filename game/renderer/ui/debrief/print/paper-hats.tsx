import type { ReactElement } from 'react';
import type { Debrief, Fit, Table } from '../../../../core/debrief/debrief.ts';
import { HATS } from '../../../../core/scenario/vocabulary.ts';
import { useSay } from '../../text/text.ts';
import { hatsHeadline, hoursHeadline } from '../parts/headlines.ts';
import { turnsTable } from '../parts/hours-turns.tsx';
import { listed } from '../parts/piece.tsx';
import { Chapter, PaperTable, plain } from './paper-piece.tsx';

type Props = { readonly debrief: Debrief };

const FITS: readonly Fit[] = ['expected', 'announced', 'other'];

const fitTable = ({ meetings, people }: Debrief): Table => ({
  title: { key: 'back.hats.fit' },
  head: [{ key: 'debrief.doors.who' }, ...FITS.map((fit) => ({ key: `back.hats.fit.${fit}` }))],
  rows: meetings.byActor.map(({ actor, fits }) => [people[actor]!.name, ...FITS.map((fit) => fits[fit])]),
});

/** The two hats in sentences and a table. */
export const PaperHats = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { hours, weeks, switches } = debrief.hats;
  const { told, meetings, people } = debrief;
  const share = (key: 'back.hats.hours' | 'back.hats.weeks', figures: typeof hours): string =>
    HATS.map((hat) => `${figures[hat].value} ${say(key, { hat: say(`hat.${hat}`), n: figures[hat].value })}`).join(
      ', ',
    );
  return (
    <Chapter title={hatsHeadline(debrief, say)}>
      <p>
        {share('back.hats.hours', hours)}. {share('back.hats.weeks', weeks)}.
      </p>
      <h3>{say('back.hats.switches')}</h3>
      {switches.length === 0 && <p>{say('back.hats.switches.none')}</p>}
      <ul className="paper-list">
        {switches.map(({ n, week, to, silent, told: names, reason, costs }) => (
          <li key={n}>
            {say('back.panel.week', { week })}: {say('back.hats.to', { hat: say(`hat.${to}`) })}.{' '}
            {silent ? say('back.hats.silent') : say('back.hats.told', { names: listed(names, say) })}{' '}
            {reason !== undefined && reason !== '' && say('play.quote', { text: reason })}{' '}
            {costs.map(({ name, trust }) => say('back.hats.cost', { name, trust: trust.value })).join(' ')}
          </li>
        ))}
      </ul>
      {meetings.byActor.length > 0 && <PaperTable table={fitTable(debrief)} />}
      {meetings.never.length > 0 && (
        <p>
          {say('back.hats.never', {
            names: listed(
              meetings.never.map((actor) => people[actor]!.name),
              say,
            ),
          })}
        </p>
      )}
      <h3>{say('back.hats.heard')}</h3>
      {told.length === 0 && <p>{say('back.hats.heard.none')}</p>}
      <ul className="paper-list">
        {told.map(({ id, actor, text, toldAs, week, used, confided }) => (
          <li key={id}>
            <strong>{people[actor]!.name}</strong>, {say('back.panel.week', { week })},{' '}
            {say('stamp.told', { hat: say(`hat.${toldAs}`) })}
            {confided && `, ${say('stamp.confided')}`}: {say('play.quote', { text: plain(text) })}{' '}
            {used.length === 0 && <em>{say('back.hats.unused')}</em>}
          </li>
        ))}
      </ul>
    </Chapter>
  );
};

/** Hours and euros, in sentences and a table. */
export const PaperHours = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { resources, people } = debrief;
  const { hours, funds, energy, theirs, theirsInAll, turns } = resources;
  const number = (n: number): string => n.toLocaleString(say.language);
  return (
    <Chapter title={hoursHeadline(debrief, say)}>
      <ul className="paper-list">
        <li>
          {say('back.hours.spent', { n: hours.spent.value, figure: number(hours.spent.value) })},{' '}
          {say('back.hours.overtime', { figure: number(hours.overtime.value) })}. {number(hours.inside.value)}{' '}
          {say('back.hours.inside', { n: hours.inside.value })}, {number(hours.together.value)}{' '}
          {say('back.hours.together', { n: hours.together.value })}.
        </li>
        <li>
          {say('back.hours.funds.spent', { figure: number(funds.spent.value) })};{' '}
          {say('back.hours.funds.start', { figure: number(funds.start.value) })};{' '}
          {say('back.hours.funds.received', { figure: number(funds.received.value) })};{' '}
          {say('back.hours.funds.left', { figure: number(funds.left.value) })}.
        </li>
        <li>
          {say('back.hours.energy')}:{' '}
          {say('back.hours.energy.lowest', { figure: number(energy.lowest.value), week: energy.lowestWeek })};{' '}
          {say('back.hours.energy.left', { figure: number(energy.left.value) })}.
        </li>
        <li>
          {theirs.length === 0
            ? say('back.hours.theirs.none')
            : say('back.hours.theirs.all', { n: theirsInAll.value, figure: number(theirsInAll.value) })}{' '}
          {theirs
            .map(
              ({ actor, hours: given, willing }) =>
                `${people[actor]!.name} ${say(willing === undefined ? 'back.hours.gave' : 'back.hours.gave.of', {
                  n: given.value,
                  figure: given.value,
                  willing: willing ?? 0,
                })}`,
            )
            .join('; ')}
        </li>
      </ul>
      {turns.length > 0 && <PaperTable table={turnsTable(turns)} />}
    </Chapter>
  );
};

import type { ReactElement } from 'react';
import type { Debrief, Switch, Table, Told } from '../../../../core/debrief/debrief.ts';
import { HATS } from '../../../../core/scenario/vocabulary.ts';
import { useSay, type Say } from '../../text/text.ts';
import { FITS } from '../parts/hats/fits.ts';
import { hatsHeadline } from '../parts/headlines.ts';
import { amount } from '../pieces/amount.ts';
import { listed } from '../pieces/names.ts';
import { Chapter, PaperTable, plain } from './paper-piece.tsx';

type Props = { readonly debrief: Debrief };

const fitTable = ({ meetings, people }: Debrief): Table => ({
  title: { key: 'back.hats.fit' },
  head: [{ key: 'debrief.doors.who' }, ...FITS.map((fit) => ({ key: `back.hats.fit.${fit}` }))],
  rows: meetings.byActor.map(({ actor, fits }) => [people[actor]!.name, ...FITS.map((fit) => fits[fit])]),
});

type Share = { readonly key: 'back.hats.hours' | 'back.hats.weeks'; readonly figures: Debrief['hats']['hours'] };

const shareWords = ({ key, figures }: Share, say: Say): string =>
  HATS.map((hat) => {
    const { value } = figures[hat];
    return `${amount(value, say)} ${say(key, { hat: say(`hat.${hat}`), n: value })}`;
  }).join(', ');

/** A change of hats in one line. */
const Changed = ({ change }: { readonly change: Switch }): ReactElement => {
  const say = useSay();
  const { week, to, silent, told, reason, costs } = change;
  const took = costs.map(({ name, cause, trust }) =>
    say(`back.hats.cost.${cause}`, { name, trust: amount(trust.value, say, true) }),
  );
  return (
    <li>
      {say('back.panel.week', { week })}: {say('back.hats.to', { hat: say(`hat.${to}`) })}.{' '}
      {silent ? say('back.hats.silent') : say('back.hats.told', { names: listed(told, say) })}{' '}
      {reason !== undefined && reason !== '' && say('play.quote', { text: reason })} {took.join(' ')}
    </li>
  );
};

const Heard = ({ debrief, told }: Props & { readonly told: Told }): ReactElement => {
  const say = useSay();
  const { actor, text, toldAs, week, used, confided } = told;
  return (
    <li>
      <strong>{debrief.people[actor]!.name}</strong>, {say('back.panel.week', { week })},{' '}
      {say('stamp.told', { hat: say(`hat.${toldAs}`) })}
      {confided && `, ${say('stamp.confided')}`}: {say('play.quote', { text: plain(text) })}{' '}
      {used.length === 0 && <em>{say('back.hats.unused')}</em>}
    </li>
  );
};

/** Whom one met in which hat, who of them could know it from an earlier week, and whom one never met. */
const Met = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { meetings, people } = debrief;
  const names = (actors: readonly string[]): string =>
    listed(
      [...new Set(actors)].map((actor) => people[actor]!.name),
      say,
    );
  const knew = meetings.all.filter((meeting) => meeting.fit === 'other' && meeting.knew);
  return (
    <>
      {meetings.byActor.length > 0 && <PaperTable table={fitTable(debrief)} />}
      {knew.length > 0 && <p>{say('back.paper.knew', { names: names(knew.map(({ actor }) => actor)) })}</p>}
      {meetings.never.length > 0 && <p>{say('back.hats.never', { names: names(meetings.never) })}</p>}
    </>
  );
};

/** The two hats in sentences and a table. */
export const PaperHats = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { hats, told } = debrief;
  return (
    <Chapter title={hatsHeadline(debrief, say)}>
      <p>
        {shareWords({ key: 'back.hats.hours', figures: hats.hours }, say)}.{' '}
        {shareWords({ key: 'back.hats.weeks', figures: hats.weeks }, say)}.
      </p>
      <h3>{say('back.hats.switches')}</h3>
      {hats.switches.length === 0 && <p>{say('back.hats.switches.none')}</p>}
      <ul className="paper-list">
        {hats.switches.map((change) => (
          <Changed key={change.n} change={change} />
        ))}
      </ul>
      <Met debrief={debrief} />
      <h3>{say('back.hats.heard')}</h3>
      {told.length === 0 && <p>{say('back.hats.heard.none')}</p>}
      <ul className="paper-list">
        {told.map((one) => (
          <Heard key={one.id} debrief={debrief} told={one} />
        ))}
      </ul>
    </Chapter>
  );
};

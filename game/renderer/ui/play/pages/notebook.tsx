import type { ReactElement } from 'react';
import type { ChoiceView, Fact, WeekView } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import { Deed } from '../week/deed.tsx';
import { PageSheet } from './page-sheet.tsx';
import { Stamp } from './stamp.tsx';

/** The way to ask leave for this fact, where there is one now. */
const leaveFor = ({ groups }: WeekView, fact: Fact): ChoiceView | undefined =>
  groups
    .flatMap(({ choices }) => choices)
    .find(({ decision }) => decision.kind === 'clear' && `${decision.actor}.${decision.interest}` === fact.id);

const Entry = ({ fact }: { readonly fact: Fact }): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const person = view.board.people.find(({ id }) => id === fact.actor);
  const leave = leaveFor(view.week, fact);
  return (
    <li className="note-entry">
      <div className="note-who">
        {person && <Face person={person} size="small" />}
        <h3>{fact.name}</h3>
        <Stamp kind={fact.toldAs}>{say('stamp.told', { hat: { key: `hat.${fact.toldAs}` } })}</Stamp>
      </div>
      <p className="note-text">
        <Line text={fact.text} />
      </p>
      <p className="note-state">
        {fact.confided && <span>{say(fact.leave ? 'stamp.leave' : 'stamp.confided')}</span>}
        {fact.binding && <strong>{say('stamp.binding')}</strong>}
        {fact.stale && <strong>{say('stamp.stale')}</strong>}
      </p>
      {leave && <Deed choice={leave} title={say('play.notebook.leave')} />}
    </li>
  );
};

/** What was heard, each with the role that it was told to. */
export const Notebook = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const { notebook } = view.week;
  return (
    <PageSheet title={say('page.notebook')}>
      <Explain part="notebook" />
      {notebook.length === 0 && <p className="soft">{say('page.notebook.none')}</p>}
      <ul className="notebook">
        {notebook.map((fact) => (
          <Entry key={fact.id} fact={fact} />
        ))}
      </ul>
    </PageSheet>
  );
};

import type { ReactElement } from 'react';
import type { ChoiceView } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { HatWays } from '../pages/hat-control.tsx';
import type { Moment } from '../play-view.ts';
import { Explain } from '../pieces/explain.tsx';
import { Line } from '../pieces/prose.tsx';
import { Deeds } from '../week/deed.tsx';
import { HatRow } from '../week/hat-row.tsx';
import { GoOn } from './go-on.tsx';
import { Mail } from './mail.tsx';
import { Reading } from './reading.tsx';
import './moments.css';

type ToldMoment = Extract<Moment, { kind: 'told' }>;
type Props = { readonly moment: ToldMoment };

/** What can still be asked of or done with this person here and now. */
const useMore = ({ person }: ToldMoment): readonly ChoiceView[] => {
  const { view } = useAtHand();
  const group = view.week.groups.find(({ people }) => people.length === 1 && people[0]?.id === person?.id);
  return group?.choices.filter(({ closed }) => closed === undefined) ?? [];
};

const onlyQuestions = (choices: readonly ChoiceView[]): boolean =>
  choices.every(({ decision }) => decision.kind === 'ask');

/** Beside an encounter: what you did, the ways to come in another role, what else could be asked, on. */
export const ToldPanel = ({ moment }: Props): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const more = useMore(moment);
  const note = moment.told.find((one) => one.note !== undefined)?.note;
  const { hatControl } = view.week;
  return (
    <Reading label={moment.person?.name ?? ''} className="panel">
      <HatRow />
      <div className="panel-list">
        <h1 className="which-week">{moment.person?.name}</h1>
        {moment.by !== undefined && (
          <p className="told-by">
            <Line text={say.words(moment.by)} />
          </p>
        )}
        <Explain part="told" />
        {note !== undefined && <p className="told-note">{say.words(note)}</p>}
        {note !== undefined && hatControl && <HatWays key={view.week.hat} control={hatControl} />}
        {more.length > 0 && (
          <section aria-labelledby="something-else">
            <h2 id="something-else">{say(onlyQuestions(more) ? 'play.told.askElse' : 'play.told.more')}</h2>
            <Deeds choices={more} />
          </section>
        )}
      </div>
      <GoOn />
    </Reading>
  );
};

/** News of the week, or what was done with several or none: letters, one below the other. */
export const Letters = ({ moment }: Props): ReactElement => {
  const say = useSay();
  const title = moment.by === undefined ? say('play.told.news') : say.words(moment.by);
  return (
    <Reading label={title} className="panel">
      <HatRow />
      <div className="panel-list">
        <h1 className="which-week">
          <Line text={title} />
        </h1>
        <Mail told={moment.told} level={2} />
      </div>
      <GoOn />
    </Reading>
  );
};

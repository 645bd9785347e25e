import type { ReactElement } from 'react';
import type {
  DecisionWorth,
  ForkStories,
  WorthReport,
  WorthWords,
} from '../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { endWords, roadTitle, stepWords } from '../cards/fork-stories.tsx';
import { axisFor, type Axis } from '../parts/worth/bands.ts';
import { WayRows } from '../parts/worth/way-rows.tsx';
import { Chapter, plain } from './paper-piece.tsx';
import './paper-worth.css';

type Props = { readonly debrief: Debrief; readonly report: WorthReport; readonly words: WorthWords };

const One = ({
  debrief,
  decision,
  axis,
}: Pick<Props, 'debrief'> & { readonly decision: DecisionWorth; readonly axis: Axis }): ReactElement | null => {
  const say = useSay();
  const knew = debrief.knew.find(({ n }) => n === decision.n);
  if (knew === undefined || decision.ways.length < 2) return null;
  return (
    <article>
      <h3>
        {knew.then.title} <small>{say('back.panel.week', { week: knew.week })}</small>
      </h3>
      <WayRows knew={knew} decision={decision} axis={axis} />
    </article>
  );
};

/** What each answer was worth: the same bars on paper. */
export const PaperWorth = ({ debrief, report, words }: Props): ReactElement => {
  const say = useSay();
  const { players } = words;
  const runs = Math.max(0, ...report.decisions.flatMap(({ ways }) => ways.map((way) => way.runs)));
  const axis = axisFor(report.decisions);
  return (
    <Chapter title={say.words(words.headline)} lead={say('worth.lead', { n: runs, players })}>
      <div className="paper-worth">
        <p>{say('worth.luck')}</p>
        <p>{say('worth.axis')}</p>
        {report.decisions.map((decision) => (
          <One key={decision.n} debrief={debrief} decision={decision} axis={axis} />
        ))}
      </div>
    </Chapter>
  );
};

/** The other road of the fork, as two games. */
export const PaperRoad = ({
  debrief,
  stories,
}: Pick<Props, 'debrief'> & { readonly stories: ForkStories }): ReactElement => {
  const say = useSay();
  const knew = debrief.knew.find(({ n }) => n === debrief.cards.fork?.n);
  const players = { key: 'worth.players.ordinary' };
  return (
    <>
      <p>
        <strong>{roadTitle(knew, stories.good, say)}</strong>
      </p>
      {(['good', 'bad'] as const).map((as) => (
        <p key={as}>
          {say(`worth.story.${as}`)}: {stories[as].steps.map((step) => plain(stepWords(step, say))).join('; ')}.{' '}
          {endWords(stories[as], say)}
        </p>
      ))}
      <p>{say('worth.story.note', { n: stories.runs, players })}</p>
    </>
  );
};

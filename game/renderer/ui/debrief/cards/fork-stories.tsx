import type { ReactElement } from 'react';
import type { ForkStories, Story } from '../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Fork, Knew } from '../../../../core/debrief/debrief.ts';
import { Button } from '../../controls/button.tsx';
import { useSay, type Say } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { wayTitle } from '../parts/worth/way-title.ts';
import { amount, counted } from '../pieces/amount.ts';

/** What was decided on which most hung, in the words of a log. */
export const stepWords = ({ week, title, changed }: Story['steps'][number], say: Say): string =>
  say('worth.story.step', {
    week,
    title: say.words(title),
    what: counted(changed.name, changed.by, say),
    change: amount(changed.by, say, true),
  });

export const endWords = ({ ending: { title, seen } }: Story, say: Say): string =>
  say('worth.story.end', { ending: title, seen: seen.count, unit: seen.unit });

export const roadTitle = (knew: Knew | undefined, { way }: Story, say: Say): string =>
  say('worth.story', { way: knew === undefined ? way : wayTitle(knew, way, say) });

const Told = ({ title, story }: { readonly title: string; readonly story: Story }): ReactElement => {
  const say = useSay();
  return (
    <section className="story">
      <h4>{title}</h4>
      <ol>
        {story.steps.map((step, i) => (
          <li key={i}>{stepWords(step, say)}</li>
        ))}
      </ol>
      <p>{endWords(story, say)}</p>
    </section>
  );
};

/** The other road of the fork: one good game on it and one bad one, out of many. */
export const OtherRoad = ({ fork, stories }: { readonly fork: Fork; readonly stories: ForkStories }): ReactElement => {
  const say = useSay();
  const { debrief, worth, go } = useLooking();
  const knew = debrief.knew.find(({ n }) => n === fork.n);
  const players = worth.words?.players ?? { key: 'worth.players.ordinary' };
  return (
    <section className="fork-stories">
      <h3>{roadTitle(knew, stories.good, say)}</h3>
      <Told title={say('worth.story.good')} story={stories.good} />
      <Told title={say('worth.story.bad')} story={stories.bad} />
      <p className="soft">{say('worth.story.note', { n: stories.runs, players })}</p>
      <Button kind="quiet" onClick={() => go('worth')}>
        {say('worth.story.more')}
      </Button>
    </section>
  );
};

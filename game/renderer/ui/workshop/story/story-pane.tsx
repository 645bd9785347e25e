import { memo, useState, type ReactElement } from 'react';
import { Choice } from '../../controls/choice.tsx';
import { langOf } from '../../screens/views.ts';
import { useSay } from '../../text/text.ts';
import { Job } from '../job.tsx';
import type { StoryView, WorkshopIntent } from '../workshop-view.ts';
import { Drawing } from './drawing.tsx';
import { SmallStories } from './small-stories.tsx';
import { ExploredList } from './explored-list.tsx';
import { Twin } from './twin.tsx';
import './story.css';

type Props = {
  readonly view: StoryView;
  readonly ready: boolean;
  /** It is looked over for the first time. */
  readonly isPending: boolean;
  readonly language: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const Summary = ({ view, ready }: Pick<Props, 'view' | 'ready'>): ReactElement => {
  const say = useSay();
  const { explored } = view;
  const waits = ready || view.job.kind === 'running' ? undefined : say('workshop.job.waits');
  if (explored === undefined) return <p className="story-summary">{waits ?? say('workshop.explore.note')}</p>;
  const { states, reached, of, exhaustive, partial, stale } = explored;
  return (
    <p className="story-summary">
      {say('workshop.explored', { states, reached, of })} {exhaustive && say('workshop.explored.all')}
      {!exhaustive && reached < of && say(partial ? 'workshop.explored.stopped' : 'workshop.explored.limit')}
      {stale && <strong className="stale"> {waits ?? say('workshop.stale')}</strong>}
    </p>
  );
};

/** No storyline has this id. */
const ALL = '*';

/** A storyline as a picture, with what exploring has seen of it; a state that was reached can be played from. */
export const StoryPane = memo(({ view, ready, isPending, language, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [selected, setSelected] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  const { storylines, storyline, overview, drawing, job, explored } = view;
  const lang = langOf(language ?? 'en', say.language);
  return (
    <section className="story-pane" aria-labelledby="story-title">
      <div className="story-head">
        <h2 id="story-title">
          {say('workshop.story')}{' '}
          {drawing && (
            <span className={storylines.length > 1 ? 'unseen' : ''} lang={lang}>
              {drawing.title}
            </span>
          )}
        </h2>
        {storylines.length > 1 && (
          <Choice
            label={say('workshop.storyline')}
            value={storyline ?? ALL}
            options={[
              [ALL, say('workshop.storyline.all')],
              ...storylines.map(
                ({ id, title, unseen }) =>
                  [id, unseen > 0 ? say('workshop.storyline.unseen', { title, n: unseen }) : title] as const,
              ),
            ]}
            onChange={(id) => onIntent({ kind: 'storyline', storyline: id === ALL ? undefined : id })}
          />
        )}
      </div>
      <Summary view={view} ready={ready} />
      <div className="story-do">
        <Job
          job={job}
          what="explore"
          again={explored !== undefined}
          ready={ready}
          onStart={() => onIntent({ kind: 'explore' })}
          onStop={() => onIntent({ kind: 'stop', job: 'explore' })}
        />
        {drawing && (
          <button type="button" className="foot-link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say(asTable ? 'workshop.story.asPicture' : 'workshop.story.asTable')}
          </button>
        )}
      </div>
      {drawing === undefined && overview.length > 0 && (
        <SmallStories stories={overview} lang={lang} onIntent={onIntent} />
      )}
      {drawing === undefined && overview.length === 0 && (
        <p className="story-none">{say(isPending ? 'workshop.check.checking' : 'workshop.story.none')}</p>
      )}
      {drawing && (
        <>
          {asTable ? (
            <Twin drawing={drawing} lang={lang} onIntent={onIntent} />
          ) : (
            <Drawing drawing={drawing} lang={lang} selected={selected} onSelect={setSelected} onIntent={onIntent} />
          )}
        </>
      )}
      {explored && <ExploredList explored={explored} lang={lang} onIntent={onIntent} />}
    </section>
  );
});

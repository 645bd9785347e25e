import { useId, type ReactElement } from 'react';
import type { Stage } from '../../../../core/debrief/room/room.ts';
import type { SeenThing } from '../../../../core/scenario/vocabulary.ts';
import { HEIGHT, WIDTH } from './draw/drawing.ts';
import { Drawn } from './draw/drawn.tsx';
import { described } from './draw/svg-text.ts';
import { NumbersTable } from './stage-table.tsx';
import { usePicture } from './use-picture.ts';
import './stage.css';

type Props = {
  readonly stage: Stage;
  /** Alone on a wall, or small beside other things: there its words and its table stand elsewhere. */
  readonly look: 'projector' | 'small';
  /** Language of the scenario's texts. */
  readonly story: string;
  readonly thing: SeenThing;
};

/** What stands on the projector, as large as its container allows; the same words and numbers for whoever does not see it. */
export const StagePicture = ({ stage, look, story, thing }: Props): ReactElement => {
  const id = useId();
  const picture = usePicture(stage, thing);
  const { title, headline, n, texts, numbers, shapes } = picture;
  return (
    <div className="stage" data-kind={stage.kind}>
      <svg
        className="stage-drawn"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
      >
        <title id={`${id}t`}>{headline ?? title}</title>
        <desc id={`${id}d`}>{look === 'small' ? described(picture) : headline === undefined ? n : title}</desc>
        <Drawn shapes={shapes} story={story} />
      </svg>
      {look === 'projector' && (
        <div className="unseen">
          <h1>{title}</h1>
          {headline !== undefined && <p>{headline}</p>}
          {n !== undefined && <p>{n}</p>}
          {texts.map((text, i) => (
            <p key={i}>{text}</p>
          ))}
          {numbers && <NumbersTable numbers={numbers} caption={headline ?? title} />}
        </div>
      )}
    </div>
  );
};

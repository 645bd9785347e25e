import type { KeyboardEvent, ReactElement } from 'react';
import type { Box } from '../../../../core/authoring/diagram/diagram.ts';
import { addressOf, statePicture } from '../../../art/art.ts';
import { useSay } from '../../text/text.ts';
import type { StoryNode, WorkshopIntent } from '../workshop-view.ts';
import { standingWords } from './node-words.ts';

const NOTE_LINE = 16;
const PICTURE = 30;
/** How far the picture's middle lies outside the card, and below its upper edge. */
const BADGE = 7;

type AroundProps = { readonly box: Box; readonly by: number; readonly className: string };

const Around = ({ box: { x, y, width, height }, by, className }: AroundProps): ReactElement => (
  <rect className={className} x={x - by} y={y - by} width={width + 2 * by} height={height + 2 * by} rx={11 + by} />
);

type Props = {
  readonly node: StoryNode;
  readonly lang: string | undefined;
  readonly isSelected: boolean;
  readonly onSelect: (id: string | undefined) => void;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

/** A state: its name, what comes with it, and how it stands. Its id is told where it is chosen. */
export const StateCard = ({ node, lang, isSelected, onSelect, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { box, id, label, notes, standing, mistaken, picture, line, kind, here } = node;
  const words = standingWords(say, node);
  const choose = (): void => onSelect(isSelected ? undefined : id);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  const cx = box.x + box.width / 2;
  return (
    <g
      className={`state state-${mistaken !== undefined ? 'stuck' : standing} state-kind-${kind}`}
      role="button"
      tabIndex={0}
      aria-pressed={isSelected}
      data-state={id}
      onClick={choose}
      onDoubleClick={() => line !== undefined && onIntent({ kind: 'goTo', file: 'scenario.yaml', line, column: 1 })}
      onKeyDown={pressed}
    >
      {here && <Around box={box} by={11} className="state-here" />}
      {isSelected && <Around box={box} by={6} className="state-halo" />}
      <rect className="state-card" x={box.x} y={box.y} width={box.width} height={box.height} rx="11" />
      {kind === 'final' && (
        <rect
          className="state-inner"
          x={box.x + 4}
          y={box.y + 4}
          width={box.width - 8}
          height={box.height - 8}
          rx="8"
        />
      )}
      {picture && (
        <>
          <circle className="state-badge" cx={box.x - BADGE} cy={box.y + BADGE} r={PICTURE * 0.62} />
          <image
            href={addressOf(statePicture(picture))}
            x={box.x - BADGE - PICTURE / 2}
            y={box.y + BADGE - PICTURE / 2}
            width={PICTURE}
            height={PICTURE}
          />
        </>
      )}
      <text className="state-name" x={cx} y={box.y + 23} textAnchor="middle" lang={lang}>
        {label}
      </text>
      {notes.map((note, at) => (
        <text key={at} className="state-note" x={cx} y={box.y + 42 + at * NOTE_LINE} textAnchor="middle" lang={lang}>
          {note}
        </text>
      ))}
      {words !== '' && (
        <g className="state-standing">
          <text x={cx} y={box.y + box.height + 16} textAnchor="middle">
            {words}
          </text>
        </g>
      )}
    </g>
  );
};

import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { useSay } from '../../text/text.ts';
import type { StoryEdge, StoryNode, StoryView, WorkshopIntent } from '../workshop-view.ts';
import { Chosen } from './chosen.tsx';
import { curved, headAt } from './curve.ts';
import { isCard } from './node-words.ts';
import { StateCard } from './state-card.tsx';

type Props = {
  readonly drawing: NonNullable<StoryView['drawing']>;
  readonly lang: string | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const THINNEST = 1.6;
const THICKER = 7;
const EDGE_LINE = 16;

const thickness = ({ count, weight }: StoryEdge): number =>
  count === undefined ? THINNEST : THINNEST + THICKER * weight ** 2;

const edgeKind = ({ count }: StoryEdge): string => (count === undefined ? 'plain' : count === 0 ? 'never' : 'taken');

const Edge = ({ edge }: { readonly edge: StoryEdge }): ReactElement => {
  const width = thickness(edge);
  return (
    <g className={`edge edge-${edgeKind(edge)}`}>
      <path className="edge-line" d={curved(edge.points, 6 + width)} strokeWidth={width} />
      <path className="edge-head" d={headAt(edge.points, 5 + width)} />
    </g>
  );
};

/** What makes it go, and how often it went. */
const EdgeLabel = ({
  edge,
  lang,
}: {
  readonly edge: StoryEdge;
  readonly lang: string | undefined;
}): ReactElement | null => {
  const say = useSay();
  const { labelBox: box, label, ways, count } = edge;
  if (box === undefined) return null;
  return (
    <g className={`edge-label edge-${edgeKind(edge)}`}>
      <title>{ways.map(({ source }) => source).join('\n')}</title>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="4" />
      {label.map((text, at) => (
        <text key={at} x={box.x + box.width / 2} y={box.y + 15 + at * EDGE_LINE} textAnchor="middle" lang={lang}>
          {text}
        </text>
      ))}
      {count !== undefined && (
        <text className="edge-count" x={box.x + box.width + 4} y={box.y + 15}>
          {count.toLocaleString(say.language)}×
        </text>
      )}
    </g>
  );
};

/** A box around other states. */
const Frame = ({ node }: { readonly node: StoryNode }): ReactElement | null => {
  if (node.parent === undefined) return null;
  const { x, y, width, height } = node.box;
  return (
    <g className="frame">
      <rect x={x} y={y} width={width} height={height} rx="12" />
      <text x={x + 14} y={y + 22}>
        {node.label}
      </text>
    </g>
  );
};

const Dot = ({ node: { box } }: { readonly node: StoryNode }): ReactElement => (
  <circle className="dot" cx={box.x + box.width / 2} cy={box.y + box.height / 2} r={box.width / 2 - 1} />
);

/** As large as fits, as long as its letters can still be read; else the person moves about in it. */
const LEAST_SCALE = 0.62;
const LARGEST_SCALE = 1.15;
const STEP = 1.25;
const USUAL_LETTERS = 16;
const MARGIN = { x: 24, top: 8, bottom: 24 } as const;

/** How large the window's letters are against the usual ones. */
const lettersOf = (box: Element): number => parseFloat(getComputedStyle(box).fontSize) / USUAL_LETTERS;

/** How large the picture is drawn: as it fits at first, then as the person wants it. */
const useScale = ({ width, height, nodes, title }: Props['drawing']) => {
  const place = useRef<HTMLDivElement>(null);
  const [wished, setWished] = useState<number>();
  const [{ room, tall, letters }, setRoom] = useState({ room: 0, tall: 0, letters: 1 });
  useEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ room: box.clientWidth, tall: box.clientHeight, letters: lettersOf(box) }),
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const whole = width + 2 * MARGIN.x;
  const fitting = room === 0 ? 1 : Math.min(LARGEST_SCALE * letters, room / whole);
  // A tall one is drawn smaller as long as it reads well; it is moved about in, anyway.
  const low = Math.max(letters, tall / (height + MARGIN.top + MARGIN.bottom));
  const scale = wished ?? (fitting < LEAST_SCALE * letters ? letters : Math.min(fitting, low));
  const first = nodes.find(({ kind }) => kind === 'initial');
  // Where there is more than fits, one begins where the story does.
  useEffect(() => {
    const box = place.current;
    if (box && first) box.scrollLeft = (first.box.x + first.box.width / 2 + MARGIN.x) * scale - box.clientWidth / 2;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- for another storyline, or another size; not when it is painted
  }, [title, scale, room]);
  const here = nodes.find((node) => node.here && isCard(node));
  useEffect(() => {
    const box = place.current;
    if (box === null || here === undefined) return;
    const middle = { x: here.box.x + here.box.width / 2 + MARGIN.x, y: here.box.y + here.box.height / 2 + MARGIN.top };
    box.scrollTo({ left: middle.x * scale - box.clientWidth / 2, top: middle.y * scale - box.clientHeight / 2 });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when the cursor comes to another place, or there is another size
  }, [here?.id, scale]);
  return { place, scale, tall, larger: () => setWished(scale * STEP), smaller: () => setWished(scale / STEP) };
};

/** What is told of the chosen state takes room below: the state itself stays in sight. */
const useInSight = (
  place: RefObject<HTMLDivElement | null>,
  chosen: StoryNode | undefined,
  scale: number,
  tall: number,
): void => {
  useEffect(() => {
    const box = place.current;
    if (box === null || chosen === undefined) return;
    const top = (chosen.box.y + MARGIN.top) * scale;
    const bottom = top + chosen.box.height * scale;
    if (top >= box.scrollTop && bottom <= box.scrollTop + box.clientHeight) return;
    box.scrollTop = (top + bottom - box.clientHeight) / 2;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- for another choice or another size; not when it is painted
  }, [chosen?.id, tall]);
};

/** The storyline as a picture: states as cards, ways as thick as they were taken often, what nobody saw in dashes. */
export const Drawing = ({ drawing, lang, selected, onSelect, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { width, height, nodes, edges, title } = drawing;
  const { place, scale, tall, larger, smaller } = useScale(drawing);
  const chosen = nodes.find(({ id }) => id === selected);
  useInSight(place, chosen, scale, tall);
  const size = { width: width + 2 * MARGIN.x, height: height + MARGIN.top + MARGIN.bottom };
  return (
    <div className="story-drawing">
      <div
        ref={place}
        className="story-scroll"
        tabIndex={0}
        role="group"
        aria-label={say('workshop.story.picture', { title })}
      >
        <svg
          viewBox={`${-MARGIN.x} ${-MARGIN.top} ${size.width} ${size.height}`}
          width={size.width * scale}
          height={size.height * scale}
        >
          {nodes
            .filter((node) => !isCard(node) && node.kind !== 'initial')
            .map((node) => (
              <Frame key={node.id} node={node} />
            ))}
          {edges.map((edge) => (
            <Edge key={edge.id} edge={edge} />
          ))}
          {nodes
            .filter(({ kind }) => kind === 'initial')
            .map((node) => (
              <Dot key={node.id} node={node} />
            ))}
          {nodes.filter(isCard).map((node) => (
            <StateCard
              key={node.id}
              node={node}
              lang={lang}
              isSelected={selected === node.id}
              onSelect={onSelect}
              onIntent={onIntent}
            />
          ))}
          {edges.map((edge) => (
            <EdgeLabel key={edge.id} edge={edge} lang={lang} />
          ))}
        </svg>
      </div>
      <div className="story-size">
        <IconButton icon="smaller" text={say('workshop.smaller')} label={say('workshop.smaller')} onClick={smaller} />
        <IconButton icon="larger" text={say('workshop.larger')} label={say('workshop.larger')} onClick={larger} />
      </div>
      {chosen ? (
        <Chosen node={chosen} nodes={nodes} edges={edges} lang={lang} onIntent={onIntent} />
      ) : (
        <p className="chosen-none">{say('workshop.story.choose')}</p>
      )}
    </div>
  );
};

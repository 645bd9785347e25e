import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { setApart, shareOf, stripsAround } from './axis.ts';
import { type Box, type Wanted, placed, shortened } from './labels.ts';
import { Marks } from './marks.tsx';
import { type Plot, drawn, usePlot } from './plot.ts';
import { Row } from './row.tsx';
import { widthOf } from './text-width.ts';
import './decision-rows.css';

const TARGET = 1.5;
const LANES = [0, 1, 2, 3, 4, 5];
const LANE = 1.35;
const MOST_LETTERS = 38;

type Room = Pick<Plot, 'width' | 'beyond'>;
type Boxes = readonly (Box | undefined)[];

const lanesOf = (boxes: Boxes): number =>
  Math.max(1, ...boxes.map((box) => (box === undefined ? 0 : Math.round(box.y / LANE) + 1)));

const missing = (boxes: Boxes): number => boxes.filter((box) => box === undefined).length;

/**
 * Titles under their marks, from the last to the first, and none under the mark before it: so few lines that lead down are
 * in the way. Which is better, to the right of the mark or as high as can be, depends on them all: the better of both.
 */
const titlesPlaced = (titles: readonly string[], places: readonly number[], { width, beyond }: Room): Boxes => {
  const within = { x: -1, y: 0, width: width + 1 + beyond, height: LANES.length * LANE };
  const arranged = [true, false].map((rightFirst): Boxes => {
    const wanted = titles.map((title, i): Wanted => {
      const wide = widthOf(title) + 0.4;
      const before = i === 0 ? -1 : places[i - 1]! + 0.4;
      const lefts = [places[i]! - 0.5, Math.max(before, places[i]! + 0.5 - wide)];
      const at = (x: number, lane: number): Box => ({ x, y: lane * LANE, width: wide, height: LANE - 0.05 });
      return {
        places: rightFirst
          ? lefts.flatMap((x) => LANES.map((lane) => at(x, lane)))
          : LANES.flatMap((lane) => lefts.map((x) => at(x, lane))),
        lead: ({ y }: Box): Box => ({ x: places[i]! - 0.2, y: 0, width: 0.4, height: y }),
      };
    });
    return placed(wanted.toReversed(), [], within).toReversed();
  });
  return arranged.toSorted((a, b) => missing(a) - missing(b) || lanesOf(a) - lanesOf(b))[0]!;
};

type TitleProps = {
  readonly title: string;
  readonly box: Box;
  /** Where its mark stands, in rem. */
  readonly place: number;
};

/** A title, and the line that leads down to it. */
const Title = ({ title, box, place }: TitleProps): ReactElement => {
  const rem = (n: number): string => `${n.toFixed(2)}rem`;
  return (
    <span aria-hidden="true">
      {box.y > 0 && <span className="dilemma-lead" style={drawn({}, { left: rem(place), drop: rem(box.y) })} />}
      <span className="dilemma-title" style={drawn({}, { left: rem(box.x), wide: rem(box.width), drop: rem(box.y) })}>
        {title}
      </span>
    </span>
  );
};

/** Dilemmas as diamonds, their titles below, on as many lines as it takes. */
export const DilemmaRow = (): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const { end, width, beyond } = usePlot();
  const { dilemmas } = debrief.timeline;
  if (dilemmas.length === 0) return null;
  const places = setApart(
    dilemmas.map(({ at }) => shareOf(at, end) * width),
    TARGET,
    width,
  );
  const titles = dilemmas.map(({ title }) => shortened(title, MOST_LETTERS));
  const boxes = titlesPlaced(titles, places, { width, beyond });
  return (
    <Row kind="dilemmas" label={<h2>{say('back.weeks.dilemmas')}</h2>}>
      <div className="dilemma-lanes" style={drawn({}, { lanes: String(lanesOf(boxes)) })}>
        <Marks
          row="dilemmas"
          label={say('back.weeks.dilemmas')}
          marks={dilemmas.map(({ n }, i) => ({ n, x: width === 0 ? 0 : places[i]! / width, kind: 'dilemma' }))}
        />
        {boxes.map((box, i) => box && <Title key={dilemmas[i]!.n} title={titles[i]!} box={box} place={places[i]!} />)}
      </div>
    </Row>
  );
};

/** Every decision as a tick, one after the other: what has no mark elsewhere is reached here. */
export const EveryDecision = (): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const { end } = usePlot();
  const xs = debrief.moments.map(({ at }) => shareOf(at, end));
  const strips = stripsAround(xs);
  return (
    <Row kind="every" label={<h2>{say('back.weeks.every')}</h2>}>
      <Marks
        row="every"
        label={say('back.weeks.every')}
        marks={debrief.moments.map(({ n, hat, kind }, i) => ({
          n,
          x: xs[i]!,
          strip: strips[i]!,
          kind: kind === 'end' ? 'tick-end' : `tick-${hat}`,
        }))}
      />
    </Row>
  );
};

/** What belongs to the street alone: ties between people, what is counted, and what it lies beside or hangs on. */
import { counted, countedPicture, holderPicture, type SeenThing, type Spot } from '../../art/art.ts';
import type { TieView } from '../../../core/view/view.ts';
import type { Point } from '../layout/boxes.ts';
import type { Stand } from '../layout/cast.ts';
import { arc, type Line } from '../layout/lines.ts';
import { unmarked } from '../layout/words.ts';
import { markPaint } from '../paint/papers.ts';
import type { Paint } from '../paint/paint.ts';
import { ABOVE, type Cast, type Hot, type Item, item, type Kind } from './item.ts';

const WORK_TOGETHER = 2;
const CHEST = 70;
const SHOULDER = 20;

/** Where a tie takes hold of somebody: at the shoulder that is nearer to the other. */
const holdOf = ({ spot }: Stand, other: Stand): Point => [
  spot.x + Math.sign(other.spot.x - spot.x) * SHOULDER * spot.scale,
  spot.y - CHEST * spot.scale,
];

/** Ties between two people who are both in the street; a tie of level 0 is none. */
const tiesIn = (cast: Cast): readonly { readonly tie: TieView; readonly line: Line }[] => {
  const { view, stands } = cast;
  if (view.lens !== 'networkManager') return [];
  return view.ties.flatMap((tie) => {
    const [a, b] = tie.between.map((id) => stands.find(({ person }) => person.id === id));
    if (a === undefined || b === undefined || tie.level === 0) return [];
    const points = arc(holdOf(a, b), holdOf(b, a), a.spot.x < cast.picture.width / 2 ? 1 : -1);
    const full = tie.level >= WORK_TOGETHER ? 1 : 0;
    return [{ tie, line: { id: `tie ${tie.id}`, points, dots: 1 - full, full, look: 'tie' as const } }];
  });
};

export const tieLines = (cast: Cast): readonly Line[] => tiesIn(cast).map(({ line }) => line);

export const tieHots = (cast: Cast): readonly Hot[] =>
  tiesIn(cast).map(({ tie, line }) => ({
    id: line.id,
    shape: { line: line.points },
    words: [
      `${tie.names[0]} – ${tie.names[1]}`,
      cast.labels.tie(tie.level),
      ...(tie.text === undefined ? [] : [unmarked(tie.text)]),
    ],
  }));

/** Bags lie there and fall into place; all else sticks, hangs or grows. */
const kindOf = (thing: SeenThing): Kind => (thing === 'bags' ? 'bag' : 'counted');

const onePaint = (thing: SeenThing, variant: number, theme: Cast['theme']): Paint => {
  const { box, kinds } = counted(thing);
  const one = variant % kinds;
  return {
    key: `${thing} ${one} ${theme}`,
    box,
    inlays: () => [{ svg: countedPicture(thing, one, theme), box }],
  };
};

const seenSpots = ({ picture, view }: Cast): readonly Spot[] => {
  const { thing, count } = view.figures.seen;
  return picture.seen.slice(0, counted(thing).shown(count));
};

/** What the things lie beside, stick in or hang on, if they need any. */
const holder = ({ picture: { beside }, view }: Cast): readonly Item[] => {
  const { thing, count } = view.figures.seen;
  const { holder: held } = counted(thing);
  if (beside === undefined || held === undefined) return [];
  const { x, y, z, scale, onWall } = beside;
  const state = { open: view.open, onWall, count };
  const { box } = held;
  const drawn = holderPicture(thing, state)!;
  const paint: Paint = { key: drawn, box, inlays: () => [{ svg: drawn, box }] };
  return [item({ id: 'holder', kind: 'holder', paint, x, y, z, scale })];
};

/** As many as are counted, the last laid down the first to go. */
export const seenThings = (cast: Cast): readonly Item[] => {
  const { thing } = cast.view.figures.seen;
  return [
    ...holder(cast),
    ...seenSpots(cast).map(({ x, y, z, scale }, i) =>
      item({ id: `counted ${i}`, kind: kindOf(thing), paint: onePaint(thing, i, cast.theme), x, y, z, scale }),
    ),
  ];
};

/** The ticks on what was counted; `marked` are the places of those that were clicked. */
export const marks = (cast: Cast, marked: ReadonlySet<number>): readonly Item[] => {
  const { tick } = counted(cast.view.figures.seen.thing);
  return seenSpots(cast).flatMap(({ x, y, scale }, i) =>
    marked.has(i)
      ? [
          item({
            id: `mark ${i}`,
            kind: 'mark',
            paint: markPaint(),
            x: x + 2 * tick.scale,
            y: y - tick.up * scale,
            z: ABOVE.mark + i / 100,
            scale: tick.scale,
          }),
        ]
      : [],
  );
};

/** Somebody's finger is as broad as this at least. */
const TOUCH = 28;

/** What is clicked while counting: the thing where its tick will be. */
export const countedHots = (cast: Cast): readonly Hot[] => {
  const { tick } = counted(cast.view.figures.seen.thing);
  const side = TOUCH * Math.max(tick.scale, 0.6);
  return seenSpots(cast).map(({ x, y, scale }, i) => ({
    id: `counted ${i}`,
    shape: { box: { x: x - side / 2, y: y - tick.up * scale - side / 2, width: side, height: side } },
    words: [],
    counts: true,
  }));
};

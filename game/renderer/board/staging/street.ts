/** What belongs to the street alone: ties between people, what is counted, and the container it lies beside. */
import { bag, BAG, BAGS, container, CONTAINER } from '../../art/art.ts';
import type { TieView } from '../../../core/view/view.ts';
import type { Point } from '../layout/boxes.ts';
import type { Stand } from '../layout/cast.ts';
import { arc, type Line } from '../layout/lines.ts';
import { markPaint } from '../paint/papers.ts';
import type { Paint } from '../paint/paint.ts';
import { ABOVE, type Cast, type Hot, type Item, item } from './item.ts';

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
      ...(tie.text === undefined ? [] : [tie.text]),
    ],
  }));

const containerPaint = (open: boolean): Paint => ({
  key: `container ${open}`,
  box: CONTAINER,
  inlays: () => [{ svg: container({ locked: !open, open }), box: CONTAINER }],
});

const bagPaint = (variant: number): Paint => ({
  key: `bag ${variant}`,
  box: BAG,
  inlays: () => [{ svg: bag(variant), box: BAG }],
});

const seenSpots = ({ picture, view }: Cast) => picture.seen.slice(0, Math.max(0, view.figures.seen.count));

/** As many as are counted, the last laid down the first to go. */
export const seenThings = (cast: Cast): readonly Item[] => {
  const { beside } = cast.picture;
  const bags = seenSpots(cast).map(({ x, y, z, scale }, i) =>
    item({ id: `bag ${i}`, kind: 'bag', paint: bagPaint(i % BAGS), x, y, z, scale }),
  );
  if (beside === undefined) return bags;
  const paint = containerPaint(cast.view.open);
  return [
    item({ id: 'container', kind: 'container', paint, x: beside.x, y: beside.y, z: beside.z, scale: beside.scale }),
    ...bags,
  ];
};

/** The ticks on what was counted; `marked` are the places of those that were clicked. */
export const marks = (cast: Cast, marked: ReadonlySet<number>): readonly Item[] =>
  seenSpots(cast).flatMap(({ x, y, scale }, i) =>
    marked.has(i)
      ? [
          item({
            id: `mark ${i}`,
            kind: 'mark',
            paint: markPaint(),
            x: x + 2,
            y: y - 13 * scale,
            z: ABOVE.mark + i / 100,
          }),
        ]
      : [],
  );

export const bagHots = (cast: Cast): readonly Hot[] =>
  seenSpots(cast).map(({ x, y, scale }, i) => ({
    id: `bag ${i}`,
    shape: { box: { x: x - 16 * scale, y: y - 26 * scale, width: 32 * scale, height: 28 * scale } },
    words: [],
    counts: true,
  }));

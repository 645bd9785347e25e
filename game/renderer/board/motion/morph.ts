/**
 * The moment of the game: you put on the other hat. Dusk falls or lifts behind, the building rolls in or away like a
 * stage set, everybody walks from where you meet them to where you govern them, and curves become right angles.
 */
import type { Line } from '../layout/lines.ts';
import { between } from '../layout/boxes.ts';
import type { Hat } from '../moment.ts';
import { hatPaint } from '../paint/people.ts';
import { type Item, item, type Kind, type Staging } from '../staging/item.ts';
import {
  lengthOf,
  type LineMotion,
  mixed,
  mixedLine,
  type Motion,
  part,
  type Pose,
  poseOf,
  settling,
  smooth,
  springing,
  starting,
  type Way,
} from './motion.ts';

/** Milliseconds. */
export const MORPH = 700;
const WALK = 560;
/** Everybody's start, from the nearest to the farthest. */
const STAGGER = 110;

/** In front of all sets while they walk. */
const ON_THE_WAY = 1000;
/** The house stands before the street, as the set that rolls in and away. */
const BEHIND = -6000;
const SKY = -9000;

const depth = (z: number, { lens }: Staging): number => (lens === 'networkManager' ? z + BEHIND : z);

const ofKind = (items: readonly Item[], ...kinds: readonly Kind[]): readonly Item[] =>
  items.filter(({ kind }) => kinds.includes(kind));

/** The house lies to the left of the street: going in, the street moves away to the right. */
const wayOut = ({ lens }: Staging, width: number): number => (lens === 'publicServant' ? -width : width);

const FAR = 1.04;

/** A thing that belongs to one of the two sets comes or goes with it. */
const carried = (one: Item, set: Staging, width: number, entering: boolean): Motion => {
  const home = { ...poseOf(one), z: depth(one.z, set) };
  const away = { ...home, x: home.x + wayOut(set, width) * FAR };
  return {
    item: one,
    passing: !entering,
    start: 0,
    duration: MORPH,
    at: entering ? (t) => mixed(away, home, rolledIn(t)) : (t) => mixed(home, away, rolledOut(t)),
  };
};

/** Heavy sets on rollers. The one that comes is quicker, so that no gap opens between the two. */
const rolledIn = (t: number): number => smooth(smooth(part(t, 0, 0.76)));
const rolledOut = (t: number): number => smooth(smooth(part(t, 0.1, 0.97)));

const sets = (staging: Staging, width: number, entering: boolean): readonly Motion[] =>
  ofKind(staging.items, 'layer', 'sign', 'holder', 'bag', 'counted').map((one) =>
    carried(one, staging, width, entering),
  );

/** One sky becomes the other: dusk falls, or the sun comes up. */
const skies = (before: Staging, after: Staging): readonly Motion[] => [
  ...ofKind(before.items, 'back').map((one): Motion => {
    const home = { ...poseOf(one), z: SKY };
    return { item: one, passing: true, start: 0, duration: MORPH, at: () => home };
  }),
  ...ofKind(after.items, 'back').map((one): Motion => {
    const home = { ...poseOf(one), z: SKY + 1 };
    return { item: one, passing: false, start: 40, duration: MORPH - 180, at: (t) => ({ ...home, alpha: smooth(t) }) };
  }),
];

const STEPS = 3;
const BOB = 9;
const LEAP = 26;
const A_LONG_WAY = 160;

/** A walk with steps, and a leap out of the one place and into the other. */
const walked = (from: Pose, to: Pose, t: number): Pose => {
  const way = mixed(from, to, smooth(t));
  const far = Math.min(1, Math.hypot(to.x - from.x, to.y - from.y) / A_LONG_WAY);
  const bob = Math.abs(Math.sin(t * Math.PI * STEPS)) * BOB * far * Math.max(from.scaleX, to.scaleX);
  const leap = Math.sin(t * Math.PI) * LEAP * far;
  const sway = Math.sin(t * Math.PI * STEPS * 2) * 3.2 * far * (1 - part(t, 0.8, 1));
  return { ...way, y: way.y - bob - leap, turn: sway, z: ON_THE_WAY + way.y / 1000 };
};

/** Behind a railing or desk until off the ground, and again from the last step on. */
const behindAt = (t: number, from: number, to: number, onTheWay: number): number =>
  t < 0.12 ? from : t > 0.88 ? to : onTheWay;

/** Whoever is too far off to be drawn in one of the places is seen walking there. */
const seenAt = (t: number, from: Pose, to: Pose): number =>
  from.alpha < 1 ? part(t, 0, 0.2) : to.alpha < 1 ? 1 - part(t, 0.75, 1) : 1;

const walks = (was: Item, one: Item, before: Staging, after: Staging, start: number): readonly Motion[] => {
  const [from, to] = [poseOf(was), poseOf(one)];
  const pose = (t: number): Pose => {
    const way = walked(from, to, t);
    return { ...way, alpha: seenAt(t, from, to), z: behindAt(t, depth(from.z, before), depth(to.z, after), way.z) };
  };
  // Half-way, standing becomes sitting and the other way round; a picture made for far off is not shown near by.
  const change = from.alpha < 1 ? 0 : to.alpha < 1 ? 1 : 0.5;
  return [
    { item: was, passing: true, start, duration: WALK, at: (t) => (t < change ? pose(t) : { ...pose(t), alpha: 0 }) },
    {
      item: one,
      passing: false,
      start,
      duration: WALK,
      at: (t) => (t >= 1 ? to : t < change ? { ...pose(t), alpha: 0 } : pose(t)),
    },
  ];
};

const persons = (before: Staging, after: Staging, width: number): readonly Motion[] => {
  const were = new Map(ofKind(before.items, 'person').map((one) => [one.id, one]));
  const are = new Map(ofKind(after.items, 'person').map((one) => [one.id, one]));
  const both = [...are.values()].filter(({ id }) => were.has(id));
  const far = (one: Item): number => Math.abs(one.x - were.get(one.id)!.x);
  const farthest = Math.max(1, ...both.map(far));
  return [
    ...both.flatMap((one) => {
      const start = 20 + (1 - far(one) / farthest) * STAGGER;
      return walks(were.get(one.id)!, one, before, after, start);
    }),
    ...[...were.values()].filter(({ id }) => !are.has(id)).map((one) => carried(one, before, width, false)),
    ...[...are.values()].filter(({ id }) => !were.has(id)).map((one) => carried(one, after, width, true)),
  ];
};

const HIGH = 64;
const NEARER = 0.42;
const HEEL = [0.3, 0.7] as const;

/** You leap, nearer than everybody, and turn on your heel; half-way round the hat is the other one. */
const yourPose = (from: Pose, to: Pose, t: number): Pose => {
  const way = mixed(from, to, smooth(t));
  const grown = 1 + Math.sin(t * Math.PI) * NEARER;
  const turned = Math.max(0.06, Math.abs(Math.cos(part(t, ...HEEL) * Math.PI)));
  return {
    ...way,
    y: way.y - Math.sin(t * Math.PI) * HIGH,
    scaleX: way.scaleX * grown * turned,
    scaleY: way.scaleY * grown,
    turn: Math.sin(t * Math.PI * 2) * -5,
    z: ON_THE_WAY + 2,
  };
};

/** In the plane of your figure: where a hat sits, and the bag it comes out of and goes into. */
const CROWN = { x: 0, y: -122 };
const BAG = { x: 21, y: -44 };
const THROWN = 92;

const turnsRound = (before: Staging, after: Staging, width: number): readonly Motion[] => {
  const [was] = ofKind(before.items, 'you');
  const [one] = ofKind(after.items, 'you');
  // While you count you are not in the picture: you come with the set, the hat already on.
  if (was === undefined) return one === undefined ? [] : [carried(one, after, width, true)];
  if (one === undefined) return [carried(was, before, width, false)];
  const [from, to] = [poseOf(was), poseOf(one)];
  const pose = (t: number): Pose => {
    const way = yourPose(from, to, t);
    return { ...way, z: behindAt(t, depth(from.z, before), depth(to.z, after), way.z) };
  };
  /** A hat at a share of its way from the bag (0) to the head (1), in a high arc. */
  const hatAt = (t: number, share: number): Pose => {
    const { x, y, scaleY, turn } = yourPose(from, to, t);
    const arc = Math.sin(share * Math.PI) * THROWN;
    const size = scaleY * between(0.35, 1.06, Math.min(1, share * 1.6));
    return {
      x: x + (between(BAG.x, CROWN.x, share) + Math.sin(share * Math.PI) * 40) * scaleY,
      y: y + (between(BAG.y, CROWN.y, share) - arc) * scaleY,
      z: ON_THE_WAY + 3,
      scaleX: size,
      scaleY: size,
      turn: turn + (1 - share) * 300,
      alpha: 1,
    };
  };
  const hidden = (pose: Pose): Pose => ({ ...pose, alpha: 0 });
  const [on, off] = [hatItem(after.hat), hatItem(before.hat)];
  return [
    { item: was, passing: true, start: 0, duration: MORPH, at: (t) => (t < 0.5 ? pose(t) : hidden(pose(t))) },
    {
      item: one,
      passing: false,
      start: 0,
      duration: MORPH,
      at: (t) => (t >= 1 ? to : t < 0.5 ? hidden(pose(t)) : pose(t)),
    },
    {
      item: on,
      passing: true,
      start: 0,
      duration: MORPH,
      at: (t) => (t < 0.12 || t > 0.56 ? hidden(hatAt(t, 0)) : hatAt(t, part(t, 0.12, 0.5))),
    },
    {
      item: off,
      passing: true,
      start: 0,
      duration: MORPH,
      at: (t) => (t < 0.5 || t > 0.88 ? hidden(hatAt(t, 0)) : hatAt(t, 1 - part(t, 0.5, 0.88))),
    },
  ];
};

const hatItem = (which: Hat): Item =>
  item({ id: `hat ${which}`, kind: 'hat', paint: hatPaint(which), x: 0, y: 0, z: 0 });

/** What shows only on the way and must be drawn before it begins. */
export const onTheWay: readonly Item[] = (['publicServant', 'networkManager'] as const).map(hatItem);

/** Words go first and come last: nobody reads while walking. */
const words = (before: Staging, after: Staging): readonly Motion[] => [
  ...ofKind(before.items, 'tag', 'door', 'bubble', 'halo', 'mark', 'stamp', 'card', 'slip').map((one): Motion => {
    const home = poseOf(one);
    const falls = one.kind === 'card' || one.kind === 'slip' || one.kind === 'stamp';
    return {
      item: one,
      passing: true,
      start: 0,
      duration: falls ? 200 : 120,
      at: (t) => ({ ...home, y: home.y + (falls ? starting(t) * 60 : 0), alpha: home.alpha * (1 - t) }),
    };
  }),
  ...ofKind(after.items, 'tag', 'door', 'bubble', 'halo').map((one): Motion => {
    const home = poseOf(one);
    return {
      item: one,
      passing: false,
      start: MORPH - 160,
      duration: 160,
      at: (t) => ({ ...home, y: home.y + (1 - settling(t)) * 8, alpha: home.alpha * t }),
    };
  }),
  ...ofKind(after.items, 'card', 'slip', 'stamp').map((one, i): Motion => {
    const home = poseOf(one);
    const rise = one.kind === 'slip' ? -40 : 60;
    const start = MORPH - 300 + Math.min(120, i * 18);
    return {
      item: one,
      passing: false,
      start,
      duration: MORPH - start,
      at: (t) => ({
        ...mixed({ ...home, y: home.y + rise, turn: home.turn - 8 }, home, springing(t)),
        alpha: part(t, 0, 0.4),
      }),
    };
  }),
];

/** A line that has no partner in the other lens grows out of one point or shrinks into one. */
const point = (line: Line): Line => ({ ...line, points: line.points.map(() => line.points[0]!), dots: 0, full: 0 });

const bends = (before: Staging, after: Staging): readonly LineMotion[] => {
  const many = Math.max(before.lines.length, after.lines.length);
  return Array.from({ length: many }, (_, i): LineMotion => {
    const a = before.lines[i] ?? point(after.lines[i]!);
    const b = after.lines[i] ?? point(before.lines[i]!);
    return { start: 40, duration: MORPH - 80, at: (t) => mixedLine(a, b, smooth(t)) };
  });
};

/** `width` is that of the whole picture in units of the plane. */
export const morph = (before: Staging, after: Staging, width: number): Way => {
  const motions = [
    ...skies(before, after),
    ...sets(before, width, false),
    ...sets(after, width, true),
    ...persons(before, after, width),
    ...turnsRound(before, after, width),
    ...words(before, after),
  ];
  const lines = bends(before, after);
  return { motions, lines, linesAbove: ON_THE_WAY - 1, duration: lengthOf([...motions, ...lines]) };
};

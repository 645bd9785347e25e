/** People: the figure, the outline of whom you have not met, the light round whom you look at; and you. */
import { figure, FIGURE, figureBox, hat, type PersonSpot, stranger, you } from '../../art/art.ts';
import type { Person } from '../../../core/view/view.ts';
import type { Hat } from '../moment.ts';
import type { Box } from '../layout/boxes.ts';
import type { Inlay, Paint } from './paint.ts';

/** What the arms do where nothing special is to be leant on. */
const poseAt = ({ portrait }: Person, spot: PersonSpot) =>
  spot.pose ?? (portrait.pose === 'desk' || portrait.pose === 'rail' ? 'hang' : undefined);

const figureOf = (person: Person, spot: PersonSpot, lens: Hat): string =>
  figure(person.portrait, person.expression, {
    pose: poseAt(person, spot),
    flip: spot.flip,
    seated: spot.seated,
    shadow: lens === 'networkManager',
  });

const keyOf = (person: Person, spot: PersonSpot, lens: Hat): string =>
  JSON.stringify([person.portrait, person.expression, poseAt(person, spot), spot.flip, spot.seated, lens]);

export const personPaint = (person: Person, spot: PersonSpot, lens: Hat): Paint => {
  const box = figureBox(person.portrait);
  return {
    key: `person ${keyOf(person, spot, lens)}`,
    box,
    inlays: () => [{ svg: figureOf(person, spot, lens), box }],
  };
};

const GROUP_OF_STRANGERS = [
  { dx: -44, dy: -8, scale: 0.9 },
  { dx: 44, dy: -9, scale: 0.88 },
  { dx: 0, dy: 0, scale: 1 },
];

const scaled = ({ x, y, width, height }: Box, dx: number, dy: number, scale: number): Box => ({
  x: x * scale + dx,
  y: y * scale + dy,
  width: width * scale,
  height: height * scale,
});

/** An outline in dashes; a group is three. */
export const strangerPaint = (person: Person, paper: string): Paint => {
  const several = person.portrait.group === true;
  const box = figureBox(person.portrait);
  return {
    key: `stranger ${several} ${paper}`,
    box,
    inlays: () =>
      several
        ? GROUP_OF_STRANGERS.map(({ dx, dy, scale }) => ({ svg: stranger(paper), box: scaled(FIGURE, dx, dy, scale) }))
        : [{ svg: stranger(paper), box: FIGURE }],
  };
};

const HALO = 4.5;

/** The silhouette behind whom you look at. */
export const haloPaint = (person: Person, spot: PersonSpot, lens: Hat, known: boolean, colour: string): Paint => {
  const drawn = known ? personPaint(person, { ...spot }, lens) : strangerPaint(person, '#ffffff');
  const bare = (): readonly Inlay[] =>
    known
      ? [
          {
            svg: figure(person.portrait, person.expression, {
              pose: poseAt(person, spot),
              flip: spot.flip,
              seated: spot.seated,
              shadow: false,
            }),
            box: drawn.box,
          },
        ]
      : drawn.inlays();
  const { x, y, width, height } = drawn.box;
  return {
    key: `halo ${colour} ${known ? keyOf(person, spot, lens) : drawn.key}`,
    box: { x: x - HALO, y: y - HALO, width: width + 2 * HALO, height: height + 2 * HALO },
    inlays: () => bare().flatMap((inlay) => ('svg' in inlay ? [{ ...inlay, outline: { colour, width: HALO } }] : [])),
  };
};

const HAT = { x: -44, y: -38, width: 88, height: 58 };

/** A hat in the air. */
export const hatPaint = (which: Hat): Paint => ({
  key: `hat ${which}`,
  box: HAT,
  inlays: () => [{ svg: hat(which), box: HAT }],
});

export const yourPaint = (hat: Hat, seated: boolean): Paint => ({
  key: `you ${hat} ${seated}`,
  box: FIGURE,
  inlays: () => [{ svg: you(hat, { seated }), box: FIGURE }],
});

/** What the public servant sees, in every place: the house in section, and a strip of the street at its door. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { at, type Box, circle, path, rect, times } from '../svg.ts';
import { HOUSE, type HousePlan } from './house-plan.ts';
import { houseBefore, houseBehind } from './house-rooms.ts';
import { type HousePaints, housePaints } from './house-paints.ts';
import { commandLines, houseSpots } from './house-spots.ts';
import { bottom } from './indoors.ts';
import { type Landmark, landmark } from './landmarks.ts';
import { FORMATS, type PlacePicture, type PlaceState } from './place.ts';
import { layer } from './sheet.ts';

const GRID = 22;

/** Low landmarks lie on a rise beyond the street, so that nobody at the door hides them. */
const rise = ({ light }: Landmark): number => Math.max(0, 190 + light[1]);

const outside = (name: PlaceName, plan: HousePlan, whole: Box, paints: HousePaints): string => {
  const { width, height } = whole;
  const seen = landmark(name, paints);
  const bands = [0, 0.105, 0.295, 0.472, 0.61].map((share, i) =>
    rect(0, share * plan.street, width, height - share * plan.street, { fill: paints.sky[i]! }),
  );
  const lines =
    times(width / GRID + 1, (i) => `M${i * GRID} 0V${height}`) +
    times(height / GRID + 1, (i) => `M0 ${6 + i * GRID}H${width}`);
  return (
    bands.join('') +
    path(lines, { line: '#cfe0fa', width: 1, opacity: paints.grid }) +
    circle(width - 28, plan.street * 0.385, 15, { fill: '#fff3cf' }) +
    rect(plan.edge, plan.street - rise(seen), width - plan.edge, rise(seen), { fill: paints.unlit }) +
    at(plan.landmark, plan.street - rise(seen), seen.drawing) +
    rect(0, plan.street, width, height - plan.street, { fill: paints.pavement }) +
    rect(plan.edge, plan.street, width - plan.edge, 30, { fill: paints.tone('#d9c7a6') }) +
    path(`M${plan.edge} ${plan.street + 30}H${width}`, { line: '#2a1c18', width: 1.6 })
  );
};

/** The house, with the light of the place in its windows. */
export const house = (name: PlaceName, { theme, format, thing }: PlaceState): Omit<PlacePicture, 'name' | 'thing'> => {
  const whole: Box = { x: 0, y: 0, ...FORMATS[format] };
  const paints = housePaints(theme);
  const plan = HOUSE[format];
  const { own, hall, cellar, director } = plan.rooms;
  const indoors: Box = { x: 0, y: 60, width: plan.edge + 24, height: whole.height - 60 };
  const seen = landmark(name, paints);
  const light = [plan.landmark + seen.light[0], plan.street - rise(seen) + seen.light[1]] as const;
  const middle = own.x + own.width / 2;
  const terminals = [
    [middle, bottom(director) + 13],
    [middle, bottom(own) + 5],
  ] as const;
  return {
    ...whole,
    layers: [
      layer('outside', -1000, whole, outside(name, plan, whole, paints)),
      layer('rooms', -500, indoors, houseBehind({ name, thing }, plan, whole, paints)),
      layer('desks', 100, indoors, houseBefore(plan, paints)),
    ],
    people: houseSpots(plan, light),
    you: { x: middle, y: bottom(own) + 18, z: 50, scale: 0.9, seated: true, terminals },
    seen: [],
    beside: undefined,
    promises: { x: cellar.x + 14, y: cellar.y + 14, width: cellar.width - 28, height: cellar.height - 32 },
    command: commandLines(plan),
    signs: [{ id: 'counter', x: hall.x + 10, y: hall.y + 20, width: 94, height: 28, size: 16.5, colour: '#ffffff' }],
  };
};

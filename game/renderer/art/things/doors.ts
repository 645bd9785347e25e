/** Trust as a small door beside a name. Five states, told apart by shape alone. */
import type { Door, Hat } from '../../../core/scenario/vocabulary.ts';
import type { Theme } from '../places/place.ts';
import { type Box, circle, INK, path, rect, svg } from '../svg.ts';

export type DoorColours = {
  readonly frame: string;
  readonly leaf: string;
  readonly light: string;
  readonly knob: string;
};

const BY_HAT: Readonly<Record<Hat, Readonly<Record<Theme, DoorColours>>>> = {
  networkManager: {
    light: { frame: INK, leaf: '#c2500f', light: '#ffd98a', knob: '#ffffff' },
    dark: { frame: '#f6ecd9', leaf: '#c2500f', light: '#ffd98a', knob: '#ffffff' },
  },
  publicServant: {
    light: { frame: INK, leaf: '#1d4a8c', light: '#ffd98a', knob: '#ffffff' },
    dark: { frame: '#f6ecd9', leaf: '#3a6cb8', light: '#ffd98a', knob: '#ffffff' },
  },
};

/** The doors of the street and of the house on light ground. */
export const STREET_DOOR: DoorColours = BY_HAT.networkManager.light;
export const HOUSE_DOOR: DoorColours = BY_HAT.publicServant.light;

/** A door's colours in the hat worn; on dark panels its frame is pale. */
export const doorColours = (hat: Hat, theme: Theme): DoorColours => BY_HAT[hat][theme];

const DOOR: Box = { x: -8, y: -4, width: 42, height: 34 };

const bell =
  path('M20 8Q20 1 24.500 1Q29 1 29 8L30.500 11H18.500Z', { fill: '#f5d98f', line: INK, width: 1.4 }) +
  circle(24.5, 12.6, 1.7, { fill: INK }) +
  path('M16.500 2Q15 5 16.500 8M32.200 2', { line: INK, width: 1.3, round: true });

const LEAF: Readonly<Record<Door, (colours: DoorColours) => string>> = {
  shut: ({ knob, frame }) =>
    rect(4, 4, 11, 7.5, { line: frame, width: 1, opacity: 0.6 }) + circle(14.5, 14, 1.8, { fill: knob }),
  onTheChain: ({ leaf, frame }) =>
    path('M1 1L13.5 3L13.5 26L1 24Z', { fill: leaf, line: frame, width: 1.6 }) +
    path('M8 12q5 6 10 0', { line: frame, width: 4 }) +
    path('M8 12q5 6 10 0', { line: '#ffffff', width: 1.8, dash: '2.4 1.6' }),
  ajar: ({ leaf, frame, knob }) =>
    path('M1 1L9.5 4L9.5 28L1 24Z', { fill: leaf, line: frame, width: 1.6 }) + circle(7, 16, 1.5, { fill: knob }),
  open: ({ leaf, frame }) => path('M1 1L-6 5L-6 28L1 24Z', { fill: leaf, line: frame, width: 1.6 }),
  theyRingYou: ({ leaf, frame }) => path('M1 1L-6 5L-6 28L1 24Z', { fill: leaf, line: frame, width: 1.6 }) + bell,
};

/** A door of 42 × 34 units: shut, with a chain across, ajar, wide open, and wide open with a bell that rings. */
export const door = (state: Door, colours: DoorColours = STREET_DOOR): string =>
  svg(
    DOOR,
    rect(1, 1, 17, 23, { fill: state === 'shut' ? colours.leaf : colours.light, line: colours.frame }) +
      LEAF[state](colours),
  );

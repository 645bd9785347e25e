/** The light in the house: evening lamps by day's theme, few lamps in a dark house by night's. */
import { channels, hex } from './paints.ts';
import type { Theme } from './place.ts';

export type HousePaints = {
  readonly theme: Theme;
  /** A colour of a room or a thing as it looks in this light. */
  readonly tone: (colour: string) => string;
  /** Bands of the sky from the top down; the last touches the roofs. */
  readonly sky: readonly [string, string, string, string, string];
  readonly grid: number;
  /** The cut walls. */
  readonly shell: string;
  readonly edge: string;
  /** How bright a lamp's cone is. */
  readonly cone: number;
  readonly pavement: string;
  readonly far: string;
  readonly block: string;
  readonly unlit: string;
  readonly lit: string;
};

const EVENING: HousePaints = {
  theme: 'light',
  tone: (colour) => colour,
  sky: ['#244a85', '#3f689f', '#7296c4', '#b3c1d6', '#f1d2a2'],
  grid: 0.17,
  shell: '#0f2347',
  edge: '#dbe7fb',
  cone: 0.78,
  pavement: '#3b5f96',
  far: '#5d7fb0',
  block: '#2f568f',
  unlit: '#20437b',
  lit: '#ffe9b0',
};
// One lamp a room: warm and low, the blue goes first.
const LAMP = [0.6, 0.5, 0.42] as const;
const byLamplight = (colour: string): string => hex(channels(colour).map((value, i) => value * LAMP[i]! + 8));

const NIGHT: HousePaints = {
  theme: 'dark',
  tone: byLamplight,
  sky: ['#0e1a34', '#14254a', '#1a3060', '#213a6e', '#2b4274'],
  grid: 0.1,
  shell: '#060d1d',
  edge: '#6f86b3',
  cone: 0.3,
  pavement: '#182a4c',
  far: '#25406f',
  block: '#1b315a',
  unlit: '#10203f',
  lit: '#ffcf7a',
};

export const housePaints = (theme: Theme): HousePaints => (theme === 'light' ? EVENING : NIGHT);

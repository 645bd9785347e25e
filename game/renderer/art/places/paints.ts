/** Day and night over the same drawing: every colour of a place goes through its paints. */
import type { Theme } from './place.ts';

export type Paints = {
  readonly theme: Theme;
  /** A colour by daylight as it looks in this light. */
  readonly tone: (colour: string) => string;
  /** Bands of the evening or night sky, from the top down. */
  readonly sky: readonly [string, string, string, string];
  /** Sun or moon, and what shines. */
  readonly glow: string;
  /** Behind a window with somebody at home. */
  readonly lit: string;
  /** The share of windows with somebody at home. */
  readonly home: number;
  readonly cloud: string;
};

export const channels = (colour: string): readonly [number, number, number] =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)) as [number, number, number];

export const hex = (values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

// Night takes the red first and leaves a little blue everywhere.
const NIGHT = [0.36, 0.39, 0.55] as const;
const LIFT = [16, 20, 40] as const;
const byNight = (colour: string): string => hex(channels(colour).map((value, i) => value * NIGHT[i]! + LIFT[i]!));

const DAY: Paints = {
  theme: 'light',
  tone: (colour) => colour,
  sky: ['#fdebd0', '#fbdcb2', '#f8c995', '#f4b47c'],
  glow: '#fff0cf',
  lit: '#ffdf92',
  home: 0.32,
  cloud: '#fff6e6',
};
const DARK: Paints = {
  theme: 'dark',
  tone: byNight,
  sky: ['#111a36', '#18244a', '#22315f', '#324373'],
  glow: '#f3ead2',
  lit: '#ffcf7a',
  home: 0.5,
  cloud: '#2c3c6b',
};

export const paintsFor = (theme: Theme): Paints => (theme === 'light' ? DAY : DARK);

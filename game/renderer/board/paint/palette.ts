/** The colours of what the board writes and draws itself. The street is warm and round, the house blue and straight. */
import { type DoorColours, HOUSE_DOOR, STREET_DOOR, type Theme } from '../../art/art.ts';
import type { Hat } from '../moment.ts';

export type Palette = {
  readonly ink: string;
  readonly tag: string;
  readonly tagLine: string;
  readonly tagInk: string;
  /** Behind the name of somebody you have not met. */
  readonly stranger: string;
  readonly bubble: string;
  readonly bubbleInk: string;
  readonly paper: string;
  readonly paperInk: string;
  readonly focus: string;
  readonly tie: string;
  readonly tieEdge: string;
  readonly command: string;
  readonly commandEdge: string;
  readonly stamp: string;
  readonly kept: string;
  readonly broken: string;
  readonly door: DoorColours;
  /** Corners of tags and bubbles in units of a letter's size. */
  readonly round: number;
  /** Where nothing is drawn. */
  readonly ground: string;
};

const INK = '#2a1c18';
const COMMON = {
  ink: INK,
  paper: '#fffdf3',
  paperInk: INK,
  tie: '#b4480c',
  tieEdge: '#fff3dd',
  command: '#8fbdf5',
  commandEdge: '#0f2347',
  stamp: '#1d4a8c',
  kept: '#22624a',
  broken: '#96301a',
} as const;

const STREET: Palette = {
  ...COMMON,
  tag: '#fffaf1',
  tagLine: INK,
  tagInk: INK,
  stranger: '#fdebd0',
  bubble: '#fffaf1',
  bubbleInk: INK,
  focus: '#b4480c',
  door: STREET_DOOR,
  round: 0.8,
  ground: '#fcebcf',
};

const HOUSE: Palette = {
  ...COMMON,
  tag: '#f5d98f',
  tagLine: INK,
  tagInk: INK,
  stranger: '#dfe8f6',
  bubble: '#fffdf6',
  bubbleInk: INK,
  focus: '#1d4a8c',
  door: HOUSE_DOOR,
  round: 0,
  ground: '#0f2347',
};

const NIGHT_STREET: Palette = {
  ...STREET,
  tag: '#fdf0d8',
  stranger: '#e2d3b8',
  bubble: '#fdf3df',
  focus: '#ffb46a',
  tie: '#ff9a4d',
  tieEdge: '#3a2418',
  ground: '#221d33',
};

const NIGHT_HOUSE: Palette = { ...HOUSE, tag: '#e6c778', bubble: '#f7f2e4', focus: '#8db8f2', ground: '#0a1730' };

export const paletteOf = (lens: Hat, theme: Theme): Palette => {
  if (lens === 'networkManager') return theme === 'dark' ? NIGHT_STREET : STREET;
  return theme === 'dark' ? NIGHT_HOUSE : HOUSE;
};

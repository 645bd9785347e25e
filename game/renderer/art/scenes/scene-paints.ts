/** The two lights in which a door is seen close by. */

/** `evening` has lamplight behind the door, `day` a low sun in the street. */
export type Light = 'day' | 'evening';

export type ScenePaints = {
  readonly sky: readonly [string, string, string, string, string];
  readonly blocks: readonly [string, string];
  readonly blockLines: readonly [string, string];
  readonly field: string;
  readonly road: string;
  readonly lawn: string;
  readonly wall: string;
  readonly joint: string;
  readonly wallFoot: string;
  readonly corner: string;
  readonly floor: string;
  readonly rail: string;
  readonly inside: string;
  readonly paper: string;
  /** How strongly the light of the flat falls on wall and floor. */
  readonly halo: number;
};

const EVENING: ScenePaints = {
  sky: ['#2b4578', '#4d6798', '#9a8a9c', '#e3a27a', '#f8c98c'],
  blocks: ['#5a5f86', '#4c527c'],
  blockLines: ['#474b72', '#3c4168'],
  field: '#6d6a5f',
  road: '#4a4a58',
  lawn: '#857a62',
  wall: '#4d5277',
  joint: '#434869',
  wallFoot: '#3d4265',
  corner: '#343a5e',
  floor: '#393e60',
  rail: '#20264a',
  inside: '#ffe3a0',
  paper: '#ffd98a',
  halo: 1,
};
const DAY: ScenePaints = {
  sky: ['#fdebd0', '#fbdcb2', '#f8c995', '#f4b47c', '#f0a56a'],
  blocks: ['#dd9670', '#d98a63'],
  blockLines: ['#c27a57', '#b96d4c'],
  field: '#cfa56f',
  road: '#a88f83',
  lawn: '#b5ad6c',
  wall: '#d9b992',
  joint: '#c5a27a',
  wallFoot: '#b98e66',
  corner: '#a87a55',
  floor: '#b48a66',
  rail: '#6b4531',
  inside: '#f3dfb4',
  paper: '#ecd09a',
  halo: 0.5,
};

export const scenePaints = (light: Light): ScenePaints => (light === 'evening' ? EVENING : DAY);

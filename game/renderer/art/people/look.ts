/** A whole person from a portrait: what the author fixed stays, the rest is drawn by lot from the seed. */
import type { Accessory, Coat, FacialHair, Head, Portrait, Pose, Wear } from '../../../core/scenario/portrait.ts';
import { lot, oneOf } from '../lot.ts';

export type Look = {
  readonly head: Head;
  readonly facialHair: FacialHair;
  readonly accessories: Accessory;
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly legs: string;
  readonly pose: Pose;
  readonly coat: Coat;
  readonly wears: Wear;
};

// Heads that say something of their own (a scarf, a turban, a hat, a mohawk) are for authors to choose, not for chance.
const HEADS_WITHOUT_BEARD: readonly Head[] = [
  'bangs',
  'bantuKnots',
  'bun',
  'bun2',
  'buns',
  'cornrows2',
  'grayBun',
  'grayMedium',
  'long',
  'longAfro',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
];
const HEADS_WITH_BEARD: readonly Head[] = [
  'afro',
  'cornrows',
  'dreads1',
  'dreads2',
  'flatTop',
  'grayShort',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'twists',
  'twists2',
];
const BEARDS: readonly FacialHair[] = [
  'chin',
  'full',
  'full2',
  'full3',
  'full4',
  'goatee1',
  'moustache2',
  'moustache9',
];
const GLASSES: readonly Accessory[] = ['glasses', 'glasses2', 'glasses3', 'glasses5'];
const SKINS = [
  '#ffdbb4',
  '#f6cda6',
  '#f3c6a0',
  '#edb98a',
  '#d6a274',
  '#d08b5b',
  '#c98a5a',
  '#ae6b3e',
  '#8a5636',
  '#6f442b',
];
const HAIRS = ['#2c1b18', '#3f2a1e', '#4a312c', '#5b3a22', '#8a5a33', '#a3482a', '#b06a2c', '#c79a4a'];
const DARK_HAIRS = HAIRS.slice(0, 3);
const GRAYS = ['#8f8a86', '#b7b0ab', '#d9d4cf'];
const TOPS = [
  '#3f8583',
  '#31486b',
  '#8a3f5c',
  '#d9a03a',
  '#5d7a4a',
  '#3d5f86',
  '#7a3b45',
  '#56608c',
  '#b4552f',
  '#6a5a86',
  '#4b5468',
  '#7c6a4a',
];
const LEGS = ['#39424e', '#5b5650', '#3b3a44', '#4a5d78', '#6b5b4a', '#2f3d4a'];
const POSES: readonly Pose[] = ['hang', 'hang', 'folded', 'pockets', 'bag', 'mug'];
const WEARS: readonly Wear[] = ['none', 'none', 'zip', 'cardigan', 'hoodie', 'jacket', 'scarf'];

const DARK_SKIN_FROM = 6;

const isGrey = (head: Head): boolean => head.startsWith('gray') || head === 'noHair3';

const hairFor = (seed: string, head: Head, skin: string): string => {
  const place = SKINS.indexOf(skin);
  const from = isGrey(head) ? GRAYS : place >= DARK_SKIN_FROM ? DARK_HAIRS : HAIRS;
  return oneOf(`${seed} hair`, from);
};

const beardFor = (seed: string, head: Head): FacialHair =>
  HEADS_WITH_BEARD.includes(head) && lot(`${seed} beard`) < 0.4 ? oneOf(`${seed} which beard`, BEARDS) : 'none';

const glassesFor = (seed: string, head: Head): Accessory =>
  lot(`${seed} glasses`) < (isGrey(head) ? 0.6 : 0.25) ? oneOf(`${seed} which glasses`, GLASSES) : 'none';

/** The same portrait, the same look. `also` makes another person of the same seed, for a group. */
export const lookOf = (portrait: Portrait, also = ''): Look => {
  const seed = portrait.seed + also;
  const head = portrait.head ?? oneOf(`${seed} head`, [...HEADS_WITHOUT_BEARD, ...HEADS_WITH_BEARD]);
  const skin = portrait.skin ?? oneOf(`${seed} skin`, SKINS);
  return {
    head,
    facialHair: portrait.facialHair ?? beardFor(seed, head),
    accessories: portrait.accessories ?? glassesFor(seed, head),
    skin,
    hair: portrait.hair ?? hairFor(seed, head, skin),
    top: portrait.top ?? oneOf(`${seed} top`, TOPS),
    legs: portrait.legs ?? oneOf(`${seed} legs`, LEGS),
    pose: portrait.pose ?? oneOf(`${seed} pose`, POSES),
    coat: portrait.coat ?? (lot(`${seed} coat`) < 0.25 ? 'long' : 'short'),
    wears: portrait.wears ?? oneOf(`${seed} wears`, WEARS),
  };
};

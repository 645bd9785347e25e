/** How somebody looks: what an author may fix of a face and a body. What is left out is drawn by lot from the seed. */
import { z } from 'zod';
import { EXPRESSIONS } from './vocabulary.ts';

/** Heads of hair, and what covers them, by their names in Open Peeps. */
export const HEADS = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bear',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
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
  'mohawk',
  'mohawk2',
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
  'turban',
  'twists',
  'twists2',
] as const;
/** Beards and moustaches by their names in Open Peeps; `none` is a shaven face. */
export const FACIAL_HAIR = [
  'none',
  'chin',
  'full',
  'full2',
  'full3',
  'full4',
  'goatee1',
  'goatee2',
  'moustache1',
  'moustache2',
  'moustache3',
  'moustache4',
  'moustache5',
  'moustache6',
  'moustache7',
  'moustache8',
  'moustache9',
] as const;
/** What is worn before the eyes, by its names in Open Peeps. */
export const ACCESSORIES = [
  'none',
  'eyepatch',
  'glasses',
  'glasses2',
  'glasses3',
  'glasses4',
  'glasses5',
  'sunglasses',
  'sunglasses2',
] as const;
/** What the arms do. `rail` leans on a railing, `desk` on a desk; both need one to look right. */
export const POSES = [
  'hang',
  'broom',
  'clipboard',
  'folded',
  'keys',
  'mug',
  'rail',
  'desk',
  'wave',
  'phone',
  'bag',
  'pockets',
] as const;
const COATS = ['short', 'long'] as const;
/** What is worn over the coloured top, or what kind of top it is. */
export const WEARS = [
  'none',
  'apron',
  'hiVis',
  'overalls',
  'scrubs',
  'jacket',
  'tie',
  'zip',
  'cardigan',
  'hoodie',
  'scarf',
] as const;

const colour = (meaning: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'why.colour')
    .describe(meaning)
    .optional();

export const portrait = z.strictObject({
  seed: z.string().min(1).max(60).describe('Any word: the same word, the same face. Without it, the id.').optional(),
  head: z.enum(HEADS).describe('Hair, or what covers it.').optional(),
  facialHair: z.enum(FACIAL_HAIR).optional(),
  accessories: z.enum(ACCESSORIES).describe('Glasses and the like.').optional(),
  skin: colour('Colour of the skin.'),
  hair: colour('Colour of the hair where the head has one; many heads are drawn in ink.'),
  top: colour('Colour of what is worn above.'),
  legs: colour('Colour of trousers or skirt.'),
  face: z.enum(EXPRESSIONS).describe('The face at rest.').optional(),
  pose: z.enum(POSES).describe('What the arms do while nothing happens.').optional(),
  coat: z.enum(COATS).optional(),
  wears: z.enum(WEARS).optional(),
  group: z.boolean().describe('Stands for several people.').optional(),
  outdoors: z.boolean().describe('Seen in the street, although one of your own house.').optional(),
});

export type Head = (typeof HEADS)[number];
export type FacialHair = (typeof FACIAL_HAIR)[number];
export type Accessory = (typeof ACCESSORIES)[number];
export type Pose = (typeof POSES)[number];
export type Coat = (typeof COATS)[number];
export type Wear = (typeof WEARS)[number];
/** What an author fixed, with a seed that is always there: all that is needed to draw somebody, the same each time. */
export type Portrait = z.output<typeof portrait> & { readonly seed: string };

/** Heads by Open Peeps (Pablo Stanley, CC0), through DiceBear, inked in our line colour. */
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Head } from '../../../core/scenario/portrait.ts';
import type { Expression } from '../../../core/scenario/vocabulary.ts';
import { at, INK } from '../svg.ts';
import type { Look } from './look.ts';

type Face = NonNullable<openPeeps.Options['face']>[number];

const FACES = {
  smile: 'smile',
  calm: 'calm',
  serious: 'serious',
  concerned: 'concerned',
  suspicious: 'suspicious',
  tired: 'tired',
  explaining: 'explaining',
  rage: 'rage',
} as const satisfies Record<Expression, Face>;

/** The first group of a peep is a body, which we draw ourselves; this opens the second, the head. */
const HEAD_BEGINS = '<g transform="matrix(.99789 0 0 1 156 62)">';
const SCALE = 0.128;

const plain = (colour: string): string => colour.replace('#', '');

const COVERED: readonly Head[] = ['hijab', 'turban', 'hatBeanie', 'hatHip'];

const luma = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.3 * r + 0.59 * g + 0.11 * b;
};

const DEEP_INK = '#150b08';

/** Hair drawn in ink takes its colour where that is dark enough to stay a line, on this skin, as well. */
const inkFor = ({ head: covered, hair, skin }: Look): string => {
  if (luma(skin) < 115) return DEEP_INK;
  return COVERED.includes(covered) || luma(hair) > 70 ? INK : hair;
};

/** The head on its neck: the neck's foot is the origin, one unit is that of the body. */
export const head = (look: Look, expression: Expression): string => {
  const peep = createAvatar(openPeeps, {
    seed: 'none',
    head: [look.head],
    face: [FACES[expression]],
    skinColor: [plain(look.skin)],
    clothingColor: [plain(look.top)],
    headContrastColor: [plain(look.hair)],
    facialHair: look.facialHair === 'none' ? [] : [look.facialHair],
    facialHairProbability: look.facialHair === 'none' ? 0 : 100,
    accessories: look.accessories === 'none' ? [] : [look.accessories],
    accessoriesProbability: look.accessories === 'none' ? 0 : 100,
    maskProbability: 0,
    clip: false,
  }).toString();
  const begin = peep.indexOf(HEAD_BEGINS);
  if (begin < 0) throw new Error('Open Peeps has changed: its head is not where it was.');
  const drawn = peep
    .slice(begin, peep.lastIndexOf('</svg>'))
    .replaceAll('"#000"', `"${inkFor(look)}"`)
    .replaceAll(/<g [^>]*><\/g>/g, '');
  return at(0, 0, at(-404, -604, drawn, 1), SCALE).replace('<g ', '<g fill="none" ');
};

/** What the arms do, and what they hold. Each pose has a part behind the body and a part before it. */
import type { Pose } from '../../../core/scenario/portrait.ts';
import { at, INK, path, rect } from '../svg.ts';
import { hand, limb } from './limb.ts';

export type Arms = { readonly back: string; readonly front: string };
type Colours = { readonly sleeve: string; readonly skin: string };

const REST = 'M-24 -80L-31 -58L-29 -42';
const resting = ({ sleeve, skin }: Colours): string => hand(-29, -36, skin) + limb(REST, sleeve);

const broom =
  path('M10 -92L58 -6', { line: INK, width: 6.5, round: true }) +
  path('M10 -92L58 -6', { line: '#c48f4e', width: 3.2, round: true }) +
  path('M50 -14L66 -20L84 2Q66 8 50 2Z', { fill: '#d7a85a', line: INK }) +
  path('M58 2L61 -8M66 3L67 -10M74 3L71 -11', { line: INK, width: 1.3 });
const board =
  rect(4, -76, 27, 34, { fill: '#a9743f', line: INK }, 2) +
  rect(7, -71, 21, 26, { fill: '#fffaf0' }) +
  path('M10 -65h14M10 -60h14M10 -55h9', { line: '#8c7a68', width: 1.6 });
const keyRing =
  `<circle cx="31" cy="-47" r="8" fill="none" stroke="${INK}" stroke-width="2.4"/>` +
  path('M28 -40l-3 13l5 1M34 -40l2 15l5 -1', { line: INK, width: 2.6, round: true });
const cup = rect(9, -74, 13, 15, { fill: '#fff6e6', line: INK }, 2);
const shopping =
  path('M22 -36Q24 -48 28 -48Q33 -48 35 -36', { line: INK, width: 2.4 }) +
  path('M16 -36H41L38 -8H19Z', { fill: '#e8cf9f', line: INK, width: 2 }) +
  path('M22 -20Q28 -15 35 -20', { line: '#b4552f', width: 2.4, round: true });
const telephone = rect(22, -108, 8, 17, { fill: '#39424e', line: INK }, 2);

export const POSES: Readonly<Record<Pose, (colours: Colours) => Arms>> = {
  hang: ({ sleeve, skin }) => ({
    back: hand(-29, -36, skin) + limb('M-24 -80L-31 -58L-29 -40', sleeve),
    front: hand(27, -37, skin) + limb('M24 -80L31 -60L28 -42', sleeve),
  }),
  broom: ({ sleeve, skin }) => ({
    back: limb('M-24 -78L-20 -58L14 -52', sleeve),
    front: broom + limb('M24 -78L37 -62L24 -66', sleeve) + hand(22, -68, skin) + hand(31, -52, skin),
  }),
  clipboard: (colours) => ({
    back: resting(colours),
    front:
      at(0, 0, board, 1, false, 0).replace('translate(0 0)', 'rotate(-10 16 -60)') +
      limb('M24 -79L33 -58L22 -46', colours.sleeve) +
      hand(20, -45, colours.skin),
  }),
  folded: ({ sleeve, skin }) => ({
    back: '',
    front:
      limb('M-24 -78L-29 -60L4 -60', sleeve) +
      limb('M24 -78L29 -62L-6 -56', sleeve) +
      hand(-12, -57, skin) +
      hand(9, -62, skin),
  }),
  keys: (colours) => ({
    back: resting(colours),
    front: limb('M24 -79L33 -60L30 -60', colours.sleeve) + hand(30, -60, colours.skin) + keyRing,
  }),
  mug: (colours) => ({
    back: resting(colours),
    front: limb('M24 -79L33 -62L21 -62', colours.sleeve) + cup + hand(21, -62, colours.skin),
  }),
  rail: ({ sleeve, skin }) => ({
    back: '',
    front:
      limb('M-24 -78L-34 -58L-14 -46', sleeve) +
      limb('M24 -78L34 -58L12 -46', sleeve) +
      hand(-12, -46, skin) +
      hand(10, -46, skin),
  }),
  desk: ({ sleeve, skin }) => ({
    back: '',
    front:
      limb('M-24 -78L-33 -58L-14 -50', sleeve) +
      limb('M24 -78L34 -58L16 -50', sleeve) +
      hand(-12, -50, skin) +
      hand(14, -50, skin),
  }),
  wave: (colours) => ({
    back: resting(colours),
    front: limb('M24 -79L38 -72L40 -92', colours.sleeve) + hand(40, -97, colours.skin),
  }),
  phone: (colours) => ({
    back: resting(colours),
    front: telephone + limb('M24 -79L38 -74L31 -92', colours.sleeve) + hand(28, -96, colours.skin),
  }),
  bag: (colours) => ({
    back: resting(colours),
    front: shopping + hand(28, -46, colours.skin) + limb('M24 -80L32 -64L29 -52', colours.sleeve),
  }),
  pockets: ({ sleeve }) => ({
    back: '',
    front: limb('M-24 -79L-33 -60L-22 -46', sleeve) + limb('M24 -79L33 -60L22 -46', sleeve),
  }),
};

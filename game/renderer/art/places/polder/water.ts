/** Water in the polder: low between banks of peat, or, with the planks in the weir, up to the grass. */
import { byHand } from '../../ink.ts';
import { INK, path, rect, times } from '../../svg.ts';
import type { Paints } from '../paints.ts';

const WATER = '#86a9c6';
const SHINE = '#dbe7f2';
const PEAT = '#6f5540';

/** The canal from the outlet of the station towards you: its bed, and the water in it. */
const BED = 'M394 548H484C480 604 446 664 404 744H196C262 668 348 606 394 548Z';
const LOW = 'M420 562H458C450 612 410 672 362 744H254C316 676 384 620 420 562Z';
const HIGH = 'M392 552H488C486 606 452 666 412 744H182C252 668 344 606 392 552Z';

/** Ditches between the plots, as flat bands: left of the canal and right of it. */
const DITCHES = [
  ['M-170 584C-20 578 180 580 344 588L336 598C170 590 -20 590 -170 596Z', 'M-170 588C-20 583 180 585 342 591'],
  ['M-170 636C-60 630 160 634 292 642L280 655C150 646 -60 644 -170 650Z', 'M-170 642C-60 636 160 640 288 648'],
  ['M470 610C560 606 640 610 690 604L700 612C640 620 560 618 466 622Z', 'M470 615C560 611 640 614 694 608'],
] as const;

const ditches = (open: boolean, { tone }: Paints): string =>
  DITCHES.map(
    ([bed, middle], i) =>
      path(byHand(bed), { fill: tone(open ? WATER : PEAT), line: INK, width: 1.4 }) +
      (open
        ? path(byHand(middle), { line: tone(SHINE), width: 1.6, dash: `${30 + i * 8} ${46 - i * 6}` })
        : path(byHand(middle), { line: tone(WATER), width: 3.4 })),
  ).join('');

const RIPPLES = 'M404 596h34M372 640h46M330 690h60M420 574h26M300 724h52';

/** Posts, a beam, and planks: in the water when it is to stand high, on the bank when it is not. */
const weir = (open: boolean, { tone }: Paints): string => {
  const wood = { fill: tone('#a9743f'), line: INK, width: 1.8 };
  return (
    (open
      ? times(3, (i) => path(byHand(`M366 ${600 + i * 9}L470 ${596 + i * 9}v8L366 ${608 + i * 9}Z`, 0.6), wood)) +
        path('M372 628q20 8 46 3q24 6 46 -4', { line: tone('#f3f8fc'), width: 3, round: true })
      : times(3, (i) => path(byHand(`M486 ${634 + i * 6}l54 -4v6l-54 4Z`, 0.6), wood))) +
    rect(358, 572, 11, 58, wood) +
    rect(466, 568, 11, 56, wood) +
    path(byHand('M350 582L486 577V567L350 572Z', 0.6), wood) +
    path('M412 570v-22M404 548h16', { line: INK, width: 4 })
  );
};

/** The meadow under water here and there, with the sky in it. */
const PUDDLES = [
  'M-80 616q76 -13 160 0q-66 15 -160 0Z',
  'M150 616q66 -12 132 2q-60 13 -132 -2Z',
  'M560 652q70 -12 150 3q-78 14 -150 -3Z',
  'M780 694q76 -13 160 0q-84 15 -160 0Z',
  'M40 704q66 -12 134 0q-66 13 -134 0Z',
  'M520 716q60 -10 124 0q-60 12 -124 0Z',
  'M748 590q50 -9 104 2q-50 9 -104 -2Z',
];

const puddles = ({ tone, sky }: Paints): string =>
  PUDDLES.map((d) => path(d, { fill: tone(WATER) }) + path(d, { fill: sky[2], opacity: 0.4 })).join('');

const reed = (x: number, y: number, { tone }: Paints): string =>
  path(`M${x} ${y}q-2 -18 -5 -26M${x + 4} ${y}q0 -20 2 -32M${x + 8} ${y}q2 -16 7 -22M${x - 5} ${y}q-3 -10 -8 -15`, {
    line: tone('#7d8450'),
    width: 2.4,
    round: true,
  }) + path(`M${x + 6} ${y - 32}v-8M${x - 5} ${y - 26}v-7`, { line: tone('#6b4531'), width: 4.4, round: true });

const REEDS = [
  [344, 634],
  [300, 668],
  [246, 720],
  [462, 648],
  [430, 700],
] as const;

/** Canal, ditches and weir; with high water the meadow is wet as well. */
export const water = (open: boolean, paints: Paints): string => {
  const { tone } = paints;
  return (
    (open ? puddles(paints) : '') +
    ditches(open, paints) +
    path(byHand(BED), { fill: tone(PEAT), line: INK, width: 1.8 }) +
    (open
      ? ''
      : path(byHand('M404 556C376 610 300 676 226 744M476 556C468 610 432 668 386 744'), {
          line: tone('#55402f'),
          width: 2,
        })) +
    path(byHand(open ? HIGH : LOW), { fill: tone(WATER), line: INK, width: 1.6 }) +
    path(RIPPLES, { line: tone(SHINE), width: 2.6, round: true }) +
    weir(open, paints) +
    REEDS.map(([x, y]) => reed(x, y, paints)).join('')
  );
};

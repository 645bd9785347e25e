/** Places with a far horizon: the polder and the harbour. */
import { byHand, box } from '../ink.ts';
import { at, INK, path, rect, times } from '../svg.ts';
import { church, cow } from './buildings.ts';
import { meadow, skyline, tree } from './landscape.ts';
import type { Scenery } from './place.ts';
import type { Paints } from './paints.ts';

const farm = (x: number, y: number, { tone, lit }: Paints): string =>
  at(
    x,
    y,
    path(byHand('M0 0V-52H148V0Z', 1), { fill: tone('#a8553c'), line: INK, width: 2.2 }) +
      path(byHand('M-16 -50L18 -124H130L164 -50Z', 1), { fill: tone('#5a4a55'), line: INK, width: 2.2 }) +
      rect(16, -40, 22, 24, { fill: lit, line: INK, width: 1.8 }) +
      rect(54, -40, 22, 24, { fill: lit, line: INK, width: 1.8 }) +
      rect(104, -42, 26, 42, { fill: tone('#2f5b52'), line: INK, width: 1.8 }) +
      path('M96 0h42v7h-42ZM91 7h52v7h-52Z', { fill: tone('#d8c3a2'), line: INK, width: 1.5 }) +
      path(byHand('M34 -124v-24h16v24', 1), { fill: tone('#a8553c'), line: INK, width: 2 }),
    1,
    false,
    -3.5,
  );

const mill = (x: number, y: number, { tone, lit }: Paints): string =>
  at(
    x,
    y,
    path(byHand('M0 0L12 -108H54L66 0Z', 1), { fill: tone('#6b4a3c'), line: INK, width: 2.2 }) +
      path(byHand('M6 -108Q33 -140 60 -108Z', 1), { fill: tone('#5a4a55'), line: INK, width: 2.2 }) +
      rect(24, -40, 20, 40, { fill: lit, line: INK, width: 1.6 }) +
      rect(26, -86, 15, 18, { fill: lit, line: INK, width: 1.6 }) +
      at(
        33,
        -116,
        path('M0 -100V100M-100 0H100', { line: INK, width: 4 }) +
          path('M0 -96h20v74h-20M0 96h-20v-74h20M96 0v20h-74v-20M-96 0v-20h74v20', {
            fill: tone('#f6ecd6'),
            line: INK,
            width: 1.8,
          }),
        1,
        false,
        24,
      ),
  );

/** Fields to the horizon with a canal between. */
const fields = ({ tone }: Paints): string => {
  const strip = (d: string, colour: string): string => path(byHand(d), { fill: tone(colour) });
  return (
    strip('M-170 468H1010V760H-170Z', '#8f9158') +
    strip('M60 468L-170 700V560L-10 468Z', '#a6a362') +
    strip('M160 468L-60 760H232L256 468Z', '#a6a362') +
    strip('M256 468L232 760H300L280 468Z', '#88a6c4') +
    path(byHand('M256 468L232 760M280 468L300 760'), { line: INK, width: 1.6 }) +
    path('M256 540h18M252 600h24M246 664h32M260 500h12', { line: tone('#dbe7f2'), width: 2.4, round: true }) +
    strip('M420 468L470 760H700L520 468Z', '#a6a362') +
    strip('M520 468L700 760H820L600 468Z', '#7d8450')
  );
};

export const polder = (paints: Paints): Scenery => {
  const { tone } = paints;
  return {
    back:
      path(byHand('M-170 474V458Q0 446 120 456Q260 440 420 454Q600 438 760 452Q900 444 1010 456V480H-170Z'), {
        fill: tone('#b98f6a'),
      }) +
      church(392, 470, paints) +
      fields(paints) +
      // The dike runs along the right and hides the river behind it.
      path(byHand('M600 500C720 440 860 420 1010 410V640C900 600 760 560 600 500Z'), {
        fill: tone('#99995c'),
        line: INK,
        width: 1.8,
      }) +
      path(byHand('M604 500C724 444 862 424 1010 414'), { line: tone('#f3cd98'), width: 9 }) +
      mill(706, 480, paints) +
      farm(24, 512, paints) +
      tree(-40, 520, 34, paints) +
      tree(196, 508, 24, paints, '#a08650') +
      cow(420, 520, 0.72, true) +
      cow(470, 504, 0.56) +
      cow(528, 536, 0.8) +
      path(byHand('M330 760C360 700 420 660 560 640L1010 650V760Z'), { fill: tone('#c9b57a') }),
    front: meadow(
      [
        [24, 700],
        [152, 706],
        [262, 712],
        [402, 708],
        [520, 712],
        [640, 712],
        [742, 694],
        [812, 706],
      ],
      paints,
    ),
  };
};

const CRATES = ['#b4552f', '#3d5f86', '#d9a03a', '#5f8a87', '#7a3350'];

const ship = (x: number, y: number, { tone, lit }: Paints): string =>
  at(
    x,
    y,
    times(4, (row) =>
      times(8 - row, (i) =>
        rect(20 + i * 42, -46 - row * 22, 40, 21, {
          fill: tone(CRATES[(i * 3 + row * 2) % CRATES.length]!),
          line: INK,
          width: 1.3,
        }),
      ),
    ) +
      rect(362, -128, 58, 104, { fill: tone('#f6ecd6'), line: INK }) +
      times(4, (i) => rect(370 + i * 12, -118, 8, 10, { fill: lit, line: INK, width: 1 })) +
      rect(380, -160, 22, 32, { fill: tone('#7a3350'), line: INK }) +
      path(byHand('M0 -26H436L412 26H26Z', 1), { fill: tone('#2f4468'), line: INK, width: 2.4 }) +
      path('M14 2H424', { line: tone('#b4552f'), width: 7 }),
  );

const crane = (x: number, y: number, { tone }: Paints): string =>
  at(
    x,
    y,
    path('M0 0L26 -190H44L70 0M8 -60H62M15 -112H55M26 -190L-150 -244L-146 -252L40 -214L96 -196V-182L44 -186', {
      line: INK,
      width: 7,
    }) +
      path('M0 0L26 -190H44L70 0M8 -60H62M15 -112H55M26 -190L-150 -244L-146 -252L40 -214L96 -196V-182L44 -186', {
        line: tone('#d9772a'),
        width: 3.6,
      }) +
      rect(18, -206, 34, 24, { fill: tone('#f0e3c8'), line: INK }) +
      path('M-118 -238V-130', { line: INK, width: 1.6 }) +
      rect(-138, -130, 40, 21, { fill: tone('#5f8a87'), line: INK }),
  );

const bollard = (x: number, y: number, { tone }: Paints): string =>
  path(`M${x - 9} ${y}v-14q-6 -8 2 -10h14q8 2 2 10v14Z`, { fill: tone('#3a302c'), line: INK });

export const harbour = (paints: Paints): Scenery => {
  const { tone } = paints;
  return {
    back:
      skyline(-170, 452, tone('#eba47a')) +
      skyline(420, 452, tone('#e59f78')) +
      path(byHand('M-170 446H1010V760H-170Z'), { fill: tone('#7f9fb8') }) +
      path(
        times(9, (i) => `M${-150 + i * 128} ${462 + ((i * 17) % 40)}h${46 + ((i * 13) % 30)}`),
        {
          line: tone('#dbe7f2'),
          width: 2.2,
          round: true,
        },
      ) +
      ship(300, 500, paints) +
      // The quay, with its wall and a rail.
      path(byHand('M-170 522H1010V760H-170Z'), { fill: tone('#cdb48e') }) +
      path(byHand('M-170 522H1010V538H-170Z'), { fill: tone('#8d7a66'), line: INK, width: 1.6 }) +
      path(byHand('M-170 576H1010M-170 588H1010'), { line: tone('#9a8468'), width: 3 }) +
      crane(150, 560, paints) +
      path(byHand(box(-170, 330, 260, 226), 1), { fill: tone('#a8604a'), line: INK, width: 2.4 }) +
      path(byHand('M-170 330L-126 290L-83 330L-40 290L4 330L47 290L90 330Z', 1), {
        fill: tone('#7a4a40'),
        line: INK,
        width: 2.2,
      }) +
      rect(-10, 446, 78, 110, { fill: tone('#5a4a48'), line: INK }) +
      path(
        times(6, (i) => `M-10 ${462 + i * 16}h78`),
        { line: INK, width: 1.2, opacity: 0.6 },
      ) +
      times(3, (i) =>
        rect(-150 + i * 46, 370, 30, 34, { fill: i === 1 ? paints.lit : tone('#6d5450'), line: INK, width: 1.8 }),
      ),
    front: bollard(136, 548, paints) + bollard(504, 548, paints) + bollard(742, 548, paints),
  };
};

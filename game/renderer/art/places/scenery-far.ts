/** The harbour: a quay with a shed and a crane, a ship behind. */
import { byHand, box } from '../ink.ts';
import { at, INK, path, rect, times } from '../svg.ts';
import { skyline } from './landscape.ts';
import { MIDDLE, people } from './open-spots.ts';
import type { PlaceState, Scenery } from './place.ts';
import type { Paints } from './paints.ts';

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

/** Down, or up with light and crates behind. */
const rollerDoor = (open: boolean, { tone, lit }: Paints): string =>
  rect(-10, 446, 78, 110, { fill: open ? lit : tone('#5a4a48'), line: INK }) +
  (open
    ? rect(2, 520, 30, 36, { fill: tone('#a9743f'), line: INK, width: 1.8 }) +
      rect(26, 532, 26, 24, { fill: tone('#b98a56'), line: INK, width: 1.8 }) +
      rect(-10, 446, 78, 16, { fill: tone('#5a4a48'), line: INK, width: 1.8 })
    : path(
        times(6, (i) => `M-10 ${462 + i * 16}h78`),
        { line: INK, width: 1.2, opacity: 0.6 },
      ));

export const harbour = (paints: Paints, { open }: Pick<PlaceState, 'open'>): Scenery => {
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
      rollerDoor(open, paints) +
      times(3, (i) =>
        rect(-150 + i * 46, 370, 30, 34, { fill: i === 1 ? paints.lit : tone('#6d5450'), line: INK, width: 1.8 }),
      ),
    front: bollard(136, 548, paints) + bollard(504, 548, paints) + bollard(742, 548, paints),
    middle: MIDDLE,
    people,
  };
};

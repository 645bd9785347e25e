/** Where the rooms of the house lie, in both formats. */
import type { Room } from './indoors.ts';
import type { Format } from './place.ts';

type Rooms = Readonly<
  Record<'director' | 'stairs' | 'tower' | 'left' | 'own' | 'rightOffice' | 'workshop' | 'hall' | 'cellar', Room>
>;

export type HousePlan = {
  readonly rooms: Rooms;
  /** The outer face of the right wall. */
  readonly edge: number;
  /** The top of the pavement. */
  readonly street: number;
  /** The foot of the landmark. */
  readonly landmark: number;
  readonly visitorsAt: readonly number[];
};

const at = (x: number, y: number, width: number, height: number): Room => ({ x, y, width, height });

export const HOUSE: Readonly<Record<Format, HousePlan>> = {
  standard: {
    rooms: {
      director: at(24, 92, 262, 138),
      stairs: at(296, 92, 160, 138),
      tower: at(466, 76, 164, 154),
      left: at(24, 240, 196, 176),
      own: at(230, 240, 178, 176),
      rightOffice: at(418, 240, 212, 176),
      workshop: at(24, 426, 250, 164),
      hall: at(284, 426, 346, 164),
      cellar: at(24, 600, 606, 106),
    },
    edge: 640,
    street: 596,
    landmark: 738,
    visitorsAt: [686, 729, 772, 798],
  },
  wide: {
    rooms: {
      director: at(24, 104, 330, 172),
      stairs: at(364, 104, 220, 172),
      tower: at(594, 84, 236, 192),
      left: at(24, 286, 264, 212),
      own: at(298, 286, 232, 212),
      rightOffice: at(540, 286, 290, 212),
      workshop: at(24, 508, 320, 196),
      hall: at(354, 508, 476, 196),
      cellar: at(24, 714, 806, 134),
    },
    edge: 840,
    street: 710,
    landmark: 970,
    visitorsAt: [898, 954, 1010, 1066],
  },
};

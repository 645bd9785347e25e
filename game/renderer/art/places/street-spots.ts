/** Where people stand in the street, in the plane of its standard format. */
import type { Format, PersonSpot } from './place.ts';
import { spot } from './sheet.ts';

/** In front of the back of the galleries, behind their railings. */
const ON_A_GALLERY = -500;

const onGallery = (id: string, x: number, floor: number): PersonSpot =>
  spot({
    id,
    sectors: ['citizens'],
    x,
    y: floor + 6,
    z: ON_A_GALLERY,
    scale: 0.82,
    pose: 'rail',
    label: { x: x - 104, y: floor - 35, width: 124 },
    bubble: { x: x + 190, y: floor - 126, width: 284, tail: [x + 32, floor - 62] },
  });

const STANDARD: readonly PersonSpot[] = [
  onGallery('topGallery', 296, 232),
  spot({
    id: 'busStop',
    sectors: ['citizens'],
    x: 405,
    y: 534,
    z: -680,
    scale: 0.62,
    group: true,
    label: { x: 416, y: 380, width: 170 },
    bubble: { x: 460, y: 300, width: 250, tail: [408, 432] },
  }),
  spot({ id: 'path', sectors: ['civilSociety', 'citizens'], x: 322, y: 674, label: { x: 316, y: 681, width: 110 } }),
  spot({
    id: 'meetingRoom',
    sectors: ['civilSociety', 'publicAgency'],
    x: 200,
    y: 604,
    scale: 0.82,
    label: { x: 206, y: 611, width: 120 },
  }),
  spot({
    id: 'lawn',
    sectors: ['civilSociety', 'publicAgency', 'business'],
    x: 92,
    y: 672,
    label: { x: 92, y: 679, width: 150 },
  }),
  spot({
    id: 'shop',
    sectors: ['business'],
    x: 784,
    y: 613,
    flip: true,
    label: { x: 768, y: 622, width: 130 },
    bubble: { x: 690, y: 340, width: 250, tail: [776, 474] },
  }),
  spot({
    id: 'truck',
    sectors: ['business', 'publicAgency'],
    x: 638,
    y: 560,
    scale: 0.76,
    label: { x: 590, y: 398, width: 130 },
    bubble: { x: 560, y: 290, width: 250, tail: [634, 430] },
  }),
  spot({
    id: 'container',
    sectors: ['ownOrganisation', 'publicAgency'],
    x: 588,
    y: 642,
    flip: true,
    label: { x: 588, y: 650, width: 120 },
  }),
  spot({
    id: 'entrance',
    sectors: ['politics', 'leadership', 'ownOrganisation', 'citizens'],
    x: 268,
    y: 588,
    scale: 0.72,
    label: { x: 262, y: 428, width: 150 },
  }),
  onGallery('middleGallery', 200, 358),
  onGallery('lowGallery', 296, 478),
];

/** The wide street has two spots more, on the road and before the meeting room. */
const MORE: readonly PersonSpot[] = [
  spot({
    id: 'road',
    sectors: ['publicAgency', 'politics', 'business'],
    x: 350,
    y: 566,
    scale: 0.74,
    label: { x: 350, y: 574, width: 130 },
  }),
  spot({ id: 'corner', sectors: ['citizens', 'business', 'civilSociety'], x: 652, y: 648, scale: 0.8, flip: true }),
];

const WIDE: readonly PersonSpot[] = [
  onGallery('attic', 296, 98),
  ...STANDARD.slice(1),
  onGallery('topGallery', 200, 232),
  ...MORE,
];

export const PEOPLE = (format: Format): readonly PersonSpot[] => (format === 'wide' ? WIDE : STANDARD);

export const YOU = { x: 690, y: 704, z: 704, scale: 0.86 } as const;

import type { ReactElement } from 'react';
import { addressOf, figure, FIGURE, INK } from '../../../art/art.ts';

/** Whoever waits there: a nurse of the night shift, off to bed or just up. */
const WAITING = addressOf(
  figure(
    {
      seed: 'sam',
      head: 'bun2',
      facialHair: 'none',
      accessories: 'none',
      skin: '#d08b5b',
      hair: '#2c1b18',
      top: '#3f8583',
      wears: 'scrubs',
      pose: 'rail',
    },
    'tired',
    { seated: true, shadow: false },
  ),
);
const SIZE = 2.5;
const FEET = { x: 262, y: 640 };

const courses = [62, 130, 199, 272, 341, 409, 482].map((y, row) => {
  const joints = [40, 170, 300].map((x) => `M${x + (row % 2) * 65} ${y}l${row % 2 === 0 ? 1 : -1} -68`).join('');
  return `M-20 ${y}C120 ${y - 3} 260 ${y + 3} 384 ${y - 1}${joints}`;
});
const bars = Array.from({ length: 19 }, (_, at) => `M${-6 + at * 22} 526l${at % 3 === 0 ? 1.5 : -1} 100`).join('');

const Door = (): ReactElement => (
  <g stroke={INK} strokeLinejoin="round">
    <path d="M32 176L197 178L195 610L31 608Z" fill="#e9dcc6" strokeWidth="4.5" />
    <path d="M48 192L181 193L180 612H48Z" fill="#ffe3a0" strokeWidth="4" />
    <path d="M48 192L100 208V612H48Z" fill="#c2500f" strokeWidth="4" />
    <path d="M100 208l9 -2V612h-9Z" fill="#8a3606" strokeWidth="3" />
    <path d="M58 226L90 236V366L58 364Z" fill="none" stroke="#8a3606" strokeWidth="3.4" />
    <circle cx="90" cy="410" r="6" fill="#f5d98f" strokeWidth="3" />
    <g transform="translate(74 290) skewY(10)">
      <rect x="-19" y="-15" width="38" height="29" rx="4" fill="#f5d98f" strokeWidth="2.6" />
      <text y="7" className="gallery-number">
        9C
      </text>
    </g>
  </g>
);

/** The gallery at the left of the evening, in the evening's own plane: a wall, a lit door, somebody at the railing. */
export const Gallery = (): ReactElement => (
  <svg
    className="evening-scene evening-gallery"
    viewBox="0 0 1280 720"
    preserveAspectRatio="xMinYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M-20 -400H385L387 -20L384 240L387 460L385 610H-20Z" fill="#4d5277" />
    <path d={courses.join('')} fill="none" stroke="#434869" strokeWidth="2.3" />
    <path d="M385 -400V610L400 603V-400Z" fill="#343a5e" />
    <path d="M385 -400L387 -20L384 240L387 460L385 610" fill="none" stroke={INK} strokeWidth="4" />
    <circle cx="112" cy="360" r="210" fill="#ffc98a" opacity="0.13" />
    <circle cx="112" cy="360" r="150" fill="#ffc98a" opacity="0.15" />
    <Door />
    <image
      href={WAITING}
      x={FEET.x + FIGURE.x * SIZE}
      y={FEET.y + FIGURE.y * SIZE}
      width={FIGURE.width * SIZE}
      height={FIGURE.height * SIZE}
    />
    <g stroke="#20264a" strokeLinecap="round" fill="none">
      <path d={bars} strokeWidth="5" />
      <path d="M-10 522C120 520 260 524 394 521" strokeWidth="12" />
    </g>
    <g fill="#d08b5b" stroke={INK} strokeWidth="4.6">
      <circle cx="232" cy="520" r="15" />
      <circle cx="287" cy="520" r="15" />
    </g>
    <path d="M-20 600C100 596 260 598 404 597V1100H-20Z" className="gallery-ground" />
  </svg>
);

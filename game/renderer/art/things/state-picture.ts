/** Small pictures of what a state of a story is: where it begins, news, a question, waiting, a way that is open, the end. */
import { svg } from '../svg.ts';

const INK = '#2a1c18';
const PAPER = '#fffdf3';
const GREEN = '#4f6f66';

const drawn = (width: number): string =>
  `stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
const line = drawn(2);
const pole = drawn(4);

const PICTURES = {
  // A street sign at the corner.
  start: `<path d="M-2 28V-26" ${pole}/><path d="M-24 -24H20L30 -14L20 -4H-24Z" fill="${GREEN}" ${line}/><path d="M-16 -14H14" stroke="#fff" stroke-width="3"/><path d="M-14 28H12" ${line}/>`,
  news: `<g transform="rotate(-5)"><rect x="-26" y="-28" width="52" height="56" fill="${PAPER}" ${line}/><path d="M-20 -20H20" stroke="${INK}" stroke-width="5"/><rect x="-20" y="-11" width="18" height="16" fill="#d9b98a" stroke="${INK}" stroke-width="1.2"/><path d="M3 -9H20M3 -3H20M3 3H20M-20 11H20M-20 17H20M-20 23H10" stroke="#8c7a68" stroke-width="1.8"/></g>`,
  // Two arms of a signpost, one each way.
  dilemma: `<path d="M0 28V-28" ${pole}/><path d="M2 -24H26L34 -16L26 -8H2Z" fill="#c2500f" ${line}/><path d="M-2 -4H-26L-34 4L-26 12H-2Z" fill="#1d4a8c" ${line}/><path d="M-12 28H12" ${line}/>`,
  wait: `<rect x="-26" y="-22" width="52" height="48" rx="3" fill="${PAPER}" ${line}/><path d="M-26 -9H26" ${line}/><path d="M-12 -28V-17M12 -28V-17" stroke="${INK}" stroke-width="3"/><path d="M0 -2V8L8 13" fill="none" stroke="${GREEN}" stroke-width="3" stroke-linecap="round"/><circle cy="8" r="13" fill="none" stroke="${GREEN}" stroke-width="2.4"/>`,
  // A door that stands ajar.
  open: `<rect x="-20" y="-28" width="40" height="56" fill="#3a2418" ${line}/><path d="M-20 -28L8 -20V30L-20 28Z" fill="#638a7f" ${line}/><circle cx="2" cy="6" r="2.6" fill="#ffd98a" stroke="${INK}" stroke-width="1.2"/><path d="M-28 28H28" ${line}/>`,
  final: `<rect x="-26" y="-22" width="52" height="48" rx="3" fill="${PAPER}" ${line}/><path d="M-26 -9H26" ${line}/><path d="M-12 -28V-17M12 -28V-17" stroke="${INK}" stroke-width="3"/>${[
    0, 1, 2,
  ]
    .flatMap((row) =>
      [0, 1, 2, 3].map(
        (column) =>
          `<path d="M${-20 + column * 11} ${-1 + row * 9}l3 3l5 -6" fill="none" stroke="${GREEN}" stroke-width="2"/>`,
      ),
    )
    .join('')}`,
} as const;

export type StatePicture = keyof typeof PICTURES;

/** On a ground of its own, because it stands on any paper. */
export const statePicture = (name: StatePicture): string =>
  svg({ x: -40, y: -36, width: 80, height: 72 }, PICTURES[name]);

/** Line icons of 24 × 24 for figures and buttons; they take the colour of the text around them, or the one given. */
import { svg } from '../svg.ts';

const LINES = {
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 6.500V12L15.500 14.500"/>',
  euro: '<circle cx="12" cy="12" r="9"/><path d="M15.500 8A4.800 4.800 0 1 0 15.500 16M6.500 10.800H13.500M6.500 13.600H12.500"/>',
  calendar: '<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10.500H21M8 2.500V7M16 2.500V7"/>',
  bag: '<path d="M5 21C1.500 14 5 8 10 6.500L8 2.500L12 4L16 2.500L14 6.500C19 8 22.500 14 19 21Z"/>',
  pin: '<circle cx="12" cy="8" r="5.500"/><path d="M12 13.500V21.500M10 6.500Q10.500 5 12 4.800"/>',
  sprout:
    '<path d="M12 21V11M12 14C6.500 14.500 4 11 4 6.500C9 6.500 12 9 12 14ZM12 11C12 6.500 15 4 20 4C20 9 17 11.500 12 11.500M4 21H20"/>',
  lantern: '<path d="M8 8.500Q5 14 8 19.500H16Q19 14 16 8.500ZM9 8.500V6H15V8.500M12 6V2.500M12 12V16.500"/>',
  tally: '<path d="M5 5V19M9.500 5V19M14 5V19M18.500 5V19M2.500 16L21.500 8"/>',
  pen: '<path d="M3 20Q7.500 15 9 19T16 18.500M8 14L17 3L20.500 6L11.500 16.500L7.500 17.500Z"/>',
  lock: '<rect x="5" y="11" width="14" height="10" rx="2"/><path d="M8 11V8A4 4 0 0 1 16 8V11M12 15V17.500"/>',
  unlocked: '<rect x="5" y="11" width="14" height="10" rx="2"/><path d="M8 11V7A4 4 0 0 1 15.500 5.500M12 15V17.500"/>',
  notebook:
    '<rect x="5" y="3" width="15" height="18" rx="2"/><path d="M9 3V21M3 7H6.500M3 12H6.500M3 17H6.500M12.500 8H16.500M12.500 12H16.500"/>',
  undo: '<path d="M8 5L3.500 9.500L8 14M4 9.500H14A5.500 5.500 0 0 1 14 20.500H9"/>',
  redo: '<path d="M16 5L20.500 9.500L16 14M20 9.500H10A5.500 5.500 0 0 0 10 20.500H15"/>',
  search: '<circle cx="10.500" cy="10.500" r="7"/><path d="M15.500 15.500L21 21"/>',
  contents: '<path d="M8 5.500H21M8 12H21M8 18.500H21M3.500 5.500H4M3.500 12H4M3.500 18.500H4"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11V17M12 7V7.500"/>',
  leader: '<path d="M5 21V3H17V21M3 21H21M13.500 11.500V13M17 6L21 4.500V21"/>',
  promise: '<path d="M4 4H16L20 8V20H4ZM16 4V8H20M8 12L11 15.500L16 10.500"/>',
  sound: '<path d="M4 9.500V14.500H8L13 19V5L8 9.500ZM16.500 9Q18.500 12 16.500 15M19 6.500Q22.500 12 19 17.500"/>',
  silent: '<path d="M4 9.500V14.500H8L13 19V5L8 9.500ZM17 9.500L22 14.500M22 9.500L17 14.500"/>',
  hat: '<path d="M3 16C1 13.500 5.500 12 6.500 11.500C6 3.500 18 3.500 17.500 11.500C18.500 12 23 13.500 21 16C17 19 7 19 3 16ZM6.500 11.500Q12 14.500 17.500 11.500"/>',
  person: '<circle cx="12" cy="8" r="4.500"/><path d="M4 21Q4.500 14.500 12 14.500Q19.500 14.500 20 21"/>',
  people:
    '<circle cx="9" cy="8" r="4"/><path d="M2 20.500Q2.500 14 9 14Q15.500 14 16 20.500M15.500 4.500A4 4 0 0 1 15.500 11.500M18 14.500Q21.500 15.500 22 20.500"/>',
  tie: '<circle cx="5" cy="17" r="2.500"/><circle cx="19" cy="17" r="2.500"/><path d="M6 14.500C8 5 16 5 18 14.500"/>',
  sheet: '<path d="M5 3H19V21H5ZM8 8H16M8 12H16M8 17Q10 15 11 17T15.500 16.500"/>',
  envelope: '<path d="M3 5.500H21V18.500H3ZM3 6L12 13L21 6"/>',
  settings:
    '<path d="M3 7H13M17 7H21M3 17H7M11 17H21"/><circle cx="15" cy="7" r="2.200"/><circle cx="9" cy="17" r="2.200"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.200 9.500Q9.500 6.800 12 6.800Q14.800 6.900 14.800 9.300Q14.800 11 12 12.300V14M12 17V17.300"/>',
  close: '<path d="M5 5L19 19M19 5L5 19"/>',
  check: '<path d="M4 13L9.500 18.500L20.500 6"/>',
  arrow: '<path d="M4 12H20M13.500 5.500L20 12L13.500 18.500"/>',
  up: '<path d="M12 20V4M5.500 10.500L12 4L18.500 10.500"/>',
  down: '<path d="M12 4V20M5.500 13.500L12 20L18.500 13.500"/>',
  play: '<path d="M7 4L20 12L7 20Z"/>',
  lookBack: '<path d="M4 5V10H9M4.500 9.500A8.500 8.500 0 1 1 4 14.500M12 8V12.500L15 14.500"/>',
  print: '<path d="M7 9V3H17V9M7 17H4V9H20V17H17M7 14H17V21H7Z"/>',
  export: '<path d="M12 15V3M7 8L12 3L17 8M4 14V21H20V14"/>',
  import: '<path d="M12 3V15M7 10L12 15L17 10M4 14V21H20V14"/>',
  larger:
    '<circle cx="10.500" cy="10.500" r="7"/><path d="M15.500 15.500L21 21M7.500 10.500H13.500M10.500 7.500V13.500"/>',
  smaller: '<circle cx="10.500" cy="10.500" r="7"/><path d="M15.500 15.500L21 21M7.500 10.500H13.500"/>',
  delete: '<path d="M4 6.500H20M9 6.500V3.500H15V6.500M6 6.500L7 21H17L18 6.500M10 10.500V17M14 10.500V17"/>',
} as const;

export type Icon = keyof typeof LINES;
export const ICONS = Object.keys(LINES) as readonly Icon[];

/** `colour` is any CSS colour; an image address needs a real one, markup in the page may keep `currentColor`. */
export const icon = (name: Icon, colour = 'currentColor'): string =>
  svg(
    { x: 0, y: 0, width: 24, height: 24 },
    `<g fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${LINES[name]}</g>`,
  );

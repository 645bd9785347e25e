/** `electron.screen`: the displays that the test says there are, side by side. */
import type { Display, Rectangle, Screen } from 'electron';
import { onlyAfter } from './moment.ts';
import { strict } from './strict.ts';
import { launch } from './system.ts';

const displays = launch.displays.map((bounds, at) => strict('Display', { id: at + 1, bounds }) as Display);

const holds = (outer: Rectangle, { x, y }: Rectangle): boolean =>
  x >= outer.x && x < outer.x + outer.width && y >= outer.y && y < outer.y + outer.height;

const members: Partial<Screen> = {
  getAllDisplays: () => {
    onlyAfter('screen.getAllDisplays');
    return displays;
  },
  getDisplayMatching: (rectangle) => {
    onlyAfter('screen.getDisplayMatching');
    return displays.find(({ bounds }) => holds(bounds, rectangle)) ?? displays[0]!;
  },
};

export const screen = strict('screen', members) as Screen;

/** `electron.Menu`: kept for a look at it; a role that Electron does not know is refused. */
import type { Menu as RealMenu, MenuItemConstructorOptions } from 'electron';
import { strict } from './strict.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const ROLES: ReadonlySet<string> = new Set<Role>([
  'about',
  'appMenu',
  'close',
  'copy',
  'cut',
  'editMenu',
  'fileMenu',
  'help',
  'minimize',
  'paste',
  'quit',
  'redo',
  'resetZoom',
  'selectAll',
  'toggleDevTools',
  'togglefullscreen',
  'undo',
  'viewMenu',
  'windowMenu',
  'zoomIn',
  'zoomOut',
]);

const named = (item: MenuItemConstructorOptions): readonly string[] => {
  if (item.role !== undefined && !ROLES.has(item.role)) throw new Error(`There is no menu role ${item.role}`);
  if (item.role === undefined && item.label === undefined && item.type !== 'separator')
    throw new Error('A menu item has neither a label nor a role');
  const inside = Array.isArray(item.submenu) ? item.submenu.flatMap(named) : [];
  return [item.label ?? item.role ?? item.type ?? '', ...inside.map((one) => `  ${one}`)];
};

let current: readonly string[] = [];
export const menuLines = (): readonly string[] => current;

export const Menu = strict('Menu', {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) =>
    ({ lines: template.flatMap(named) }) as unknown as RealMenu,
  setApplicationMenu: (menu: RealMenu | null) => {
    current = menu === null ? [] : (menu as unknown as { lines: readonly string[] }).lines;
  },
} satisfies Partial<typeof RealMenu>);

import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const forMac: readonly MenuItemConstructorOptions[] = [{ role: 'appMenu' }];

/** Editing, text size and full screen, as people know them. Developer tools only where the app is not packed. */
export const installMenu = (): void => {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? forMac : []),
      { role: 'editMenu' },
      { label: 'View', submenu: view },
      { role: 'windowMenu' },
    ]),
  );
};

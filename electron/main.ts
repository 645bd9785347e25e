import '../game/core/contract/jitless.ts';
import { app, BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';
import { installBridge } from './bridge.ts';
import { byWindow } from './handlers/by-window.ts';
import { nativeDialogs } from './handlers/dialogs.ts';
import { appRecordDesk } from './handlers/app-records.ts';
import { handlersFor } from './handlers/handlers.ts';
import { leaveBeforeQuitting } from './handlers/leaving.ts';
import { selfCheck } from './self-check.ts';
import { installAppScheme, registerAppScheme } from './window/app-scheme.ts';
import { isSelfCheck, takeOnlyInstance } from './window/only-instance.ts';
import { installMenu } from './window/menu.ts';
import { installNavigationRules } from './window/navigation-rules.ts';
import { openHome } from './window/open-window.ts';
import { installPermissionRules } from './window/permission-rules.ts';
import { printedPage } from './window/paper.ts';
import { builtFolder, scenarioFolder } from './window/places.ts';
import { projectorWindow } from './window/projector.ts';

app.enableSandbox();
registerAppScheme(); // Electron takes schemes only before it is ready.

const start = async (): Promise<void> => {
  installPermissionRules();
  installNavigationRules();
  await installAppScheme(builtFolder());
  const data = app.getPath('userData');
  const records = appRecordDesk(join(data, 'records'));
  const handlers = handlersFor({ bundled: scenarioFolder(), data }, records);
  const projector = projectorWindow();
  const windows = byWindow((contents) =>
    handlers(nativeDialogs(contents), {
      project: (on) => projector.project(BrowserWindow.fromWebContents(contents), on),
      isProjecting: projector.isProjecting,
      printed: () => printedPage(contents),
    }),
  );
  installBridge(windows.hostOf, projector.mayAsk);
  leaveBeforeQuitting(async () => void (await Promise.all([windows.leaveAll(), records.stop()])));
  installMenu();
  await (isSelfCheck() ? selfCheck() : openHome());
};

const failInNativeBox = (error: unknown): void => {
  // The window may be what failed, so the system's own box says it; the text is fixed, the cause goes to the log.
  console.error(error);
  dialog.showErrorBox('Two Hats', 'Two Hats could not start. Install it anew; your saves are kept.');
  app.exit(1);
};

app.on('window-all-closed', () => app.quit());
// `ready` comes only after this file has been read to its end: it may not be awaited here.
if (takeOnlyInstance()) void app.whenReady().then(start).catch(failInNativeBox);

import { app, BrowserWindow, type OpenDialogOptions, type WebContents, dialog } from 'electron';

/** What the person chooses in boxes of the system; undefined where nothing was. No other path ever reaches a handler. */
export type Dialogs = {
  readonly sessionFiles: () => Promise<readonly string[] | undefined>;
  readonly scenario: (from: 'folder' | 'file' | 'package') => Promise<string | undefined>;
  readonly saveAs: (fileName: string) => Promise<string | undefined>;
  readonly savePackage: (fileName: string) => Promise<string | undefined>;
  readonly saveFile: (fileName: string, ending: string) => Promise<string | undefined>;
  readonly folderForFiles: () => Promise<string | undefined>;
  /** Whether the person agrees that what was played may be sent to this machine on the network. */
  readonly mayConnect: (host: string) => Promise<boolean>;
};

const CONNECT = {
  en: { message: 'May Two Hats send sessions to this record store?', buttons: ['Don’t send', 'Send to it'] },
  nl: { message: 'Mag Two Hats sessies naar deze record store sturen?', buttons: ['Niet sturen', 'Sturen'] },
};
const NO = 0;

const SESSIONS = { name: 'Two Hats', extensions: ['two-hats'] };
const SCENARIOS = { name: 'Two Hats', extensions: ['twohats', 'yaml', 'yml'] };
const PACKAGES = { name: 'Two Hats', extensions: ['twohats'] };

/** The system's boxes, in front of the window that asks. A window that has gone meanwhile gets none. */
export const nativeDialogs = (contents: WebContents): Dialogs => {
  const open = async (options: OpenDialogOptions): Promise<readonly string[] | undefined> => {
    const window = BrowserWindow.fromWebContents(contents);
    if (window === null) return undefined;
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled || filePaths.length === 0 ? undefined : filePaths;
  };
  const save = async (defaultPath: string, filter: typeof SESSIONS): Promise<string | undefined> => {
    const window = BrowserWindow.fromWebContents(contents);
    if (window === null) return undefined;
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [filter] });
    return canceled || filePath === '' ? undefined : filePath;
  };
  const first = async (options: OpenDialogOptions) => (await open(options))?.[0];
  return {
    sessionFiles: () => open({ properties: ['openFile', 'multiSelections'], filters: [SESSIONS] }),
    scenario: (from) =>
      from === 'folder'
        ? first({ properties: ['openDirectory'] })
        : first({ properties: ['openFile'], filters: [from === 'file' ? SCENARIOS : PACKAGES] }),
    saveAs: (fileName) => save(fileName, SESSIONS),
    savePackage: (fileName) => save(fileName, PACKAGES),
    saveFile: (fileName, ending) => save(fileName, { name: ending.toUpperCase(), extensions: [ending] }),
    folderForFiles: () => first({ properties: ['openDirectory', 'createDirectory'] }),
    mayConnect: async (host) => {
      const window = BrowserWindow.fromWebContents(contents);
      if (window === null) return false;
      const { message, buttons } = CONNECT[app.getLocale().startsWith('nl') ? 'nl' : 'en'];
      const asked = { type: 'question' as const, message, detail: host, buttons, defaultId: NO, cancelId: NO };
      const { response } = await dialog.showMessageBox(window, asked);
      return response !== NO;
    },
  };
};

import { type BrowserWindow, app, dialog } from 'electron';

const WORDS = {
  en: {
    message: 'Not everything is saved.',
    detail: 'If you close Two Hats now, what is not saved is lost.',
    buttons: ['Stay', 'Close anyway'],
  },
  nl: {
    message: 'Niet alles is opgeslagen.',
    detail: 'Als je Two Hats nu sluit, gaat verloren wat niet opgeslagen is.',
    buttons: ['Blijven', 'Toch sluiten'],
  },
};
const STAY = 0;

/** A page that has something unsaved holds its window open, and Electron says nothing of it: whoever closes it is asked. */
export const askBeforeLosing = (window: BrowserWindow): void => {
  let asking = false;
  window.webContents.on('will-prevent-unload', () => {
    if (asking) return;
    asking = true;
    const words = WORDS[app.getLocale().startsWith('nl') ? 'nl' : 'en'];
    void dialog
      .showMessageBox(window, { type: 'warning', ...words, defaultId: STAY, cancelId: STAY })
      .then(({ response }) => {
        if (response !== STAY && !window.isDestroyed()) window.destroy();
      })
      .finally(() => (asking = false));
  });
};

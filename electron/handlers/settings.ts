import type { Host } from '../../game/core/contract/contract.ts';
import type { SettingsFile } from '../../game/node/files/files.ts';

/** The person's settings, in a file of the data folder. */
export const settingsHandlers = (file: SettingsFile): Pick<Host, 'settings.read' | 'settings.write'> => ({
  'settings.read': () => file.read(),
  'settings.write': ({ settings }) => file.write(settings),
});

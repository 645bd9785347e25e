import type { Host } from '../../core/contract/contract.ts';
import { browserHost } from './browser.ts';
import { desktopHost } from './desktop.ts';

export type { Host, ScenarioFolder } from '../../core/contract/contract.ts';

/** The host of this window: the desktop's where a preload script put one, else the browser's own. */
export const openHost = (): Host => desktopHost() ?? browserHost();

import { app } from 'electron';
import { join } from 'node:path';

/** The built window; the same path in the repository and in the packed archive. */
export const builtFolder = (): string => join(app.getAppPath(), 'out/renderer');

export const preloadFile = (): string => join(app.getAppPath(), 'out/preload/preload.cjs');

/** The scenarios that came with the app. */
export const scenarioFolder = (): string => join(app.getAppPath(), 'scenarios');

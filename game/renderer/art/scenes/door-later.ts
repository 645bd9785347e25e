/** The door close by is fetched when the first one is wanted: nothing before the first decision shows it. */
import type { DoorSceneOptions } from './door-scene.ts';

export const loadDoorScene = async (): Promise<(options: DoorSceneOptions) => string> =>
  (await import('./door-scene.ts')).doorScene;

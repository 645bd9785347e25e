import type { Host } from '../../game/core/contract/contract.ts';

/** What this edition is. The desktop's saves lie in one place, so none are ever elsewhere. */
export const aboutHandlers = (dataFolder: string): Pick<Host, 'host.about'> => ({
  'host.about': async () => ({ edition: 'desktop', savesElsewhere: null, dataFolder }),
});

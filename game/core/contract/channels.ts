/** The names of all messages between window and host. The preload script reads this list and nothing else. */
export const CHANNELS = ['host.about', 'scenarios.list'] as const;

export type Channel = (typeof CHANNELS)[number];

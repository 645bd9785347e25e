/** The names of all messages between window and host. The preload script reads this list and nothing else. */
export const CHANNELS = [
  'host.about',
  'scenarios.list',
  'scenarios.import',
  'scenarios.remove',
  'sessions.list',
  'sessions.begin',
  'sessions.open',
  'sessions.append',
  'sessions.close',
  'sessions.rename',
  'sessions.remove',
  'sessions.export',
  'sessions.import',
  'workshop.list',
  'workshop.open',
  'workshop.close',
  'workshop.write',
  'workshop.export',
  'changes.next',
  'settings.read',
  'settings.write',
  'records',
  'room',
  'data.removeAll',
] as const;

export type Channel = (typeof CHANNELS)[number];

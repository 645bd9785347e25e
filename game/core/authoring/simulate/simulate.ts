/**
 * The front door of simulating: thousands of games by named players, in jobs that any number of workers may share. Same
 * scenario, runs, players and seed: same report, whoever did which job.
 */
export type * from './balance.ts';
export type { Job, Wish } from './jobs.ts';

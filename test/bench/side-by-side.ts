/** Two ways of doing the same, taking turns, so that a busy moment of the machine falls on both. */
import { median } from './median.ts';

export type SideBySide = {
  /** How many times as much we do as the peer in the same time: the median over the rounds. */
  readonly ratio: number;
  /** Medians, in units of work a second. */
  readonly ours: number;
  readonly peer: number;
  /** The ratio of each round. */
  readonly rounds: readonly number[];
};

/** Does some work that counts in units, and says how many. */
export type Work = (round: number) => number;

const WARM_UP = 3;

/** Units a second. */
const speed = (work: Work, round: number): number => {
  const start = performance.now();
  const units = work(round);
  return (units / (performance.now() - start)) * 1000;
};

/** Both do their work in turn, `rounds` times; three rounds before that warm up and do not count. */
export const sideBySide = (rounds: number, ours: Work, peer: Work): SideBySide => {
  const speeds = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const us = speed(ours, round);
    const them = speed(peer, round);
    if (round < WARM_UP) continue;
    speeds.ours.push(us);
    speeds.peer.push(them);
  }
  const ratios = speeds.ours.map((us, i) => us / speeds.peer[i]!);
  return { ratio: median(ratios), ours: median(speeds.ours), peer: median(speeds.peer), rounds: ratios };
};

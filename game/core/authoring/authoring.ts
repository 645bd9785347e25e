/** What long work has in common: exploring, simulating, comparing. Pure: whoever drives it has the clock and the right to stop. */

export type Progress = {
  /** Units of work done, and how many there are; undefined where nobody knows. */
  readonly done: number;
  readonly of: number | undefined;
};

/**
 * Work in small steps that can be left at any moment. Nothing in it depends on where it was paused, only on how many steps
 * were taken, so the same number of steps gives the same report everywhere.
 */
export type Task<Report> = {
  /** Does a little (some milliseconds); false once there is nothing left to do. */
  readonly advance: () => boolean;
  readonly progress: () => Progress;
  /** What is known so far, marked as partial until the work is done. Plain data that may cross threads. */
  readonly report: () => Report;
};

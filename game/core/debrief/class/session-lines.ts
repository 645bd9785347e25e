/** Each session in a line, for the instructor: which file it is, how far it went, where it came out. */
import type { Sitting } from './sitting.ts';

export type SessionLine = Omit<
  Sitting,
  'turns' | 'decisions' | 'answers' | 'defaults' | 'facts' | 'stretches' | 'handover'
> & {
  /** Decisions that stand, weeks that were closed, seconds noted in all. */
  readonly decided: number;
  readonly weeks: number;
  readonly seconds: number;
  readonly heard: number;
  readonly broken: number;
  readonly handedOver: boolean;
};

export const sessionLines = (sittings: readonly Sitting[]): readonly SessionLine[] =>
  sittings.map((sitting) => {
    const { turns, decisions, answers: _, defaults: __, facts, stretches: ___, handover, ...line } = sitting;
    return {
      ...line,
      decided: decisions.length,
      weeks: turns.reduce((sum, { weeks }) => sum + weeks, 0),
      seconds: decisions.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
      heard: facts.filter(({ state }) => state === 'heard').length,
      broken: facts.filter((one) => one.state === 'heard' && one.fate === 'broken').length,
      handedOver: handover !== undefined,
    };
  });

/** Sessions as statements: for the record store, one session at a time, and for a file. Nothing is sent from here. */
import type { Sitting } from '../../../core/debrief/class/class.ts';
import { sessionBatch, statementLines, statementsOf } from '../../../core/debrief/exports/exports.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Session } from '../../../core/session/session.ts';
import type { Request } from '../../host/host.ts';

/** What has to be decided before anything is sent: sent both with and without texts, a session is in the store twice. */
export type SendingWish = {
  /** Whether what trainees wrote goes along, in the statements and in the session's file. */
  readonly withTexts: boolean;
  /** The version of xAPI that the store speaks. */
  readonly version: QueueWish['version'];
};

export type QueueWish = Extract<Request<'records'>, { wish: 'queue' }>;

/** A session and what was measured of it. */
export type Measured = { readonly session: Session; readonly sitting: Sitting };

const told = (scenario: Scenario, { session, sitting }: Measured, withTexts: boolean) =>
  statementsOf(scenario, session, sitting, { scenario: session.header.scenario, withTexts });

/**
 * The wish that puts one session into the outbox. Undefined where it was played on another content of its scenario: measured
 * by this one, its statements would be untrue.
 */
export const queueWish = (
  scenario: Scenario,
  measured: Measured,
  { withTexts, version }: SendingWish,
): QueueWish | undefined => {
  if (!measured.sitting.sameContent) return undefined;
  return { wish: 'queue', version, ...sessionBatch(told(scenario, measured, withTexts)) };
};

/** How many statements a wish carries. */
export const statementsIn = ({ statements }: QueueWish): number => statements.split('\n').length - 1;

/** The same for a file: one statement a line, those of all sessions that were played on this very content, in their order. */
export const classStatements = (
  scenario: Scenario,
  all: readonly Measured[],
  { withTexts }: Pick<SendingWish, 'withTexts'>,
): string =>
  all
    .filter(({ sitting }) => sitting.sameContent)
    .map((one) => statementLines(told(scenario, one, withTexts).statements))
    .join('');

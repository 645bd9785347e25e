/** One game out of the window as statements. Loaded when somebody asks for it: nobody needs the measures of a class before. */
import { sittingsTask } from '../../../core/debrief/class/class.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { gathered, judged } from '../../../core/session/session.ts';
import type { Host, Outcome } from '../../host/host.ts';
import { answered, failed } from '../../host/host.ts';
import { saveFile } from '../save-file.ts';
import { type Measured, type SendingWish, queueWish, classStatements, statementsIn } from './sending.ts';

/** What leaves: a session as it stands in its file, what it is called, and the scenario that it was played with. */
export type Leaving = { readonly scenario: Scenario; readonly text: string; readonly name: string };

const measured = ({ scenario, text }: Leaving): Measured | undefined => {
  const { usable } = gathered([judged({ name: 'this game', text })]);
  const [one] = usable;
  if (one === undefined) return undefined;
  const task = sittingsTask(scenario, usable, scenario.language);
  while (task.advance());
  return { session: one.session, sitting: task.report()[0]! };
};

/** Puts a game into the outbox; answers how many statements, and whose name they go to. `unsound`: it cannot be measured truly. */
export const sendSession = async (
  host: Pick<Host, 'records'>,
  leaving: Leaving,
  wish: SendingWish,
): Promise<Outcome<{ readonly count: number; readonly store: string }>> => {
  const one = measured(leaving);
  const queued = one && queueWish(leaving.scenario, one, wish);
  if (queued === undefined) return failed('unsound');
  const put = await host.records(queued);
  return put.ok ? answered({ count: statementsIn(queued), store: put.value.store ?? '' }) : put;
};

/** Writes the same statements to a file, one a line. */
export const saveStatements = async (
  host: Pick<Host, 'room'>,
  leaving: Leaving,
  wish: Pick<SendingWish, 'withTexts'>,
): Promise<Outcome<unknown>> => {
  const one = measured(leaving);
  const lines = one === undefined ? '' : classStatements(leaving.scenario, [one], wish);
  return lines === '' ? failed('unsound') : saveFile(host, 'jsonl', leaving.name, lines);
};

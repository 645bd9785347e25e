/** One session from its header to its last line: decided by a player, noted and written up as its trainee would. */
import {
  type Decision,
  type Game,
  type Roll,
  begin,
  decide,
  ending,
  makeDecision,
  openDecisions,
  policies,
  read,
  rollOf,
  turnWeek,
} from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Header, type LineParts, type Session, endOf, makeLine } from '../../session/session.ts';
import { afterwards, besideLast } from './after-play.ts';
import { type Seat, besideDecision } from './beside.ts';
import { type Written, penOf } from './pen.ts';
import type { Trainee } from './trainee.ts';

const PER_MILLE = 1000;

const happens = (roll: Roll, share: number): boolean => roll(PER_MILLE) < share * PER_MILLE;

/** What somebody may do on a whim: nothing that ends a week or takes something back. */
const whims = (game: Game): readonly Decision[] =>
  openDecisions(game).filter(({ kind }) => kind === 'act' || kind === 'ask' || kind === 'answer');

const nextOf = (game: Game, player: (game: Game) => Decision, { roll, trainee }: Seat): Decision => {
  const planned = player(game);
  const others = happens(roll, trainee.slips) ? whims(game) : [];
  return others.length === 0 ? planned : others[roll(others.length)]!;
};

const added = (session: Session, parts: LineParts): Session => {
  const { line, texts } = makeLine(endOf(session), parts);
  return { ...session, lines: [...session.lines, line], texts: [...session.texts, ...texts] };
};

const after = (game: Game, decision: Decision): Game => {
  const result = decide(game, { week: turnWeek(game), decision });
  if (!result.ok) throw new Error(`a trainee was refused: ${result.refusal.code}`);
  return result.value;
};

/** `written` is shared by a class. Plays to the ending, or as far as this trainee stays. */
export const sessionOf = (scenario: Scenario, header: Header, trainee: Trainee, written: Written): Session => {
  const roll = rollOf(trainee.seed);
  const seat: Seat = { roll, trainee, pen: penOf(header, roll, trainee, written) };
  const player = policies[trainee.policy]!(scenario, trainee.seed);
  let session: Session = { header, lines: [], texts: [] };
  let game = begin(scenario, header.seed);
  while (ending(game) === undefined && read(game, 'turn')! < trainee.turns) {
    const decision = nextOf(game, player, seat);
    const next = after(game, decision);
    const n = session.lines.length + 1;
    const closing = ending(next) !== undefined ? besideLast(seat, game, session, n) : {};
    const beside = besideDecision(seat, { before: game, after: next, decision, n });
    session = added(session, {
      decision: makeDecision({ week: turnWeek(game), decision }),
      notes: { ...beside.notes, ...closing.notes },
      texts: [...(beside.texts ?? []), ...(closing.texts ?? [])],
    });
    game = next;
  }
  if (ending(game) === undefined) return session;
  return afterwards(seat, session, game).reduce(added, session);
};

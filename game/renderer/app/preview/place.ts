/**
 * The player's place in a scenario that was changed under them: the same decisions again, as far as they still apply, and
 * the same thing before their eyes. Pure.
 */
import { type Refusal, begin, openDilemmas, parseDecision, turnWeek } from '../../../core/engine/engine.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { type Header, type Line, endOf, makeHeader, makeLine } from '../../../core/session/session.ts';
import { sitDown } from '../../../core/view/view.ts';
import { type Table, decideAt, lookingAt, openDilemma, tableAt } from '../play/table.ts';

/** What somebody was doing when the scenario changed. */
export type Doing = {
  /** In the notation, in order. */
  readonly decided: readonly string[];
  readonly scene: Table['scene'] | undefined;
  readonly focus: string | undefined;
};

export type Stop = { readonly line: string; readonly refusal: Refusal | undefined };

export type Place = {
  readonly header: Header;
  readonly table: Table;
  readonly lines: readonly Line[];
  /** The first decision that no longer applies; undefined where all do. */
  readonly stop: Stop | undefined;
};

export type HeaderWords = Omit<Parameters<typeof makeHeader>[0], 'contentHash'>;

/** Takes the decisions one after another and stops at the first that is refused or no longer means anything. */
export const placeIn = (scenario: Scenario, words: HeaderWords, doing: Doing): Place => {
  const header = makeHeader({ ...words, contentHash: scenario.contentHash });
  let table = tableAt(sitDown(begin(scenario, words.seed)), []);
  const lines: Line[] = [];
  let stop: Stop | undefined;
  for (const line of doing.decided) {
    const parsed = parseDecision(line);
    const onTime = parsed.ok && parsed.dated.week === turnWeek(table.desk.game);
    const decided = onTime ? decideAt(table, parsed.dated.decision, true) : undefined;
    if (decided?.kind !== 'taken') {
      stop = { line, refusal: decided?.kind === 'refused' ? decided.refusal : undefined };
      break;
    }
    const made = makeLine(endOf({ header, lines }), { decision: decided.decision });
    lines.push(made.line);
    table = { ...decided.table, lines: [...lines] };
  }
  const kept = stop === undefined ? inFront(table, doing) : resumed(table);
  return { header, lines, stop, table: kept };
};

/** Past whatever was told: back at the week, or at what must be answered there. */
const resumed = (table: Table): Table => ({ ...tableAt(table.desk, table.lines), known: table.known });

/** The scene as it was, its words new. What was told last is told again; what was read and put away stays away. */
const inFront = (table: Table, { decided, scene, focus }: Doing): Table => {
  const known = focus !== undefined && table.desk.game.scenario.actors[focus] !== undefined ? focus : undefined;
  const at = lookingAt(table, known);
  switch (scene?.kind) {
    case 'told':
    case 'friday':
      return at.scene.kind === scene.kind ? at : lookingAt(resumed(table), known);
    case 'counting':
      return decided.length === 0 && at.scene.kind === 'counting' ? { ...at, scene } : at;
    case 'dilemma': {
      const open = resumed(table);
      return openDilemmas(table.desk.game).includes(scene.id) ? lookingAt(openDilemma(open, scene.id), known) : open;
    }
    case undefined:
    case 'week':
      return decided.length === 0 && scene === undefined ? at : lookingAt(weekOf(table), known);
    default:
      return lookingAt(resumed(table), known);
  }
};

/** The week, the beginning read. */
const weekOf = (table: Table): Table => {
  const back = resumed(table);
  return back.scene.kind === 'told' || back.scene.kind === 'counting' ? { ...back, scene: { kind: 'week' } } : back;
};

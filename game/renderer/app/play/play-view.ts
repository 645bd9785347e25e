/** A table in words: what the screens of a game show, in the language that the window is set to. */
import { type Decision, ledgerHash, openDecisions, read, turnWeek } from '../../../core/engine/engine.ts';
import {
  type Look,
  HANDOVER_SENTENCES,
  barriers,
  boardView,
  choiceView,
  dilemmaView,
  directorSentences,
  endingView,
  facesView,
  figuresView,
  handoverLines,
  lookAt,
  newSentences,
  person,
  refusalWords,
  tellings,
  titleOfPast,
  weekView,
} from '../../../core/view/view.ts';
import type { Moment, PlayView, Told } from '../../ui/ui.tsx';
import type { PlayState } from './play.ts';
import type { Scene, Table } from './table.ts';

/** The view of this moment. A language that the scenario does not have is its own. */
export const playView = ({ table, keeping, refused }: PlayState, language: string): PlayView => {
  const { desk, focus, known } = table;
  const look = lookAt(desk.game, language);
  const week = weekView(look, desk.shown);
  return {
    title: look.texts('title') ?? '',
    language,
    decided: desk.decided.length,
    week,
    // What is counted lies in the street, whatever one wears.
    board: boardView(look, table.scene.kind === 'counting' ? 'networkManager' : week.hat),
    moment: momentOf(table, look),
    lessons: newSentences(look, known, desk.shown),
    barriers: barriers(look),
    keeping,
    refused: refused && refusalWords(look, refused),
    focus,
    figures: (since) => figuresView(look, since === 'turn' ? desk.turnStart : undefined),
  };
};

const momentOf = ({ scene, desk, lines }: Table, look: Look): Moment => {
  switch (scene.kind) {
    case 'week':
      return scene;
    case 'counting':
      return { ...scene, news: toldIn(look)[0]! };
    case 'told':
      return told(scene, look);
    case 'dilemma': {
      const dilemma = dilemmaView(look, scene.id);
      const ids = new Set([...dilemma.advisers, ...dilemma.angriest].map(({ id }) => id));
      return { kind: 'dilemma', dilemma, people: [...ids].map((id) => person(look, id)) };
    }
    case 'friday':
      return friday(scene, look);
    case 'handover': {
      const end = openDecisions(desk.game).find(({ kind }) => kind === 'end') ?? { kind: 'end' };
      return { kind: 'handover', lines: handoverLines(look, lines), pick: HANDOVER_SENTENCES, end };
    }
    case 'ending':
      return {
        kind: 'ending',
        ending: endingView(look)!,
        director: leaderOf(look),
        fingerprint: ledgerHash(desk.game.ledger),
      };
  }
};

const leaderOf = (look: Look) => person(look, look.game.scenario.leader.actor);

const toldIn = (look: Look): Told[] =>
  tellings(look).map((one) => ({ ...one, person: one.actor === undefined ? undefined : person(look, one.actor) }));

const inLanguageOf = (look: Look, game: Look['game']): Look => lookAt(game, look.language);

const told = (scene: Extract<Scene, { kind: 'told' }>, look: Look): Moment => {
  const { decision, before, after, skip } = scene;
  const then = inLanguageOf(look, after);
  return {
    kind: 'told',
    by: decision === undefined ? undefined : titleOfPast(inLanguageOf(look, before), decision),
    person: decision === undefined ? undefined : whom(inLanguageOf(look, before), decision, look),
    told: toldIn(then).slice(skip),
  };
};

/** With whom it was done, if it was one person; as that person is now. */
const whom = (then: Look, decision: Decision, now: Look) => {
  const { with: people } = choiceView(then, { decision });
  return people.length === 1 ? person(now, people[0]!) : undefined;
};

const friday = ({ turnStart, after, half }: Extract<Scene, { kind: 'friday' }>, look: Look): Moment => {
  const then = inLanguageOf(look, after);
  const weeks = turnStart.scenario.start.turns[read(turnStart, 'turn')!] ?? 1;
  return {
    kind: 'friday',
    week: turnWeek(turnStart) + weeks - 1,
    faces: facesView(turnStart, then),
    told: toldIn(then),
    director: half ? { person: leaderOf(then), sentences: directorSentences(after) } : undefined,
  };
};

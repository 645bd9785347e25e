/** Play by hand: a person at a terminal, from the briefing to the ending. */
import { type Decision, interruption, openDecisions, parseDecision, turnWeek } from '../../../core/engine/engine.ts';
import { type WeekView, handoverLines, isLastTurn, isOver, weekView } from '../../../core/view/view.ts';
import { showBriefing } from '../text/show-briefing.ts';
import { type Item, menuOf, showMenu, showPrompt } from '../text/show-menu.ts';
import type { Table } from './by-itself.ts';
import { lookOf } from './desk.ts';
import { dilemmaScene } from './dilemma-scene.ts';
import { type Beside, type Hand, InputEnded, freeText, handAt } from './hand.ts';
import { hatScene } from './hat-scene.ts';
import { afterwards, handover } from './last-words.ts';
import { showBarriers, showCharter, showFigures, showNotebook, showSheet, showTies } from './pages.ts';
import { choiceScene, personScene } from './person-scene.ts';
import { numberIn } from './pick.ts';
import { meantInstead } from './unread.ts';

/** Plays until the ending, or until the input ends; what was decided is kept by then. */
export const playByHand = async (table: Table): Promise<void> => {
  const hand = handAt(table);
  const { t } = table.say;
  try {
    let beside: Beside = {};
    if (table.desk.decided.length === 0) {
      showBriefing(hand.scribe, lookOf(table.desk));
      hand.scribe.line();
      hand.scribe.text(t('briefing.intention'));
      beside = { texts: freeText('intention', await hand.ask('> ')) };
      hand.scribe.text(t('help.short'));
    }
    await turns(withFirst(hand, beside));
    await afterwards(hand);
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
    const path = table.log.failure() === undefined ? table.log.path() : undefined;
    table.terminal.out(`\n${path === undefined ? t('quit.unsaved') : t('quit.saved', { file: path })}\n`);
  }
};

/** The intention goes into the log with the first decision, whatever that is. */
const withFirst = (hand: Hand, first: Beside): Hand => {
  let waiting: Beside | undefined = first;
  return {
    ...hand,
    decide: async (decision, beside = {}) => {
      const texts = [...(waiting?.texts ?? []), ...(beside.texts ?? [])];
      const done = await hand.decide(decision, { ...beside, texts });
      if (done) waiting = undefined;
      return done;
    },
  };
};

const turns = async (hand: Hand): Promise<void> => {
  let shownFor: WeekView | undefined;
  while (!isOver(hand.desk())) {
    const { game, shown } = hand.desk();
    const broken = interruption(game);
    if (broken !== undefined) {
      await dilemmaScene(hand, broken);
      continue;
    }
    const view = weekView(lookOf(hand.desk()), shown);
    const items = menuOf(view);
    if (isNewScene(shownFor, view)) showMenu(hand.scribe, view, items);
    shownFor = view;
    const typed = await hand.askWeek(showPrompt(hand.scribe, view));
    if (typed === '') showMenu(hand.scribe, view, items);
    else await answer(hand, view, items, typed);
  }
};

/** Another week, the other hat, or something new in the inbox: then the menu is shown unasked. */
const isNewScene = (before: WeekView | undefined, now: WeekView): boolean =>
  before?.week !== now.week ||
  before.hat !== now.hat ||
  now.inbox.some(({ id }) => !before.inbox.some((one) => one.id === id));

const answer = async (hand: Hand, view: WeekView, items: readonly Item[], typed: string): Promise<void> => {
  const picked = numberIn(typed, items.length);
  const item = picked === undefined ? undefined : items[picked];
  if (item?.kind === 'dilemma') return dilemmaScene(hand, item.dilemma.id);
  if (item?.kind === 'group') return personScene(hand, item.group);
  const letter = typed.toLowerCase();
  const key = Object.hasOwn(KEYS, letter) ? KEYS[letter] : undefined;
  if (key !== undefined) return key(hand, view);
  const { game } = hand.desk();
  const { say } = hand.scribe;
  const week = turnWeek(game);
  // In lists of decisions the week stands in front; here it is always this one.
  const line = /^[0-9]+\s/.test(typed) ? typed : `${week} ${typed}`;
  const parsed = parseDecision(line);
  if (parsed.ok && parsed.dated.week !== week) return hand.scribe.text(say.t('help.week', { week, typed }));
  if (parsed.ok) return void (await decideAs(hand, parsed.dated.decision));
  hand.scribe.text(say.t('help.unknown', { typed }) + meantInstead(line, game, say));
};

/** The end of the last turn asks for the handover first, unless it is refused anyway. */
const decideAs = async (hand: Hand, decision: Decision): Promise<void> => {
  const { game } = hand.desk();
  const last = decision.kind === 'end' && isLastTurn(game) && openDecisions(game).some(({ kind }) => kind === 'end');
  await hand.decide(decision, last ? await handover(hand, handoverLines(lookOf(hand.desk()), hand.log.lines())) : {});
};

type Key = (hand: Hand, view: WeekView) => Promise<void> | void;
const page =
  (show: (scribe: Hand['scribe'], view: WeekView) => void, there: (view: WeekView) => boolean): Key =>
  (hand, view) =>
    there(view) ? show(hand.scribe, view) : notYet(hand);
const notYet = ({ scribe }: Hand): void => scribe.text(scribe.say.t('help.not-yet'));

/** Single letters, the same in every language; `?` lists those that the story has brought. */
const KEYS: Readonly<Record<string, Key>> = {
  '?': ({ scribe }, view) => scribe.text(scribe.say.t('help', { keys: keyWords(scribe, view) })),
  i: (hand) => showFigures(hand.scribe, hand.desk()),
  o: (hand) => showBarriers(hand.scribe, hand.desk()),
  n: page(showNotebook, () => true),
  s: page(showSheet, ({ sheets }) => sheets.length > 0),
  t: page(showTies, ({ ties }) => ties.length > 0),
  c: page(showCharter, ({ charter }) => charter.length > 0),
  h: (hand, { hatControl }) => (hatControl === undefined ? notYet(hand) : hatScene(hand, hatControl)),
  l: (hand, { leader }) => (leader === undefined ? notYet(hand) : leaderScene(hand, leader)),
  p: (hand, { promises }) => promisesScene(hand, promises),
  u: (hand) => decideAs(hand, { kind: 'undo' }),
  e: (hand) => decideAs(hand, { kind: 'end' }),
  q: () => {
    throw new InputEnded();
  },
};

const keyWords = ({ say }: Hand['scribe'], view: WeekView): string =>
  ['h', 'n', 'p', 'l', 's', 't', 'c', 'o', 'i', 'u', 'e', 'q']
    .filter((key) => isThere(key, view))
    .map((key) => say.t(`key.${key}`))
    .join('\n');

const isThere = (key: string, view: WeekView): boolean => {
  const needed: Record<string, boolean> = {
    h: view.hatControl !== undefined,
    l: view.leader !== undefined,
    p: view.promises.length > 0,
    s: view.sheets.length > 0,
    t: view.ties.length > 0,
    c: view.charter.length > 0,
    u: view.undo !== undefined,
    e: view.end !== undefined,
  };
  return needed[key] ?? true;
};

const leaderScene = async (hand: Hand, { person, asks }: NonNullable<WeekView['leader']>): Promise<void> => {
  const { scribe } = hand;
  scribe.heading(person.name);
  if (person.mood !== undefined) scribe.text(person.mood);
  scribe.text(scribe.say.t('leader.one'));
  await choiceScene(hand, asks, async () => ({
    texts: freeText('leaderReason', await hand.ask(scribe.say.t('leader.reason'))),
  }));
};

const promisesScene = async (hand: Hand, promises: WeekView['promises']): Promise<void> => {
  const { scribe } = hand;
  const { t } = scribe.say;
  scribe.heading(t('page.promises'));
  if (promises.length === 0) return scribe.text(t('page.promises.none'));
  for (const { text, to, due, state, owner } of promises) {
    scribe.text(`“${text}” — ${t(`promise.${state}`, { to, week: due })}`, '  ', '    ');
    if (owner !== undefined) scribe.text(t('promise.owner', { owner }), '    ');
  }
  const moves = promises.flatMap((one) => one.moves);
  if (moves.length > 0) await choiceScene(hand, moves);
};

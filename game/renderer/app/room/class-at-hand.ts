/** The class that lies open: prepared, talked about, re-run. Everything that is shown follows from what is held here. */
import { reportHtml } from '../../../core/debrief/exports/exports.ts';
import type { Outcome } from '../../host/host.ts';
import { LANGUAGES, type RoomIntent, type RoomNotice, type RoomView, type Settings, sayIn } from '../../ui/ui.tsx';
import { NOTHING_GONE } from '../errands/removing.ts';
import type { Sharing } from '../sharing.ts';
import { remembered } from '../workshop/remembered.ts';
import type { ClassDesk, Writing } from './class-desk.ts';
import { type Earlier, type Found, earlierClasses, keepCounts } from './kept.ts';
import { FIRST_PICTURE, type Leading, gone, onward, sameStep, timed } from './leading.ts';
import { courseIn, leadingView, projectorView, talkIn } from './leading-view.ts';
import { type OpenClass, type Shown, languageOf, openClass, planIn } from './open-class.ts';
import { preparationView, standingOf } from './preparation-view.ts';
import { type Prepared, moved, noted, placed, withHands, withSentence } from './prepared.ts';
import { openProjectorLink } from './projector-link.ts';
import { type Ranking, startRanking } from './ranking.ts';
import type { RoomParts } from './room-parts.ts';
import { NO_WHAT_IF, type WhatIf, startRerun } from './what-if.ts';

export type ClassAtHand = {
  readonly view: () => RoomView;
  readonly send: (intent: RoomIntent) => void;
  readonly speak: (settings: Settings) => void;
  readonly close: () => void;
};

type Reruns = Parameters<Parameters<typeof startRanking>[3]>[0];

type State = {
  readonly open: OpenClass;
  readonly prepared: Prepared;
  readonly earlier: readonly Earlier[];
  readonly chosen: string | undefined;
  readonly reruns: Reruns;
  readonly whatIf: WhatIf;
  readonly leading: Leading;
  readonly mode: 'preparing' | 'leading';
  readonly begun: Shown['begun'];
  readonly projector: 'open' | 'closed';
  readonly notice: RoomNotice | undefined;
};

type Setting = RoomParts & {
  readonly desk: ClassDesk;
  readonly found: Found;
  readonly notice: RoomNotice | undefined;
  readonly changed: () => void;
};

const ENDING: Readonly<Record<Writing, 'csv' | 'jsonl'>> = {
  sessionsCsv: 'csv',
  decisionsCsv: 'csv',
  statements: 'jsonl',
};

const shownOf = ({ open, prepared, earlier, begun }: State): Shown => ({
  open,
  prepared,
  begun,
  earlier: earlier.find(({ key }) => key === prepared.ghost)?.counts,
});

export const takeInHand = (first: OpenClass, setting: Setting): ClassAtHand => {
  const { desk, host, kept, workers, clock, found, changed } = setting;
  let { settings } = setting;
  let state: State = {
    open: first,
    prepared: found.prepared,
    earlier: [],
    chosen: undefined,
    reruns: { standing: 'none', done: 0, of: 0 },
    whatIf: NO_WHAT_IF,
    leading: FIRST_PICTURE,
    mode: 'preparing',
    begun: undefined,
    projector: 'closed',
    notice: setting.notice,
  };
  let view: RoomView | undefined;
  let ranking: Ranking | undefined;
  let rerun: Sharing<unknown> | undefined;
  let closed = false;
  const standing = remembered(({ open }: { readonly open: OpenClass }) => standingOf(open));
  const talk = remembered(talkIn);

  const put = (next: Partial<State>): void => {
    if (closed) return;
    state = { ...state, ...next };
    view = undefined;
    if (state.mode === 'leading') link.show(onProjector());
    changed();
  };
  const prepare = (prepared: Prepared): void => {
    if (prepared === state.prepared) return;
    put({ prepared });
    const { id: scenario, files } = state.open;
    void kept.prepare(found.key, { scenario, sessions: files.keys, prepared });
  };
  const lead = (leading: Leading): void => put({ leading });
  const onProjector = () =>
    projectorView(shownOf(state), talk(shownOf(state)), state.leading, state.whatIf.stage, settings);

  const link = openProjectorLink({
    onIntent: ({ kind }) => send({ kind }),
    onOpen: (open) => put({ projector: open ? 'open' : 'closed' }),
  });

  /** The class with something new in it: the picture that stands on the projector stays there. */
  const renew = (next: Partial<State> & Pick<State, 'open'>): void => {
    const { leading } = state;
    const before = talk(shownOf(state))[leading.part]?.stages ?? [];
    const now = talk(shownOf({ ...state, ...next }))[leading.part]?.stages ?? [];
    put({ ...next, leading: { ...leading, step: sameStep(before, now, leading.step) } });
  };

  const rank = async (): Promise<void> => {
    const sampled = await desk.ask('sampled', {});
    if (closed || sampled.jobs.length === 0) return;
    ranking = startRanking(state.open.scenario, sampled, workers.ranking, (reruns, worths) => {
      const { open } = state;
      if (worths === undefined) put({ reruns });
      else renew({ reruns, open: openClass(open.id, open.scenario, open.files, open, worths) });
    });
  };
  const remeasure = async (asked: Promise<Pick<OpenClass, 'debrief' | 'pair'>>): Promise<void> => {
    const measured = await asked;
    const { open } = state;
    renew({ open: openClass(open.id, open.scenario, open.files, measured, open.worths) });
  };

  const said = (outcome: Outcome<unknown>, notice?: RoomNotice): void => {
    if (outcome.ok) put({ notice });
    else if (outcome.failure.code !== 'cancelled') put({ notice: { kind: 'failed', code: outcome.failure.code } });
  };
  const save = async ({ what, withTexts = false }: Extract<RoomIntent, { kind: 'save' }>): Promise<void> => {
    const { title } = state.open.debrief.scenario;
    if (what === 'paper') return said(await host.paper(title));
    const notice = { kind: 'saved', what } as const;
    if (what === 'report') {
      const spoken = LANGUAGES.find((one) => one === state.open.debrief.language) ?? LANGUAGES[0];
      const html = reportHtml(standing({ open: state.open }).report, sayIn(spoken).words);
      return said(await host.save('html', title, html), notice);
    }
    const text = await desk.ask('write', { what, withTexts });
    return said(await host.save(ENDING[what], `${title} ${what}`, text), notice);
  };

  const saveReceipt = async (text: string): Promise<void> => {
    const { notice } = state;
    const saved = await host.save('txt', 'two-hats-receipt', text);
    if (notice?.kind === 'receipt' && saved.ok) put({ notice: { ...notice, saved: true } });
  };

  const loadEarlier = async (): Promise<void> => put({ earlier: await earlierClasses(kept, state.open.id) });
  const keepClass = async (label: string): Promise<void> => {
    const row = { key: crypto.randomUUID(), kept: setting.now(), label };
    if (!(await keepCounts(kept, state.open, row))) return put({ notice: { kind: 'failed', code: 'failed' } });
    put({ notice: { kind: 'classKept' } });
    return loadEarlier();
  };
  const forgetClass = async (key: string): Promise<void> => {
    const label = state.earlier.find((one) => one.key === key)?.label ?? '';
    const gone = await kept.forgetClass(key);
    const receipt = { ...NOTHING_GONE, of: 'class', at: setting.now(), sends: false, classes: [label] } as const;
    put({ notice: gone ? { kind: 'receipt', receipt, saved: false } : { kind: 'failed', code: 'failed' } });
    if (state.prepared.ghost === key) prepare({ ...state.prepared, ghost: undefined });
    return loadEarlier();
  };

  const pickGame = async (session: number): Promise<void> => {
    rerun?.end();
    put({ whatIf: { ...NO_WHAT_IF, session } });
    const decisions = await desk.ask('open', { session });
    if (state.whatIf.session === session) put({ whatIf: { ...state.whatIf, decisions } });
  };
  const runAgain = async (n: number, instead: string): Promise<void> => {
    const { session: id, decisions } = state.whatIf;
    const decision = decisions.find((one) => one.n === n);
    if (id === undefined || decision === undefined) return;
    rerun?.end();
    const session = await desk.ask('session', { session: id });
    const { scenario } = state.open;
    rerun = startRerun({ scenario, session, decision, instead }, workers.whatIf, (next) =>
      put({ whatIf: { ...state.whatIf, ...next } }),
    );
  };

  const course = () => courseIn(talk(shownOf(state)));
  const goTo = (to: { readonly part: number; readonly step: number }): void =>
    lead(gone(state.leading, course(), to, clock()));
  const step = (by: -1 | 1): void => {
    const { leading } = state;
    // Coming back from a what-if, or from the dark, is a step of its own.
    if (leading.blank || leading.showing === 'whatIf') lead({ ...leading, blank: false, showing: 'plan' });
    else goTo(onward(course(), leading, by));
  };
  const openProjector = async (on: boolean): Promise<void> => {
    if (on) link.show(onProjector());
    const opened = await host.projector(on);
    if (!opened.ok && on) put({ notice: { kind: 'blocked' } });
    else if (!on) put({ projector: 'closed' });
  };
  const begin = (): void => {
    const { leading } = state;
    const { plan: begun } = planIn(shownOf(state));
    put({ mode: 'leading', begun, leading: gone({ ...leading, blank: false }, course(), leading, clock()) });
  };

  const send = (intent: RoomIntent): void => {
    const { prepared, leading } = state;
    switch (intent.kind) {
      case 'putNoticeAway':
        return put({ notice: undefined });
      case 'minutes':
        return prepare({ ...prepared, minutes: intent.minutes });
      case 'choose':
        return put({ chosen: intent.part });
      case 'pin':
      case 'ban':
      case 'free':
        return prepare(placed(prepared, intent.part, intent.kind));
      case 'move': {
        const plan = planIn(shownOf(state)).plan.map(({ id }) => id);
        return prepare(moved(prepared, plan, intent.part, intent.by));
      }
      case 'note':
        return prepare(noted(prepared, intent.part, intent.text));
      case 'putUp':
        return prepare(withSentence(prepared, intent.dilemma, intent.text, intent.up));
      case 'association':
        prepare({ ...prepared, association: intent.on });
        return void remeasure(desk.ask('association', { association: intent.on }));
      case 'reruns':
        return intent.wish === 'stop' ? ranking?.stop() : ranking?.goOn();
      case 'keepClass':
        return void keepClass(intent.label);
      case 'saveReceipt':
        return void saveReceipt(intent.text);
      case 'forgetClass':
        return void forgetClass(intent.key);
      case 'ghost':
        return prepare({ ...prepared, ghost: intent.key });
      case 'lead':
        return begin();
      case 'prepare':
        return put({ mode: 'preparing', begun: undefined, leading: timed(leading, course(), 'hold', clock()) });
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'blank':
        return lead({ ...leading, blank: !leading.blank });
      case 'goTo':
        return goTo(intent);
      case 'timer':
        return lead(timed(leading, course(), intent.wish, clock()));
      case 'hands':
        return prepare(withHands(prepared, intent.dilemma, intent.again, intent.counts));
      case 'openProjector':
        return void openProjector(true);
      case 'closeProjector':
        return void openProjector(false);
      case 'whatIfOf':
        return void pickGame(intent.session);
      case 'whatIf':
        return void runAgain(intent.n, intent.instead);
      case 'showWhatIf':
        return lead({ ...leading, blank: false, showing: intent.on ? 'whatIf' : 'plan' });
      case 'save':
        return void save(intent);
      case 'savePicture':
        return void host
          .save(intent.type, intent.name, intent.bytes)
          .then((outcome) => said(outcome, { kind: 'saved', what: 'picture' }));
      default:
        return undefined;
    }
  };

  void rank();
  void loadEarlier();
  const viewNow = (): RoomView => {
    const { chosen, reruns, earlier, whatIf, notice, leading, projector, mode } = state;
    const shown = shownOf(state);
    if (mode === 'leading') return leadingView(shown, talk(shown), leading, { projector, whatIf, notice });
    return preparationView(shown, standing({ open: state.open }), { chosen, reruns, earlier, whatIf, notice });
  };
  return {
    view: () => (view ??= viewNow()),
    send,
    speak: (wished) => {
      settings = wished;
      const { open, prepared } = state;
      const spoken = languageOf(open.scenario, open.files.languages, wished.language);
      if (spoken === open.debrief.language) return put({});
      return void remeasure(
        desk.ask('measure', { scenario: open.scenario, language: spoken, association: prepared.association }),
      );
    },
    close: () => {
      closed = true;
      ranking?.end();
      rerun?.end();
      link.away();
      link.close();
      void host.projector(false);
      desk.close();
    },
  };
};

/** A dilemma at the table: choose, hear the advisers, choose again, point at who will be angriest, say why. */
import type { Notes } from '../../../core/session/session.ts';
import { type DilemmaView, dilemmaView } from '../../../core/view/view.ts';
import { showAdvice, showDilemma } from '../text/show-dilemma.ts';
import { lookOf } from './desk.ts';
import { type Hand, freeText } from './hand.ts';
import { numberIn, pickOne } from './pick.ts';

/** Plays the scene. An anchor is answered twice; what broke into an act cannot be put aside, anything else can. */
export const dilemmaScene = async (hand: Hand, id: string): Promise<void> => {
  const view = dilemmaView(lookOf(hand.desk()), id);
  const { scribe } = hand;
  showDilemma(scribe, view);
  scribe.line();
  if (view.anchor) await anchorScene(hand, view);
  else await plainScene(hand, view);
};

const anchorScene = async (hand: Hand, view: DilemmaView): Promise<void> => {
  const { scribe } = hand;
  const { t } = scribe.say;
  scribe.text(t('dilemma.anchor'));
  const first = await optionOrAside(hand, view, t('dilemma.first'));
  if (first === undefined) return;
  const opened = await hearAdvisers(hand, view);
  const again = t('dilemma.again', { n: first + 1 });
  const last = await pickOne(hand, again, view.options.length, first);
  const notes: Notes = { firstAnswer: view.options[first]!.id, opened, ...(await angriest(hand, view)) };
  const why = await hand.ask(t('dilemma.why'));
  const confidence = numberIn(await hand.ask(t('dilemma.confidence')), 3);
  await hand.decide(view.options[last]!.decision, {
    notes: confidence === undefined ? notes : { ...notes, confidence: confidence + 1 },
    texts: freeText('justification', why),
  });
};

const plainScene = async (hand: Hand, view: DilemmaView): Promise<void> => {
  const { t } = hand.scribe.say;
  const opened: string[] = [];
  for (;;) {
    const ask = view.advisers.length > opened.length ? t('dilemma.or-advice') : t('dilemma.choose');
    const typed = await hand.ask(view.interrupt ? t('dilemma.now') : ask);
    if (typed === '' && !view.interrupt) return;
    if (typed === 'a') {
      opened.push(...(await hearAdvisers(hand, view)));
      continue;
    }
    const picked = numberIn(typed, view.options.length);
    if (picked === undefined) {
      hand.scribe.line(t('pick.one', { n: view.options.length }));
      continue;
    }
    if (await hand.decide(view.options[picked]!.decision, { notes: { opened } })) return;
  }
};

/** The first answer of an anchor; an empty line puts it aside for now. */
const optionOrAside = async (hand: Hand, view: DilemmaView, prompt: string): Promise<number | undefined> => {
  for (;;) {
    const typed = await hand.ask(prompt);
    if (typed === '') return undefined;
    const picked = numberIn(typed, view.options.length);
    if (picked !== undefined && view.options[picked]!.closed === undefined) return picked;
  }
};

/** Whoever is asked says what they think; ids in the order in which they were heard. */
const hearAdvisers = async (hand: Hand, { advisers }: DilemmaView): Promise<string[]> => {
  const { scribe } = hand;
  const heard: string[] = [];
  while (heard.length < advisers.length) {
    scribe.line();
    for (const [i, { id, name }] of advisers.entries()) {
      scribe.line(`  ${i + 1}  ${name}${heard.includes(id) ? ` ${scribe.say.t('dilemma.heard')}` : ''}`);
    }
    const picked = numberIn(await hand.ask(scribe.say.t('dilemma.advisers')), advisers.length);
    if (picked === undefined) break;
    const adviser = advisers[picked]!;
    showAdvice(scribe, adviser);
    if (!heard.includes(adviser.id)) heard.push(adviser.id);
  }
  return heard;
};

const angriest = async (hand: Hand, { angriest: among }: DilemmaView): Promise<Notes> => {
  if (among.length === 0) return {};
  const { scribe } = hand;
  scribe.line();
  for (const [i, { name }] of among.entries()) scribe.line(`  ${i + 1}  ${name}`);
  const picked = await pickOne(hand, scribe.say.t('dilemma.angriest'), among.length);
  return { angriest: among[picked]!.id };
};

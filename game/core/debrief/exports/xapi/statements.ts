/**
 * A session as xAPI statements: it began, each turn closed, each decision selected, and, where it
 * came to an ending, completed, with the session's file beside.
 *
 * The actor is an account whose name is a UUID that follows from the session: no person, no alias, no address. A session has no
 * clock, so there are no timestamps but durations; the order stands in `line`. Nothing is a success or a failure. The id of
 * a statement follows from its content: a UUID of version 5 over its canonical JSON without `id` and what its
 * activities are called (which stores do not compare either). Sending it again is sending the same. Statements keep to 1.0.3 and 2.0.0 alike and do not say which (both advise
 * against it): whoever sends them says so in the header.
 */
import { type Scenario } from '../../../scenario/scenario.ts';
import { canonicalJson, sha256Hex } from '../../../scenario/canonical.ts';
import { NAMESPACE, type Session, accountOf, nameUuid, sessionKey, writeSession } from '../../../session/session.ts';
import type { DecisionRow, Sitting } from '../../class/class.ts';
import { type Activity, game, menu, profile, question } from './activities.ts';
import { OURS, PROGRESS, SESSION_FILE, VERBS, type Verb, ours } from './vocabulary.ts';

export type Statement = { readonly id: string; readonly [field: string]: unknown };

export type SessionStatements = {
  /** For people: which session this is, by its alias. */
  readonly name: string;
  readonly statements: readonly Statement[];
  /** The files that statements name; `sha2` is over their UTF-8. */
  readonly attachments: readonly { readonly sha2: string; readonly contentType: string; readonly text: string }[];
};

export type XapiWish = {
  /** Id of the scenario, as session files name it. */
  readonly scenario: string;
  /** Whether what trainees wrote goes along, in statements and in the file; without, the file still verifies. */
  readonly withTexts: boolean;
};

type Result = {
  readonly response?: string;
  readonly completion?: boolean;
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

type Told = {
  readonly verb: Verb;
  readonly object: Activity;
  readonly line: number;
  readonly week: number;
  readonly hat?: string;
  readonly result?: Result;
  readonly attachments?: readonly object[];
};

/** Whole seconds as ISO 8601 has durations. */
const duration = (seconds: number): string => `PT${seconds}S`;

/** Without what is not there: a statement has no nulls and no holes. */
const known = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

const stated = (session: Session, scenario: Scenario, wish: XapiWish) => {
  const { engine, contentHash, language } = session.header;
  const key = sessionKey(session);
  const whole = game(scenario, wish.scenario);
  const actor = {
    objectType: 'Agent',
    account: { homePage: `${OURS}/sessions`, name: accountOf(session) },
  };
  const registration = nameUuid(NAMESPACE, `registration ${key}`);
  return ({ verb, object, line, week, hat, result, attachments }: Told): Statement => {
    const inGame = object.id !== whole.id;
    const rest = {
      actor,
      verb: { id: VERBS[verb], display: { en: verb } },
      ...(result === undefined ? {} : { result }),
      context: {
        registration,
        revision: contentHash,
        platform: `Two Hats ${engine}`,
        language,
        extensions: known({ [ours('line')]: line, [ours('week')]: week, [ours('hat')]: hat }),
      },
      ...(attachments === undefined ? {} : { attachments }),
    };
    const id = nameUuid(NAMESPACE, canonicalJson({ ...rest, object: object.id }));
    const contextActivities = { category: [profile], ...(inGame ? { parent: [whole] } : {}) };
    return { id, ...rest, object, context: { ...rest.context, contextActivities } };
  };
};

const began = (scenario: Scenario, { scenario: id }: XapiWish): Told => ({
  verb: 'initialized',
  object: game(scenario, id),
  line: 0,
  week: 1,
});

const decided = (scenario: Scenario, wish: XapiWish, row: DecisionRow): Told => {
  const { n: line, week, hat, answer, seconds, reason } = row;
  const object = answer === undefined ? menu(wish.scenario, week) : question(scenario, wish.scenario, answer.dilemma);
  const texts = wish.withTexts ? { justification: answer?.justification, reason } : {};
  const beside = known(
    answer === undefined
      ? texts
      : {
          firstAnswer: answer.first,
          advisersOpened: answer.opened.length === 0 ? undefined : answer.opened,
          expectedAngriest: answer.expected,
          confidence: answer.confidence,
          ...texts,
        },
  );
  const extensions = Object.fromEntries(Object.entries(beside).map(([name, value]) => [ours(name), value]));
  const result: Result = {
    response: answer?.option ?? row.decision,
    ...(seconds === undefined ? {} : { duration: duration(seconds) }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
  return { verb: 'selected', object, line, week, hat, result };
};

/** `progress` is the share of turns that are closed. */
const closed = (scenario: Scenario, { scenario: id }: XapiWish, sitting: Sitting, row: DecisionRow): Told => {
  const turn = sitting.turns.findIndex(({ week }) => week === row.week);
  const { levels } = sitting.turns[turn]!;
  const share = Math.round(((turn + 1) * 1000) / scenario.start.turns.length) / 1000;
  const extensions = {
    [PROGRESS]: share,
    ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [ours(name), level])),
  };
  const { n: line, week, hat, seconds } = row;
  const took = seconds === undefined ? {} : { duration: duration(seconds) };
  return { verb: 'progressed', object: game(scenario, id), line, week, hat, result: { ...took, extensions } };
};

/** UTF-8 takes one to four bytes a character. */
const bytesIn = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

const FILE_NAME = { en: 'Two Hats session', nl: 'Sessie van Two Hats' };

const fileOf = (session: Session, withTexts: boolean) => {
  const text = writeSession(withTexts ? session : { ...session, texts: [] });
  const { usageType, contentType } = SESSION_FILE;
  const sha2 = sha256Hex(text);
  const about = { usageType, display: FILE_NAME, contentType, length: bytesIn(text), sha2 };
  return { about, attachment: { sha2, contentType, text } };
};

/** Undefined where the session has no ending: it was not completed. */
const completed = (scenario: Scenario, wish: XapiWish, sitting: Sitting, about: object): Told | undefined => {
  const last = sitting.decisions.at(-1);
  if (sitting.ending === undefined || last === undefined) return undefined;
  const seconds = sitting.decisions.reduce((sum, row) => sum + (row.seconds ?? 0), 0);
  return {
    verb: 'completed',
    object: game(scenario, wish.scenario),
    line: last.n,
    week: last.week,
    result: { completion: true, response: sitting.ending, duration: duration(seconds) },
    attachments: [about],
  };
};

/** All statements of one session, in their order. The same session gives the same, whenever and wherever. */
export const statementsOf = (
  scenario: Scenario,
  session: Session,
  sitting: Sitting,
  wish: XapiWish,
): SessionStatements => {
  const { about, attachment } = fileOf(session, wish.withTexts);
  const done = completed(scenario, wish, sitting, about);
  const told: readonly Told[] = [
    began(scenario, wish),
    ...sitting.decisions.map((row) =>
      row.kind === 'end' ? closed(scenario, wish, sitting, row) : decided(scenario, wish, row),
    ),
    ...(done === undefined ? [] : [done]),
  ];
  return {
    name: session.header.alias,
    statements: told.map(stated(session, scenario, wish)),
    attachments: done === undefined ? [] : [attachment],
  };
};

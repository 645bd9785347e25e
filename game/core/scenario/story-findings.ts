/** Parts that fit the schema one by one and not together: anchors with costs, states without a way in, lost endings. */
import { canonicalJson } from './canonical.ts';
import { endless } from './story/endless-findings.ts';
import { type Finding, type Otherwise, type Position, says } from './finding.ts';
import { insertionAfter } from './mending/insertion.ts';
import { type Where, misspelt, spanned } from './mending/mend.ts';
import { didYouMean } from './mending/nearest.ts';
import { removal } from './mending/removal.ts';
import { OPTION_COUNT, type Promised, promisesIn, promisesOf, statesOf } from './names.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { ScenarioSource } from './schema.ts';
import type { StateNode } from './statechart.ts';
import { INSIDE_SECTORS, LEADER_TASKS } from './vocabulary.ts';
import { type Path, type YamlSource, valueAt } from './yaml-source.ts';

type Mend = (source: YamlSource) => Partial<Where>;
type Values = Parameters<typeof says>[1];
type Report = (path: Path, rule: string, values?: Values, more?: Otherwise & { readonly mend?: Mend }) => void;
type Check = (scenario: ScenarioSource, report: Report) => void;

/** Runs every check of this file; all of them return, none stops at the first problem. */
export const checkStory = (source: YamlSource, scenario: ScenarioSource): Finding[] => {
  const findings: Finding[] = [];
  const report: Report = (path, rule, values, { mend, ...otherwise } = {}) => {
    const place: Position = source.atKey(path);
    const saying = says(rule, values, otherwise);
    findings.push({ file: source.file, ...place, severity: 'error', ...saying, ...mend?.(source) });
  };
  for (const check of [
    dilemmas,
    questions,
    acts,
    sheets,
    barriers,
    flags,
    promises,
    storylines,
    endings,
    leader,
    rest,
  ]) {
    check(scenario, report);
  }
  return findings;
};

const rest: Check = (s, report) => {
  for (const { path, rule, values } of endless(s)) report(path, rule, values);
};

const dilemmas: Check = (s, report) => {
  for (const [id, dilemma] of Object.entries(s.dilemmas)) {
    const path: Path = ['dilemmas', id];
    const kinds = [dilemma.anchor, dilemma.interrupt !== undefined, dilemma.deadline !== undefined].filter(Boolean);
    if (kinds.length !== 1) {
      report(path, 'dilemma-kind', { id });
    }
    const options = Object.keys(dilemma.options);
    if (options.length < OPTION_COUNT.min || options.length > OPTION_COUNT.max) {
      report([...path, 'options'], 'dilemma-options', { id, n: options.length });
    }
    if (dilemma.deadline && !dilemma.options[dilemma.deadline.otherwise]) {
      const { otherwise } = dilemma.deadline;
      const where = [...path, 'deadline', 'otherwise'];
      const mend = atValue(where, otherwise, options);
      report(where, 'unknown-id', { id, option: otherwise }, { as: 'option', hint: nearOr(otherwise, options), mend });
    }
    misplacedGuard(path, dilemma, report);
    if (dilemma.anchor) anchor(path, dilemma, report);
    if (dilemma.interrupt !== undefined) interrupt(path, dilemma, report);
  }
};

const misplacedGuard = (path: Path, dilemma: ScenarioSource['dilemmas'][string], report: Report) => {
  if (dilemma.guard !== undefined && dilemma.interrupt === undefined) {
    report([...path, 'guard'], 'guard-unused');
  }
};

type AnyOption = ScenarioSource['dilemmas'][string]['options'][string];

/** Open to everybody, whatever came before. */
const isFree = ({ guard, uses, cost }: AnyOption): boolean =>
  guard === undefined && uses.length === 0 && cost.hours + cost.funds + cost.energy === 0;

/** What breaks in must be answered on the spot, so one answer must always be there. */
const interrupt = (path: Path, dilemma: ScenarioSource['dilemmas'][string], report: Report) => {
  if (Object.values(dilemma.options).some(isFree)) return;
  report([...path, 'options'], 'interrupt-stuck');
};

const anchor = (path: Path, dilemma: ScenarioSource['dilemmas'][string], report: Report) => {
  for (const [id, option] of Object.entries(dilemma.options)) {
    if (!isFree(option)) report([...path, 'options', id], 'anchor-open', { id });
  }
};

const questions: Check = (s, report) => {
  for (const [actorId, actor] of Object.entries(s.actors)) {
    for (const [id, question] of Object.entries(actor.questions)) {
      const path: Path = ['actors', actorId, 'questions', id];
      const revealed = [...question.reveals, ...question.cases.flatMap((one) => one.reveals)];
      const own = revealed.filter((name) => name.startsWith(`${actorId}.`)).map((name) => name.split('.')[1] ?? '');
      const telling = own.some((name) => actor.interests[name]?.tells !== undefined);
      if (telling && question.refused === undefined) {
        report(path, 'missing-field', { id }, { as: 'refused', mend: (source) => withRefusal(source, path) });
      }
      ripening(path, question, report);
      if (question.says === undefined && revealed.length === 0) {
        report(path, 'empty-answer', { id });
      }
    }
  }
};

/** What was meant, or that one of the names should be taken. */
const nearOr = (word: string, names: readonly string[]): Phrase => didYouMean(word, names) ?? phrase('hint.name-one');

/** A misspelt word at a value, with its mend. */
const atValue =
  (path: Path, word: string, names: readonly string[]): Mend =>
  (source) => {
    const span = source.valueSpan(path);
    return span ? { ...spanned(source, span), ...misspelt(source, span, word, names) } : {};
  };

/** Dots are an answer, if a short one; the check asks for a better one afterwards. */
const withRefusal = (source: YamlSource, path: Path): Partial<Where> => {
  const edit = insertionAfter(source, [...path, 'text'], 'refused: "…"');
  return edit ? { fix: { title: phrase('mend.add', { field: 'refused' }), edits: [edit] } } : {};
};

const without =
  (path: Path): Mend =>
  (source) => {
    const edit = removal(source, path);
    return edit ? { fix: { title: phrase('mend.remove', { field: String(path.at(-1)) }), edits: [edit] } } : {};
  };

const ripening = (path: Path, deed: { ripens?: number | undefined; early?: object | undefined }, report: Report) => {
  if ((deed.ripens === undefined) !== (deed.early === undefined)) {
    report(path, 'ripens-early');
  }
};

const acts: Check = (s, report) => {
  for (const [id, action] of Object.entries(s.actions)) {
    const path: Path = ['actions', id];
    ripening(path, action, report);
    if (action.with.length > 0 && action.to.length > 0) report(path, 'with-or-to', { id });
  }
};

const sheets: Check = (s, report) => {
  for (const [id, agreement] of Object.entries(s.agreements)) {
    const others = Object.entries(s.agreements).filter(([other]) => other !== id);
    if (others.some(([, other]) => other.action === agreement.action)) {
      report(['agreements', id, 'action'], 'sheet-action');
    }
    if (followsItself(s, id)) report(['agreements', id, 'follows'], 'sheet-follows', { id });
  }
};

/** Whether the versions before a sheet come back to it. */
const followsItself = ({ agreements }: ScenarioSource, id: string): boolean => {
  const passed = new Set<string>();
  let at = agreements[id]?.follows;
  while (at !== undefined && at !== id && !passed.has(at)) {
    passed.add(at);
    at = agreements[at]?.follows;
  }
  return at === id;
};

const barriers: Check = (s, report) => {
  for (const [id, barrier] of Object.entries(s.barriers)) {
    const count = Object.keys(barrier.objections).length;
    if (count < 2 || count > 4) {
      report(['barriers', id, 'objections'], 'objection-count', { id, n: count });
    }
    const owner = s.actors[barrier.owner];
    if (owner && !(INSIDE_SECTORS as readonly string[]).includes(owner.sector)) {
      report(['barriers', id, 'owner'], 'barrier-owner');
    }
  }
};

const flags: Check = (s, report) => {
  for (const [id, flag] of Object.entries(s.flags)) {
    if (typeof flag.initial === 'boolean') {
      if (flag.min !== undefined || flag.max !== undefined) {
        const mend = without(['flags', id, flag.min === undefined ? 'max' : 'min']);
        report(['flags', id], 'flag-bounds', {}, { mend });
      }
    } else if (flag.initial < (flag.min ?? -1000) || flag.initial > (flag.max ?? 1000)) {
      report(['flags', id, 'initial'], 'out-of-range', {}, { as: 'flag' });
    }
  }
};

/** The same id may stand in both hats' words; then it must be the same promise. */
const promises: Check = (s, report) => {
  const first = promisesOf(s);
  for (const promised of promisesIn(s)) {
    const { id, terms } = promised;
    const path = promised.path.split('.');
    if (terms.to === '') report(path, 'missing-field', { id }, { as: 'to' });
    if (onTerms(terms) !== onTerms(first.get(id)!.terms)) report(path, 'promise-differs', { id });
  }
};

/** What was promised, words aside. */
const onTerms = (promised: Promised['terms']): string => {
  const { text: _, kept: __, broken: ___, ...terms } = promised;
  return canonicalJson(terms);
};

const storylines: Check = (s, report) => {
  for (const [id, storyline] of Object.entries(s.storylines)) {
    const states = statesOf(storyline.states);
    const names = states.map(([name]) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) report(['storylines', id], 'state-twice', { state: twice, storyline: id });
    level(['storylines', id], storyline, report);
    targets(['storylines', id, 'states'], storyline.states, names, report);
  }
};

type Level = {
  type?: string | undefined;
  initial?: string | undefined;
  states?: Record<string, StateNode> | undefined;
};

const level = (path: Path, node: Level, report: Report): void => {
  const children = Object.keys(node.states ?? {});
  if (
    children.length > 0 &&
    node.type !== 'parallel' &&
    (node.initial === undefined || !children.includes(node.initial))
  ) {
    const { initial } = node;
    const where = [...path, 'initial'];
    if (initial === undefined) report(path, 'initial-state');
    else
      report(where, 'initial-state', {}, { hint: nearOr(initial, children), mend: atValue(where, initial, children) });
  }
  for (const [name, child] of Object.entries(node.states ?? {})) level([...path, 'states', name], child, report);
};

const targets = (path: Path, states: Record<string, StateNode>, names: readonly string[], report: Report): void => {
  for (const [name, node] of Object.entries(states)) {
    const groups: [Path, StateNode['always']][] = [
      [['always'], node.always],
      ...Object.entries(node.on).map(([event, list]): [Path, StateNode['always']] => [['on', event], list]),
      ...Object.entries(node.after).map(([weeks, list]): [Path, StateNode['always']] => [['after', weeks], list]),
    ];
    for (const [where, list] of groups) {
      for (const [i, { target }] of list.entries()) {
        if (target === undefined || names.includes(target)) continue;
        const mend: Mend = (source) => atTarget(source, [...path, name, ...where], i, target, names);
        const more = { as: 'state', hint: nearOr(target, names), mend };
        report([...path, name, ...where], 'unknown-id', { state: target }, more);
      }
    }
    if (node.always.some((one) => one.guard === undefined && one.target === undefined)) {
      report([...path, name, 'always'], 'endless', {}, { as: 'itself' });
    }
    if (node.states) targets([...path, name, 'states'], node.states, names, report);
  }
};

/** A target stands alone, in a map or in a list of either. */
const atTarget = (source: YamlSource, path: Path, i: number, target: string, names: readonly string[]) => {
  const one = [...path, ...(Array.isArray(valueAt(source.value, path)) ? [i] : [])];
  const written = typeof valueAt(source.value, one) === 'string' ? one : [...one, 'target'];
  return atValue(written, target, names)(source);
};

const endings: Check = (s, report) => {
  const all = Object.entries(s.endings);
  for (const [i, [id, ending]] of all.entries()) {
    const last = i === all.length - 1;
    if (last && ending.when !== undefined) {
      report(['endings', id, 'when'], 'last-ending');
    } else if (!last && ending.when === undefined) {
      report(['endings', id], 'lost-endings', { id });
    }
  }
};

const leader: Check = (s, report) => {
  for (const task of LEADER_TASKS) {
    const terms = s.leader.does[task];
    if (terms?.refuses && terms.guard !== undefined) {
      const guard = ['leader', 'does', task, 'guard'];
      report(guard, 'refuses-guard', {}, { mend: without(guard) });
    }
  }
};

/** Parts that fit the schema one by one and not together: anchors with costs, states without a way in, lost endings. */
import { canonicalJson } from './canonical.ts';
import { endless } from './endless-findings.ts';
import type { Finding, Position } from './finding.ts';
import { insertionAfter } from './mending/insertion.ts';
import { type Where, misspelt, spanned } from './mending/mend.ts';
import { didYouMean } from './mending/nearest.ts';
import { removal } from './mending/removal.ts';
import { OPTION_COUNT, type Promised, promisesIn, promisesOf, statesOf } from './names.ts';
import type { ScenarioSource } from './schema.ts';
import type { StateNode } from './statechart.ts';
import { INSIDE_SECTORS, LEADER_TASKS } from './vocabulary.ts';
import { type Path, type YamlSource, valueAt } from './yaml-source.ts';

type Mend = (source: YamlSource) => Partial<Where>;
type Report = (path: Path, rule: string, message: string, hint: string, mend?: Mend) => void;
type Check = (scenario: ScenarioSource, report: Report) => void;

/** Runs every check of this file; all of them return, none stops at the first problem. */
export const checkStory = (source: YamlSource, scenario: ScenarioSource): Finding[] => {
  const findings: Finding[] = [];
  const report: Report = (path, rule, message, hint, mend) => {
    const place: Position = source.atKey(path);
    findings.push({ file: source.file, ...place, severity: 'error', rule, message, hint, ...mend?.(source) });
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
  for (const { path, rule, message, hint } of endless(s)) report(path, rule, message, hint);
};

const dilemmas: Check = (s, report) => {
  for (const [id, dilemma] of Object.entries(s.dilemmas)) {
    const path: Path = ['dilemmas', id];
    const kinds = [dilemma.anchor, dilemma.interrupt !== undefined, dilemma.deadline !== undefined].filter(Boolean);
    if (kinds.length !== 1) {
      report(
        path,
        'dilemma-kind',
        `\`${id}\` must be one thing: an anchor, an interrupt, or with a deadline.`,
        'write one of `anchor`, `interrupt`, `deadline`',
      );
    }
    const options = Object.keys(dilemma.options);
    if (options.length < OPTION_COUNT.min || options.length > OPTION_COUNT.max) {
      report(
        [...path, 'options'],
        'dilemma-options',
        `\`${id}\` has ${options.length} options.`,
        'give it two to eight',
      );
    }
    if (dilemma.deadline && !dilemma.options[dilemma.deadline.otherwise]) {
      const { otherwise } = dilemma.deadline;
      report(
        [...path, 'deadline', 'otherwise'],
        'unknown-id',
        `\`${id}\` has no option \`${otherwise}\`.`,
        didYouMean(otherwise, options),
        atValue([...path, 'deadline', 'otherwise'], otherwise, options),
      );
    }
    misplacedGuard(path, dilemma, report);
    if (dilemma.anchor) anchor(path, dilemma, report);
    if (dilemma.interrupt !== undefined) interrupt(path, dilemma, report);
  }
};

const misplacedGuard = (path: Path, dilemma: ScenarioSource['dilemmas'][string], report: Report) => {
  if (dilemma.guard !== undefined && dilemma.interrupt === undefined) {
    report(
      [...path, 'guard'],
      'guard-unused',
      'Only an interrupt has a guard; other dilemmas come when something opens them.',
      'put the condition where it is opened',
    );
  }
};

type AnyOption = ScenarioSource['dilemmas'][string]['options'][string];

/** Open to everybody, whatever came before. */
const isFree = ({ guard, uses, cost }: AnyOption): boolean =>
  guard === undefined && uses.length === 0 && cost.hours + cost.funds + cost.energy === 0;

/** What breaks in must be answered on the spot, so one answer must always be there. */
const interrupt = (path: Path, dilemma: ScenarioSource['dilemmas'][string], report: Report) => {
  if (Object.values(dilemma.options).some(isFree)) return;
  report(
    [...path, 'options'],
    'interrupt-stuck',
    'Somebody might have no answer here, and nothing else is allowed.',
    'leave one option without guard, cost and `uses`',
  );
};

const anchor = (path: Path, dilemma: ScenarioSource['dilemmas'][string], report: Report) => {
  for (const [id, option] of Object.entries(dilemma.options)) {
    if (!isFree(option)) {
      report(
        [...path, 'options', id],
        'anchor-open',
        `An anchor's option is open to everybody: \`${id}\` has a guard, a cost or a fact it needs.`,
        'remove it, or make this no anchor',
      );
    }
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
        report(
          path,
          'missing-field',
          `\`${id}\` is told to one hat only and has no \`refused\`.`,
          'write what is said to the other hat',
          (source) => withRefusal(source, path),
        );
      }
      ripening(path, question, report);
      if (question.says === undefined && revealed.length === 0) {
        report(path, 'empty-answer', `\`${id}\` reveals nothing and says nothing.`, 'write `says` or `reveals`');
      }
    }
  }
};

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
  return edit ? { fix: { title: 'add `refused`', edits: [edit] } } : {};
};

const without =
  (...paths: readonly Path[]): Mend =>
  (source) => {
    const edits = paths.filter((path) => source.keySpan(path)).map((path) => removal(source, path));
    const all = edits.flatMap((edit) => edit ?? []);
    const title = `remove ${paths.map((path) => `\`${String(path.at(-1))}\``).join(' and ')}`;
    return all.length === edits.length && all.length > 0 ? { fix: { title, edits: all } } : {};
  };

const ripening = (path: Path, deed: { ripens?: number | undefined; early?: object | undefined }, report: Report) => {
  if ((deed.ripens === undefined) !== (deed.early === undefined)) {
    report(path, 'ripens-early', '`ripens` and `early` go together.', 'write both or neither');
  }
};

const acts: Check = (s, report) => {
  for (const [id, action] of Object.entries(s.actions)) {
    const path: Path = ['actions', id];
    ripening(path, action, report);
    if (action.with.length > 0 && action.to.length > 0) {
      report(
        path,
        'with-or-to',
        `\`${id}\` has both \`with\` and \`to\`.`,
        'with: all are there; to: the player picks one',
      );
    }
  }
};

const sheets: Check = (s, report) => {
  for (const [id, agreement] of Object.entries(s.agreements)) {
    const others = Object.entries(s.agreements).filter(([other]) => other !== id);
    if (others.some(([, other]) => other.action === agreement.action)) {
      report(['agreements', id, 'action'], 'sheet-action', 'One act puts one sheet on the table.', 'use another act');
    }
    if (followsItself(s, id)) {
      const message = `\`${id}\` would have to be on the table before itself.`;
      report(['agreements', id, 'follows'], 'sheet-follows', message, 'let the first version follow nothing');
    }
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
      report(
        ['barriers', id, 'objections'],
        'objection-count',
        `\`${id}\` has ${count} objections.`,
        'give it two to four',
      );
    }
    const owner = s.actors[barrier.owner];
    if (owner && !(INSIDE_SECTORS as readonly string[]).includes(owner.sector)) {
      report(
        ['barriers', id, 'owner'],
        'barrier-owner',
        'A barrier is owned by a colleague.',
        'name somebody of your own organisation',
      );
    }
  }
};

const flags: Check = (s, report) => {
  for (const [id, flag] of Object.entries(s.flags)) {
    if (typeof flag.initial === 'boolean') {
      if (flag.min !== undefined || flag.max !== undefined) {
        report(
          ['flags', id],
          'flag-bounds',
          'A flag that is true or false has no bounds.',
          'remove `min` and `max`',
          without(['flags', id, flag.min === undefined ? 'max' : 'min']),
        );
      }
    } else if (flag.initial < (flag.min ?? -1000) || flag.initial > (flag.max ?? 1000)) {
      report(
        ['flags', id, 'initial'],
        'out-of-range',
        'It begins outside its own bounds.',
        'change `initial`, `min` or `max`',
      );
    }
  }
};

/** The same id may stand in both hats' words; then it must be the same promise. */
const promises: Check = (s, report) => {
  const first = promisesOf(s);
  for (const promised of promisesIn(s)) {
    const { id, terms } = promised;
    const path = promised.path.split('.');
    if (terms.to === '') report(path, 'missing-field', `\`${id}\` is promised to nobody.`, 'add `to`');
    if (onTerms(terms) !== onTerms(first.get(id)!.terms)) {
      const message = `\`${id}\` was promised on other terms before.`;
      report(path, 'promise-differs', message, 'use another id, or the same terms');
    }
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
    if (twice)
      report(['storylines', id], 'state-twice', `\`${twice}\` is the name of two states in \`${id}\`.`, 'rename one');
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
    const hint = node.initial === undefined ? 'say in which state it begins' : didYouMean(node.initial, children);
    report(
      node.initial === undefined ? path : [...path, 'initial'],
      'initial-state',
      '`initial` must name one of its own states.',
      hint,
      node.initial === undefined ? undefined : atValue([...path, 'initial'], node.initial, children),
    );
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
        report(
          [...path, name, ...where],
          'unknown-id',
          `There is no state \`${target}\` in this storyline.`,
          didYouMean(target, names),
          (source) => atTarget(source, [...path, name, ...where], i, target, names),
        );
      }
    }
    if (node.always.some((one) => one.guard === undefined && one.target === undefined)) {
      report([...path, name, 'always'], 'endless', 'This would happen again and again.', 'give it a guard or a target');
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
      report(
        ['endings', id, 'when'],
        'last-ending',
        'The last ending has no condition: it is for all that is left.',
        'remove `when`',
      );
    } else if (!last && ending.when === undefined) {
      report(
        ['endings', id],
        'lost-endings',
        `No ending after \`${id}\` can ever come.`,
        'give it a `when`, or put it last',
      );
    }
  }
};

const leader: Check = (s, report) => {
  for (const task of LEADER_TASKS) {
    const terms = s.leader.does[task];
    if (terms?.refuses && terms.guard !== undefined) {
      report(
        ['leader', 'does', task, 'guard'],
        'refuses-guard',
        'She refuses whatever comes: a guard says nothing.',
        'remove one of them',
        without(['leader', 'does', task, 'guard']),
      );
    }
  }
};

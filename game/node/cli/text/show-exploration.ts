/** What exploring found, for people who write scenarios and no programs. */
import type { ExploreReport, GoalId, Witness, Worth } from '../../../core/authoring/explore/explore.ts';
import type { Scribe } from './scribe.ts';

/** Kinds of things to reach, in the order in which they are told. */
const KINDS = ['ending', 'state', 'option', 'action', 'question', 'interest', 'leader', 'name', 'objection'] as const;
const kindOf = (id: GoalId): string => id.slice(0, id.indexOf(':'));
const bare = (id: GoalId): string => id.slice(id.indexOf(':') + 1);

/** The whole report: how much was reached, what never can be, what was not found, traps, weeks, fairness, limits of time and money. */
export const showExploration = (scribe: Scribe, report: ExploreReport): void => {
  showExtent(scribe, report);
  showReached(scribe, report);
  showUnreachable(scribe, report);
  showNotReached(scribe, report);
  showTraps(scribe, report);
  showWeeks(scribe, report);
  showFairness(scribe, report);
  showNoReturn(scribe, report);
  showMeans(scribe, report);
};

/** The ways to goals that were asked for, as decisions that can be played. */
export const showGoals = (scribe: Scribe, report: ExploreReport, goals: readonly GoalId[]): void => {
  const { say } = scribe;
  showExtent(scribe, report);
  for (const id of goals) {
    scribe.heading(say.words(id));
    const way = report.reached[id];
    const reason = report.unreachable[id];
    if (way) showWay(scribe, way, '');
    else if (reason) scribe.text(say.t('explore.never', { why: reason }));
    else scribe.text(say.t('explore.not-found', { n: report.states }));
  }
};

const showWay = (scribe: Scribe, way: Witness, indent: string): void => {
  if (way.length === 0) scribe.line(`${indent}${scribe.say.t('explore.at-once')}`);
  for (const line of way) scribe.line(`${indent}${scribe.say.words(line)}`);
};

const isEverythingFound = ({ unreachable, notReached }: ExploreReport): boolean =>
  Object.keys(unreachable).length === 0 && notReached.length === 0;

/** How far it looked, and what that means. */
const showExtent = (scribe: Scribe, report: ExploreReport): void => {
  const { say } = scribe;
  const { states, decisions, limit } = report;
  if (report.partial) scribe.text(say.t('explore.partial', { n: states, decisions }));
  else if (report.exhaustive) scribe.text(say.t('explore.exhaustive', { n: states }));
  else if (isEverythingFound(report)) scribe.text(say.t('explore.everything', { n: states, decisions }));
  else if (report.stoppedBy === 'states') scribe.text(say.t('explore.limit', { n: limit, decisions }));
  else scribe.text(say.t('explore.searched', { n: states, decisions }));
};

const showReached = (scribe: Scribe, { reached, unreachable, notReached }: ExploreReport): void => {
  const { say } = scribe;
  const all = [...Object.keys(reached), ...Object.keys(unreachable), ...notReached];
  scribe.heading(say.t('explore.reached'));
  for (const kind of KINDS) {
    const of = all.filter((id) => kindOf(id) === kind).length;
    const n = Object.keys(reached).filter((id) => kindOf(id) === kind).length;
    if (of > 0)
      scribe.line(`  ${say.t('explore.share', { kind: say.t(`explore.kind.${kind}`), share: `${n}/${of}` })}`);
  }
};

const showUnreachable = (scribe: Scribe, { unreachable }: ExploreReport): void => {
  const all = Object.entries(unreachable);
  if (all.length === 0) return;
  scribe.heading(scribe.say.t('explore.unreachable'));
  for (const [id, why] of all) scribe.text(`${scribe.say.words(id)}: ${scribe.say.words(why)}`, '  ', '    ');
};

const showNotReached = (scribe: Scribe, { notReached, states, partial }: ExploreReport): void => {
  if (notReached.length === 0) return;
  const { say } = scribe;
  scribe.heading(say.t('explore.not-reached'));
  for (const kind of KINDS) {
    const some = notReached.filter((id) => kindOf(id) === kind).map(bare);
    if (some.length > 0) scribe.text(`${say.t(`explore.kind.${kind}`)}: ${say.words(some.join(', '))}`, '  ', '    ');
  }
  scribe.text(say.t(partial ? 'explore.not-reached.partial' : 'explore.not-reached.note', { n: states }), '  ');
};

const showTraps = (scribe: Scribe, { traps }: ExploreReport): void => {
  if (traps.length === 0) return;
  const { say } = scribe;
  scribe.heading(say.t('explore.traps'));
  for (const { kind, state, final, week, turnsLeft, witness } of traps) {
    const key = kind === 'locked-in' && final ? 'explore.trap.final' : `explore.trap.${kind}`;
    scribe.text(say.t(key, { state: state ?? '', week, n: turnsLeft }), '  ', '    ');
    showWay(scribe, witness, '      ');
  }
};

const showWeeks = (scribe: Scribe, { deadWeeks }: ExploreReport): void => {
  if (deadWeeks.length === 0) return;
  scribe.heading(scribe.say.t('explore.dead-weeks'));
  for (const { week, empty, of } of deadWeeks) {
    scribe.text(scribe.say.t('explore.dead-week', { week, share: Math.round((100 * empty) / of) }), '  ', '    ');
  }
};

const showFairness = (scribe: Scribe, { fairness }: ExploreReport): void => {
  if (fairness.length === 0) return;
  const { say } = scribe;
  scribe.heading(say.t('explore.fairness'));
  for (const { where, interest, hat, proved } of fairness) {
    const values = { where, interest: bare(interest), hat: { key: `explore.hat.${hat}` } };
    scribe.text(say.t(proved ? 'explore.unfair.proved' : 'explore.unfair.seen', values), '  ', '    ');
  }
};

const showNoReturn = (scribe: Scribe, { pointsOfNoReturn }: ExploreReport): void => {
  const [first] = pointsOfNoReturn;
  if (first === undefined) return;
  const { say } = scribe;
  scribe.heading(say.t('explore.no-return'));
  scribe.text(say.t('explore.no-return.note', { ending: bare(first.along) }), '  ');
  for (const { goal, after, proved } of pointsOfNoReturn) {
    scribe.text(say.t(proved ? 'explore.lost.proved' : 'explore.lost.seen', { goal, after }), '  ', '    ');
  }
};

const showMeans = (scribe: Scribe, { slack, worth, partial }: ExploreReport): void => {
  const { say } = scribe;
  if (slack.length > 0) {
    scribe.heading(say.t('explore.slack'));
    for (const { goal, hours, leastHours, funds } of slack) {
      scribe.text(say.t('explore.slack.line', { goal: bare(goal), n: hours, leastHours, funds }), '  ', '    ');
    }
  }
  if (partial || Object.keys(worth.hour.gains).length === 0) return;
  scribe.heading(say.t('explore.worth'));
  showWorth(scribe, 'explore.worth.hour', worth.hour);
  showWorth(scribe, 'explore.worth.euros', worth.thousandEuros);
};

const showWorth = (scribe: Scribe, key: string, { opens, gains }: Worth): void => {
  const { say } = scribe;
  const changes = Object.entries(gains)
    .map(
      ([name, points]) =>
        `${say.t(`explore.gauge.${name}`)} ${points > 0 ? '+' : ''}${points.toLocaleString(say.language)}`,
    )
    .join(', ');
  scribe.text(say.t(key, { changes }), '  ', '    ');
  if (opens.length > 0) scribe.text(say.t('explore.worth.opens', { ids: opens.join(', ') }), '    ');
};

/** What each answer was worth, and what came out of reach where. */
import type {
  Count,
  ForkStories,
  GoalTitles,
  Missed,
  Story,
  WorthReport,
} from '../../../../core/debrief/counterfactual/counterfactual.ts';
import { playersWords, signed, worthWords } from '../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import type { Scribe } from '../scribe.ts';
import type { Say } from '../say.ts';

type Shown = {
  readonly debrief: Debrief;
  readonly report: WorthReport;
  readonly titles: GoalTitles;
  readonly stories: ForkStories | undefined;
};

const wayTitle = (say: Say, { knew }: Debrief, n: number, way: string): string =>
  say.words(knew.find((one) => one.n === n)?.then.options.find(({ id }) => id === way)?.title ?? way);

const showDecisions = (scribe: Scribe, { debrief, report, titles }: Shown): void => {
  const { say, paint } = scribe;
  const words = worthWords(report, titles);
  for (const { n, week, dilemma, ways } of report.decisions) {
    const said = words.decisions[n]!;
    scribe.line();
    const title = say.words(titles.dilemmas[dilemma ?? ''] ?? ways[0]!.way);
    scribe.line(paint('strong', `${say.t('week.one', { week })} · ${title}`));
    const base = said.base.map((one) => say.words(one)).join(' ');
    scribe.text(`${wayTitle(say, debrief, n, ways[0]!.way)} (${say.t('worth.yours')}). ${base}`, '  ');
    if (ways.length < 2) scribe.text(say.t('worth.alone'), '  ');
    for (const { way } of ways.slice(1)) {
      const sentences = (said.ways[way] ?? []).map((one) => say.words(one));
      scribe.text(`${wayTitle(say, debrief, n, way)}: ${sentences.join(' ')}`, '  – ', '    ');
    }
  }
};

/** A decision of the session, by what was done and when. */
const decisionAt = (say: Say, { moments }: Debrief, { n }: Count) => {
  const moment = moments.find((one) => one.n === n);
  return { week: moment?.week ?? 1, title: moment === undefined ? say.t('worth.lost.begun') : say.words(moment.title) };
};

const howWords = (say: Say, debrief: Debrief, { of, best, lost, largest }: Missed): readonly string[] => {
  if (lost === undefined)
    return [`${say.t('worth.missed.never')}: ${say.t('worth.lost.never', { best: best.got, n: of })}.`];
  const step = largest && decisionAt(say, debrief, largest.after);
  const fall = largest &&
    step && { decision: step.title, week: step.week, before: largest.before.got, after: largest.after.got, n: of };
  if (fall && largest.after.n === lost.to.n) return [say.t('worth.lost.with', fall)];
  const [from, to] = [decisionAt(say, debrief, lost.from), decisionAt(say, debrief, lost.to)];
  const slowly = { from: from.title, fromWeek: from.week, to: to.title, toWeek: to.week, got: lost.from.got };
  return [
    say.t('worth.lost.slowly', { ...slowly, most: lost.most, n: of }),
    ...(fall ? [say.t('worth.lost.largest', fall)] : []),
  ];
};

const showReach = (scribe: Scribe, { debrief, report: { reach }, titles }: Shown): void => {
  const { say } = scribe;
  const [first] = reach.points;
  if (first === undefined) return;
  const last = reach.points.at(-1)!;
  scribe.heading(say.t('worth.reach'));
  scribe.text(say.t('worth.reach.lead', { n: first.runs }));
  const ends = { from: first.value.p10, to: first.value.p90, end: last.value.median };
  if (debrief.ended) scribe.text(say.t('worth.reach.desc', ends));
  for (const missed of reach.missed) {
    const { kind, id } = missed.goal;
    const title = say.words(titles[kind === 'ending' ? 'endings' : 'sheets'][id] ?? id);
    scribe.text(
      [say.t(`worth.missed.${kind}`, { title }), ...howWords(say, debrief, missed)].join('. '),
      '  – ',
      '    ',
    );
  }
  if (reach.missed.length > 0) scribe.text(say.t('worth.missed.note'), '  ');
};

const showStory = (scribe: Scribe, title: string, { steps, ending }: Story): void => {
  const { say } = scribe;
  scribe.text(`${title}:`, '  ');
  for (const { week, title: done, changed } of steps) {
    const what = { week, title: say.words(done), what: say.words(changed.name), change: signed(changed.by) };
    scribe.text(say.t('worth.story.step', what), '    ');
  }
  const { count: seen, unit } = ending.seen;
  scribe.text(say.t('worth.story.end', { ending: say.words(ending.title), seen, unit: say.words(unit) }), '    ');
};

const showRoad = (scribe: Scribe, { debrief, report, stories }: Shown): void => {
  const { say } = scribe;
  const n = debrief.cards.fork?.n;
  if (stories === undefined || n === undefined) return;
  scribe.line();
  scribe.text(say.t('worth.story', { way: wayTitle(say, debrief, n, stories.good.way) }));
  showStory(scribe, say.t('worth.story.good'), stories.good);
  showStory(scribe, say.t('worth.story.bad'), stories.bad);
  scribe.text(say.t('worth.story.note', { n: stories.runs, players: playersWords(report.policy) }), '  ');
};

/** After the rest of the debrief: it took long, and it is the longest. */
export const showWorth = (scribe: Scribe, shown: Shown): void => {
  const { say } = scribe;
  const { report, titles } = shown;
  const words = worthWords(report, titles);
  scribe.heading(say.t('worth.heading'));
  if (report.partial) scribe.text(say.t('worth.partial'));
  if (report.decisions.length === 0) scribe.text(say.t('worth.none'));
  else {
    scribe.text(`${say.words(words.headline)}.`);
    const runs = Math.max(...report.decisions.flatMap(({ ways }) => ways.map((way) => way.runs)));
    scribe.text(say.t('worth.lead', { n: runs, players: words.players }));
    scribe.text(say.t('worth.luck'));
  }
  showDecisions(scribe, shown);
  showRoad(scribe, shown);
  showReach(scribe, shown);
  scribe.line();
  scribe.flush();
};

/**
 * Every number of the rules with its default (game.md section 4). A scenario may override a number, within the range
 * given here, never the form of a rule. Factors are whole hundredths, times are weeks, the rest are points or hours.
 */

type NumberRange = { readonly default: number; readonly min: number; readonly max: number; readonly meaning: string };

const range = (value: number, min: number, max: number, meaning: string): NumberRange => ({
  default: value,
  min,
  max,
  meaning,
});

export const NUMBERS = {
  fitExpected: range(125, 100, 200, 'Factor when you wear the hat that an actor expects.'),
  fitOther: range(50, 25, 100, 'Factor when you wear the other hat.'),
  fitAnnounced: range(100, 50, 125, 'Factor for an actor to whom you announced the other hat this turn.'),
  servesKnown: range(150, 100, 200, 'Factor when an act serves an interest that you know.'),
  repeatFactor: range(70, 25, 100, 'Factor for each act of the same family with the same actor in `repeatWeeks`.'),
  repeatFloor: range(50, 25, 100, 'The lowest that repetition can bring a factor.'),
  repeatWeeks: range(4, 1, 32, 'Weeks in which an act repeats another: this one and those before, four turns at most.'),
  tiredBelow: range(40, 0, 100, 'Energy below which your acts weaken.'),
  tiredFloor: range(60, 25, 100, 'Factor of an act at energy 0.'),
  productFloor: range(25, 0, 100, 'The lowest product of all factors.'),
  productCeiling: range(200, 100, 400, 'The highest product of all factors.'),
  carryWeakBelow: range(30, 0, 100, 'A leg below this carries badly.'),
  carryWeak: range(40, 0, 100, 'Factor on value when the weaker leg is weak.'),
  carryStrongFrom: range(50, 0, 100, 'Both legs from here on carry well.'),
  carryStrong: range(125, 100, 200, 'Factor on value when both legs are strong.'),
  announceHours: range(1, 0, 8, 'Hours that announcing a hat costs.'),
  announceBroken: range(-4, -20, 0, 'Trust of those told when you change again before the turn ends.'),
  announceTooOften: range(-3, -20, 0, 'Trust at the third announcement to the same actor in `announceWeeks`.'),
  announceWeeks: range(4, 1, 32, 'Weeks in which the third announcement to the same actor is one too many.'),
  silentEnergy: range(4, 0, 20, 'Energy that a silent change of hats costs.'),
  silentSeen: range(-4, -20, 0, 'Trust of somebody who meets you in another hat than last time, untold.'),
  clearHours: range(1, 0, 8, 'Hours that asking for leave costs.'),
  threadWeeks: range(3, 1, 13, 'Weeks within which a question wants an act.'),
  threadKept: range(3, 0, 20, 'Trust when you come back after asking.'),
  threadBroken: range(-4, -20, 0, 'Trust when you asked and did nothing.'),
  permissionBroken: range(-8, -40, 0, 'Trust of the teller when you use what was confided, without leave.'),
  ripeningCloses: range(3, 1, 13, 'Weeks for which asking too soon closes a question or an act.'),
  driftFrom: range(3, 2, 13, 'The week without a hat from which its absence is felt.'),
  driftAccountability: range(-3, -20, 0, 'Accountability a week without the public servant.'),
  driftCover: range(-1, -20, 0, 'Cover a week without the public servant.'),
  driftEngagement: range(-3, -20, 0, 'Engagement of partners outside a week without the network manager.'),
  driftObjections: range(2, 1, 13, 'Weeks between the objections that come up without the public servant.'),
  driftLegitimacy: range(-2, -20, 0, 'Legitimacy a week without the network manager.'),
  overtimeHours: range(4, 0, 16, 'Hours of overtime that a turn allows.'),
  overtimeEnergy: range(4, 0, 20, 'Energy that an hour of overtime costs.'),
  turnEnergy: range(-2, -20, 0, 'Energy that a turn takes.'),
  restEnergy: range(2, 0, 20, 'Energy that each hour left brings back.'),
  coverDrain: range(-3, -20, 0, 'Cover that is lost every `coverWeeks`.'),
  coverWeeks: range(2, 1, 13, 'Weeks from one loss of cover to the next.'),
  backingCover: range(20, 0, 100, 'Cover below which what needs backing is closed.'),
  theirsEngagement: range(-3, -20, 0, 'Engagement for each hour beyond what somebody is willing to give.'),
  theirsRisk: range(2, 0, 20, 'Growth of hidden demands for each such hour.'),
  promiseHours: range(1, 0, 8, 'Hours that keeping, handing over or renegotiating a promise costs.'),
  promiseKept: range(4, 0, 20, 'Trust of the one it was made to when a promise is kept.'),
  promiseBroken: range(-8, -40, 0, 'Trust when a promise falls due and nothing was done.'),
  promiseWithdrawn: range(-5, -40, 0, 'Trust when you say yourself that you break it.'),
  promiseRenegotiated: range(-2, -20, 0, 'Trust when you ask for more time.'),
  promiseExtension: range(2, 1, 8, 'Weeks that renegotiating adds.'),
  promiseOrphaned: range(-3, -20, 0, 'Accountability when a promise is broken and nobody owned up to it before.'),
  ownerEngagement: range(40, 0, 100, 'Engagement from which somebody keeps what you handed over.'),
  dumpingRisk: range(5, 0, 20, 'Growth of responsibility dumping when citizens are handed your promise.'),
  gapRisk: range(5, 0, 20, 'Growth of the accountability gap when a promise is orphaned.'),
  overtimeRisk: range(1, 0, 20, 'Growth of transaction costs for each hour of overtime.'),
  permissionRisk: range(5, 0, 20, 'Growth of value destruction when a confidence is broken.'),
  silenceRisk: range(1, 0, 20, 'Growth of loss of democracy when somebody meets you in a hat that was not announced.'),
  leaderHours: range(1, 0, 8, 'Hours that asking the leader costs.'),
} as const satisfies Record<string, NumberRange>;

export type NumberName = keyof typeof NUMBERS;
export type Numbers = Readonly<Record<NumberName, number>>;

export const NUMBER_NAMES = Object.keys(NUMBERS) as readonly NumberName[];

/** The numbers a scenario plays by: the defaults with its own overrides laid over them. */
export const numbersOf = (overrides: Partial<Numbers>): Numbers =>
  Object.fromEntries(NUMBER_NAMES.map((name) => [name, overrides[name] ?? NUMBERS[name].default])) as Numbers;

/**
 * The plan of a debrief: which parts, in which order, for how long (debrief.md, section 3). It trims itself to the time there
 * is, around what the instructor pinned and without what they banned.
 *
 * As shipped, 45 minutes are: 4 silent writing, 10 the first anchor dilemma, 10 two sessions that started alike, 10 one fact,
 * 7 handovers swapped, 4 a sentence for Monday.
 */

/** Total minutes that a plan can be made for. */
export const LENGTHS = [15, 30, 45, 60] as const;
export type Length = (typeof LENGTHS)[number];

/** Class pictures that can be a part of their own. */
export const PICTURES = ['matrix', 'curves', 'hats', 'association', 'endings', 'tasks'] as const;
export type PictureName = (typeof PICTURES)[number];

export type PlanPart =
  | { readonly kind: 'writing' | 'pair' | 'handovers' | 'monday' }
  | { readonly kind: 'dilemma'; readonly dilemma: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'picture'; readonly picture: PictureName };

/** Names a part for as long as the class is open: `writing`, `dilemma fines`, `fact sam.oneCard`, `picture hats`. */
export const partId = (part: PlanPart): string => {
  switch (part.kind) {
    case 'dilemma':
      return `dilemma ${part.dilemma}`;
    case 'fact':
      return `fact ${part.fact}`;
    case 'picture':
      return `picture ${part.picture}`;
    default:
      return part.kind;
  }
};

/** What a class has to offer, each list with the best first. */
export type Offer = {
  /** Those worth discussing. */
  readonly dilemmas: readonly string[];
  /** Other dilemmas, which come in only where they are pinned. */
  readonly others: readonly string[];
  readonly facts: readonly string[];
  readonly pictures: readonly PictureName[];
  /** Whether there are two sessions that started alike and ended far apart, and handovers to be swapped. */
  readonly pair: boolean;
  readonly handovers: boolean;
};

/** What the instructor made of it; parts by their id. */
export type Choices = {
  readonly minutes: Length;
  readonly pinned: readonly string[];
  readonly banned: readonly string[];
  /** Ids in the order in which they are to come; who is not in it keeps their place behind the one before. */
  readonly order: readonly string[];
};

export type Planned = {
  readonly part: PlanPart;
  readonly id: string;
  readonly minutes: number;
  readonly pinned: boolean;
};

/** Minutes that a part wants; shorter than half of it is not worth beginning. */
const WANTED: Readonly<Record<PlanPart['kind'], number>> = {
  writing: 4,
  dilemma: 10,
  pair: 10,
  fact: 10,
  handovers: 7,
  picture: 5,
  monday: 4,
};

/** Minutes that the parts together may want beyond the time there is; they are shortened then. */
const TIGHT = 3;

const dilemmaPart = (dilemma: string): PlanPart => ({ kind: 'dilemma', dilemma });
const factPart = (fact: string): PlanPart => ({ kind: 'fact', fact });
const picturePart = (picture: PictureName): PlanPart => ({ kind: 'picture', picture });

/** All that can be shown, in the order in which it would be. */
export const partsOf = ({ dilemmas, others, facts, pictures, pair, handovers }: Offer): readonly PlanPart[] => [
  { kind: 'writing' },
  ...dilemmas.map(dilemmaPart),
  ...others.map(dilemmaPart),
  ...(pair ? [{ kind: 'pair' } as const] : []),
  ...facts.map(factPart),
  ...(handovers ? [{ kind: 'handovers' } as const] : []),
  ...pictures.map(picturePart),
  { kind: 'monday' },
];

/** What is worth most in little time comes first: one dilemma between a pen at the beginning and a sentence at the end. */
const byWeight = (offer: Offer): readonly PlanPart[] => {
  const { dilemmas, facts, pictures } = offer;
  const first = [
    ...dilemmas.slice(0, 1).map(dilemmaPart),
    { kind: 'writing' } as const,
    { kind: 'monday' } as const,
    ...(offer.pair ? [{ kind: 'pair' } as const] : []),
    ...facts.slice(0, 1).map(factPart),
    ...(offer.handovers ? [{ kind: 'handovers' } as const] : []),
    ...dilemmas.slice(1, 2).map(dilemmaPart),
    ...pictures.slice(0, 1).map(picturePart),
  ];
  const rest = [
    ...dilemmas.slice(2).map(dilemmaPart),
    ...facts.slice(1).map(factPart),
    ...pictures.slice(1).map(picturePart),
  ];
  return [...first, ...rest];
};

const wantedBy = (parts: readonly PlanPart[]): number => parts.reduce((sum, { kind }) => sum + WANTED[kind], 0);

/** More than five dilemmas an hour is a recital. */
const mostDilemmasIn = (minutes: number): number => Math.max(1, Math.floor((minutes * 5) / 60));

/** Pinned parts are always in; the others as far as the time goes, the weightiest first. */
const chosen = (offer: Offer, { minutes, pinned, banned }: Choices): readonly PlanPart[] => {
  const isPinned = (part: PlanPart): boolean => pinned.includes(partId(part));
  const allowed = (part: PlanPart): boolean => !banned.includes(partId(part));
  const taken = partsOf(offer).filter((part) => allowed(part) && isPinned(part));
  for (const part of byWeight(offer).filter((one) => allowed(one) && !isPinned(one))) {
    const dilemmas = taken.filter(({ kind }) => kind === 'dilemma').length;
    if (part.kind === 'dilemma' && dilemmas >= mostDilemmasIn(minutes)) continue;
    if (wantedBy([...taken, part]) > minutes + TIGHT) break;
    taken.push(part);
  }
  return taken;
};

const ordered = (parts: readonly PlanPart[], offer: Offer, order: readonly string[]): readonly PlanPart[] => {
  const natural = partsOf(offer).filter((part) => parts.some((one) => partId(one) === partId(part)));
  const placed: PlanPart[] = [];
  let behind = -1;
  const place = new Map<string, number>();
  for (const part of natural) {
    const own = order.indexOf(partId(part));
    if (own >= 0) behind = own;
    place.set(partId(part), own >= 0 ? own : behind + 0.5);
    placed.push(part);
  }
  return placed.toSorted((a, b) => place.get(partId(a))! - place.get(partId(b))!);
};

/** Whole minutes that add up to the time there is, as the parts want them (largest remainder, Hamilton 1792). */
const shared = (parts: readonly PlanPart[], minutes: number): readonly number[] => {
  const all = wantedBy(parts);
  const exact = parts.map(({ kind }) => (WANTED[kind] * minutes) / all);
  const whole = exact.map((one) => Math.max(1, Math.floor(one)));
  const left = minutes - whole.reduce((sum, one) => sum + one, 0);
  const first = exact
    .map((one, i) => ({ i, rest: one - Math.floor(one) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, Math.max(0, left))
    .map(({ i }) => i);
  return whole.map((one, i) => one + (first.includes(i) ? 1 : 0));
};

/**
 * The plan for this class. Parts that the class cannot show are left out and their time goes to the others; more pins than
 * fit are all kept and share the time, a minute each at least.
 */
export const planOf = (offer: Offer, choices: Choices): readonly Planned[] => {
  const parts = ordered(chosen(offer, choices), offer, choices.order);
  const minutes = shared(parts, choices.minutes);
  return parts.map((part, i) => {
    const id = partId(part);
    return { part, id, minutes: minutes[i]!, pinned: choices.pinned.includes(id) };
  });
};

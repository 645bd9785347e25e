/**
 * The same content for us and for inkjs: dilemmas (knots) one after another, each of several options, an option with a guard
 * on one gauge and three changes. Texts, guards and changes are the same words and numbers in both.
 */

export const DILEMMAS = 625;
export const OPTIONS = 8;

const GAUGES = ['cover', 'energy', 'legitimacy', 'design', 'accountability', 'embedding', 'value'] as const;
/** Where every gauge begins. */
const START = 50;

type Option = {
  readonly label: string;
  readonly says: string;
  readonly gauge: string;
  /** Open from this much on; the first option of a dilemma from 0, so that somebody can always go on. */
  readonly from: number;
  readonly changes: readonly (readonly [string, number])[];
};

const gaugeAt = (n: number): string => GAUGES[n % GAUGES.length]!;

const optionAt = (dilemma: number, option: number): Option => {
  const n = dilemma * OPTIONS + option;
  return {
    label: `Way ${option}`,
    says: `I go.`,
    gauge: gaugeAt(n),
    from: option === 0 ? 0 : (n * 7) % 40,
    // What one dilemma adds the next one takes, more or less: inkjs's numbers have no bounds to keep them in.
    changes: [1, 2, 3].map((k) => [gaugeAt((dilemma >> 1) + k), (dilemma % 2 === 0 ? 1 : -1) * (1 + ((n + k) % 3))]),
  };
};

const everyOption = (dilemma: number): Option[] => Array.from({ length: OPTIONS }, (_, i) => optionAt(dilemma, i));
const everyDilemma = Array.from({ length: DILEMMAS }, (_, i) => i);

const ourOption = ({ label, says, gauge, from, changes }: Option, next: string): string =>
  `{label: ${label}, guard: ${gauge} >= ${from}, effects: {${changes.map(([name, by]) => `${name}: ${by}`).join(', ')}}, ` +
  `open: ${next}, hats: {publicServant: {says: ${says}}, networkManager: {says: ${says}}}}`;

/** What a scenario must have besides actions, dilemmas and storylines: one colleague, one piece of news, two endings. */
export const scenarioHead = (): string => `format: two-hats/1
title: Many questions
summary: One question after another.
language: en
country: NL
policyArea: publicSpace
coCreation: serviceDelivery
minutes: 60
difficulty: 1
place: villageSquare
goals: [roleSwitching]
start:
  hat: publicServant
  turns: [${Array.from({ length: 30 }, () => 1).join(', ')}]
  hours: 8
  funds: 1000
  energy: ${START}
  cover: ${START}
  pillars: {legitimacy: ${START}, design: ${START}, accountability: ${START}, embedding: ${START}}
value: {start: ${START}, seen: {unit: answers, at0: 0, at100: 100}}
actors:
  eva: {name: Eva, sector: leadership, role: director, trust: 50, engagement: 50, expects: publicServant, wants: no surprises}
charter:
  decision: {text: Who decides?, by: 40, missing: nobody}
  budget: {text: Who pays?, by: 40, missing: nobody}
  dispute: {text: Who settles it?, by: 40, missing: nobody}
events:
  nobody: {title: Nobody knows, text: Nobody knows.}
leader: {actor: eva, does: {}}
endings:
  well: {title: Well, when: value >= 50, text: It went well.}
  so: {title: So so, text: It went as it went.}
`;

/** A scenario file with these dilemmas and little else; each answer opens the next. */
export const scenarioOfDilemmas = (): string =>
  scenarioHead() +
  'actions: {}\nstorylines:\n  thread: {initial: begun, states: {begun: {entry: {open: d0}}}}\ndilemmas:\n' +
  everyDilemma
    .flatMap((dilemma) => [
      `  d${dilemma}:`,
      `    title: Question ${dilemma}`,
      `    situation: Someone asks ${dilemma}.`,
      '    deadline: {weeks: 12, otherwise: o0}',
      '    options:',
      ...everyOption(dilemma).map(
        (option, i) => `      o${i}: ${ourOption(option, dilemma + 1 < DILEMMAS ? `d${dilemma + 1}` : '[]')}`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join('');

const inkOption = ({ label, says, gauge, from, changes }: Option, next: string): string[] => [
  `+ {${gauge} >= ${from}} [${label}]`,
  `  ${says}`,
  ...changes.map(([name, by]) => `  ~ ${name} = ${name} + ${by}`),
  `  -> ${next}`,
];

/** The same as ink source. */
export const inkOfKnots = (): string =>
  [
    ...GAUGES.map((name) => `VAR ${name} = ${START}`),
    '-> d0',
    ...everyDilemma.flatMap((dilemma) => [
      `=== d${dilemma} ===`,
      `Someone asks ${dilemma}.`,
      ...everyOption(dilemma).flatMap((option) =>
        inkOption(option, dilemma + 1 < DILEMMAS ? `d${dilemma + 1}` : 'END'),
      ),
    ]),
    '',
  ].join('\n');

/** Options by how often they are taken and what they are worth, and learning goals by who comes by them. */
import type { SimulateReport } from '../../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { Scribe } from '../scribe.ts';
import { padded, widthOf } from '../paint.ts';
import { dilemmaName, optionName, percent, playerName, signed } from './names.ts';

export const showOptions = (scribe: Scribe, scenario: Scenario, { options }: SimulateReport): void => {
  const { say, line, paint } = scribe;
  scribe.heading(say.t('simulate.options'));
  scribe.text(say.t('simulate.options.how'));
  for (const [id, dilemma] of Object.entries(scenario.dilemmas)) {
    scribe.line();
    line(`${paint('strong', dilemmaName(scenario, say, id))} ${paint('faint', id)}`);
    const rows = Object.keys(dilemma.options).map((option) => {
      const path = `${id}.${option}`;
      const { picked, worth, reruns } = options[path]!;
      return {
        name: optionName(scenario, say, path),
        picked: percent(say, picked),
        worth: reruns === 0 ? '–' : signed(say, worth),
      };
    });
    const width = Math.max(...rows.map(({ name }) => widthOf(name)));
    for (const { name, picked, worth } of rows)
      line(`  ${padded(name, width)}  ${picked.padStart(6)}  ${worth.padStart(6)}`);
  }
};

/** Seldom avoided is not worth a line: that is what games are for. */
const OFTEN = 0.5;

export const showGoals = (scribe: Scribe, { goals }: SimulateReport): void => {
  const { say } = scribe;
  scribe.heading(say.t('simulate.goals'));
  for (const [goal, { practised, avoidedBy }] of Object.entries(goals)) {
    const who = avoidedBy.filter(({ share }) => share >= OFTEN).map(({ policy }) => playerName(say, policy));
    const name = say.t(`goal.${goal}`);
    const share = percent(say, practised);
    scribe.text(
      who.length === 0
        ? say.t('simulate.goal', { goal: name, share })
        : say.t('simulate.goal.avoided', { goal: name, share, who: who.join(', ') }),
      '  ',
      '    ',
    );
  }
};

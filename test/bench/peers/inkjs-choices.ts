/** Our decisions a second beside inkjs's choices a second, on the same dilemmas. */
import { Story } from 'inkjs/full';
import { type Decision, begin, choices, decide, ending, turnWeek } from '../../../game/core/engine/engine.ts';
import type { Scenario } from '../../../game/core/scenario/scenario.ts';
import { type Roll, dice } from '../dice.ts';
import type { Work } from '../side-by-side.ts';

/** Plays at random among all that is open, listed anew before each decision; a game that is over begins again. */
export const decisionsOf =
  (scenario: Scenario, decisions: number): Work =>
  (round) => {
    const roll = dice(round + 1);
    const open: Decision[] = [];
    let game = begin(scenario, round);
    for (let n = 0; n < decisions; n++) {
      if (ending(game) !== undefined) game = begin(scenario, n);
      open.length = 0;
      for (const { decision, closed } of choices(game))
        if (closed === undefined && decision.kind !== 'undo') open.push(decision);
      const result = decide(game, { week: turnWeek(game), decision: open[roll(open.length)]! });
      if (!result.ok) throw new Error('an open decision was refused');
      game = result.value;
    }
    return decisions;
  };

/** As a game made with ink does it: reads on until there are choices, then takes one at random. */
export const choicesOf = (compiled: string, taken: number): Work => {
  const story = new Story(compiled);
  return (round) => {
    const roll = dice(round + 1);
    story.ResetState();
    for (let n = 0; n < taken; n++) choose(story, roll);
    return taken;
  };
};

const choose = (story: Story, roll: Roll): void => {
  while (story.canContinue) story.Continue();
  if (story.currentChoices.length === 0) {
    story.ResetState();
    choose(story, roll);
  } else story.ChooseChoiceIndex(roll(story.currentChoices.length));
};

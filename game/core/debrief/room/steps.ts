/** A part of the plan as the pictures that the projector shows, one after another. */
import { dilemmaSteps } from './dilemma-steps.ts';
import { pictureSteps } from './picture-steps.ts';
import type { PlanPart } from './plan.ts';
import type { Room } from './room-data.ts';
import type { Stage } from './stage.ts';
import { factSteps, handoverSteps, pairSteps } from './told-steps.ts';

/** The pictures of one part, in order; none where the class cannot show it. */
export const stepsOf = (part: PlanPart, room: Room): readonly Stage[] => {
  switch (part.kind) {
    case 'writing':
    case 'monday':
      return [{ kind: part.kind }];
    case 'dilemma':
      return dilemmaSteps(part.dilemma, room);
    case 'pair':
      return pairSteps(room);
    case 'fact':
      return factSteps(part.fact, room);
    case 'handovers':
      return handoverSteps(room);
    case 'picture':
      return pictureSteps(part.picture, room);
  }
};

/** Every kind of picture, drawn. */
import type { Stage } from '../../../../../core/debrief/room/room.ts';
import type { Pen, Picture } from '../draw/drawing.ts';
import { anger } from './anger.ts';
import { advisers } from './advisers.ts';
import { alike } from './alike.ts';
import { association } from './association.ts';
import { curves } from './curves.ts';
import { endings } from './endings.ts';
import { fact, fates } from './fact.ts';
import { hands } from './hands.ts';
import { hats } from './hats.ts';
import { heard } from './heard.ts';
import { options } from './options.ts';
import { parting } from './parting.ts';
import { situation } from './situation.ts';
import { story } from './story.ts';
import { tasks } from './tasks.ts';
import { matrix } from './matrix.ts';
import type { Of } from './of.ts';
import { handovers, welcome, writing } from './opening.ts';
import { reasons } from './reasons.ts';
import { slope, split } from './split.ts';
import { whatIf, worth } from './worth.ts';

const PICTURES: { readonly [K in Stage['kind']]: (pen: Pen, stage: Of<K>) => Picture } = {
  welcome,
  writing: (pen, stage) => writing(pen, stage as Of<'writing'>),
  monday: (pen, stage) => writing(pen, stage as Of<'monday'>),
  situation,
  options,
  advisers,
  hands,
  split,
  reasons,
  anger,
  worth,
  slope,
  alike,
  story,
  parting,
  fact,
  heard,
  fates,
  handovers,
  hats,
  curves,
  endings,
  tasks,
  association,
  matrix,
  whatIf,
};

/** Same values, same picture. */
export const pictured = (pen: Pen, stage: Stage): Picture =>
  (PICTURES[stage.kind] as (pen: Pen, stage: Stage) => Picture)(pen, stage);

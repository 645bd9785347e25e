/** Every kind of picture, drawn. */
import type { Stage } from '../../../../../core/debrief/room/room.ts';
import type { Pen, Picture } from '../draw/drawing.ts';
import { anger } from './anger.ts';
import { advisers, hands, options, situation } from './before.ts';
import { association, endings, matrix, tasks } from './class.ts';
import { fact, fates, heard } from './fact.ts';
import type { Of } from './of.ts';
import { handovers, welcome, writing } from './opening.ts';
import { alike, parting, story } from './pair.ts';
import { reasons } from './reasons.ts';
import { slope, split } from './slope.ts';
import { curves, hats } from './weeks.ts';
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

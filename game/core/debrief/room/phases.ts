/**
 * In which phase of a debrief a picture is talked about (reactions, description, analysis, application): whose questions are at
 * hand then. What it felt like first, then what happened, then why, then what to take along.
 */
import type { DEBRIEF_PHASES } from '../../scenario/vocabulary.ts';
import type { Stage } from './stage.ts';

export type Phase = (typeof DEBRIEF_PHASES)[number];

const PHASES: Readonly<Record<Exclude<Stage['kind'], 'hands'>, Phase>> = {
  welcome: 'reactions',
  writing: 'reactions',
  situation: 'description',
  options: 'description',
  split: 'description',
  alike: 'description',
  story: 'description',
  fact: 'description',
  heard: 'description',
  hats: 'description',
  curves: 'description',
  endings: 'description',
  tasks: 'description',
  matrix: 'description',
  advisers: 'analysis',
  reasons: 'analysis',
  anger: 'analysis',
  worth: 'analysis',
  parting: 'analysis',
  fates: 'analysis',
  association: 'analysis',
  whatIf: 'analysis',
  slope: 'application',
  handovers: 'application',
  monday: 'application',
};

/** The second show of hands applies what was said; the first one only commits. */
export const phaseOf = (stage: Stage): Phase => {
  if (stage.kind === 'hands') return stage.again ? 'application' : 'description';
  return PHASES[stage.kind];
};

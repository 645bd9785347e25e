/** What a picture is called and says, for lists, for large views and for whoever hears it. */
import type { Stage } from '../../../../core/debrief/room/room.ts';
import type { Say } from '../../text/text.ts';

/** What kind of picture it is: “How you answered”. */
export const stageName = (say: Say, stage: Stage): string => {
  if (stage.kind === 'story') return say(`room.shown.story.${stage.which}`);
  if (stage.kind === 'hands') return say(stage.again ? 'room.shown.handsAgain' : 'room.shown.hands');
  return say(`room.shown.${stage.kind}`);
};

/** What it is about, where that is somebody’s or something’s name. */
const aboutOf = (say: Say, stage: Stage): string | undefined =>
  'title' in stage && stage.title !== undefined ? say.words(stage.title) : undefined;

/** For a file: no sign that some system would not have in a name. */
export const fileName = (say: Say, stage: Stage): string =>
  [aboutOf(say, stage), stageName(say, stage)]
    .filter((one) => one !== undefined)
    .map((one) => one.replace(/[^\p{L}\p{N} ’'-]+/gu, ' ').trim())
    .join(' - ')
    .replace(/ +/g, ' ')
    .slice(0, LONGEST_NAME);
const LONGEST_NAME = 80;

/** In a sentence: “Fines?: How you answered. After the advice, five of you had left the wardens.” */
export const stageWords = (say: Say, stage: Stage): string => {
  const about = aboutOf(say, stage);
  const name = stageName(say, stage);
  const found = 'headline' in stage ? say.words(stage.headline) : undefined;
  return [about === undefined ? name : `${about} – ${name}`, found].filter((one) => one !== undefined).join('. ');
};

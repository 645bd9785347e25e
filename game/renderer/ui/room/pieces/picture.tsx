import { createContext, memo, use, type ReactElement } from 'react';
import type { Stage } from '../../../../core/debrief/room/room.ts';
import type { SeenThing } from '../../../../core/scenario/vocabulary.ts';
import { StagePicture } from '../stage/stage-picture.tsx';

/** What all pictures of a class have in common: the language of its story, and what lies on their ground. */
export type ClassPictures = { readonly story: string; readonly thing: SeenThing };
export const ClassPicturesContext = createContext<ClassPictures>({ story: 'en', thing: 'tally' });

type Props = { readonly stage: Stage; readonly look?: 'projector' | 'small' };

/** One picture of the projector, as wide as its place and as high as its width asks for. */
export const Picture = memo(({ stage, look = 'small' }: Props): ReactElement => {
  const { story, thing } = use(ClassPicturesContext);
  return (
    <div className="room-pictured" data-look={look}>
      <StagePicture stage={stage} look={look} story={story} thing={thing} />
    </div>
  );
});

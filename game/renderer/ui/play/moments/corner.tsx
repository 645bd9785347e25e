import { useMemo, type ReactElement } from 'react';
import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import type { DilemmaView } from '../../../../core/view/view.ts';
import { addressOf, corner, you } from '../../../art/art.ts';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Line, Prose } from '../pieces/prose.tsx';
import { utterancesIn } from '../pieces/texts.ts';
import { usePlaceScene } from '../pieces/use-place-scene.ts';
import { useArrive } from '../pieces/use-arrive.ts';
import './dilemma.css';

/** You, from behind, in the hat you wear. */
const YOU: Readonly<Record<Hat, string>> = {
  publicServant: addressOf(you('publicServant')),
  networkManager: addressOf(you('networkManager')),
};

/** The situation: the place with whoever stands in it, what is the matter, and what they say. */
export const Corner = ({ dilemma }: { readonly dilemma: DilemmaView }): ReactElement => {
  const say = useSay();
  const { theme, view } = useAtHand();
  const { face, title, situation, deadline, interrupt } = dilemma;
  const place = useArrive<HTMLHeadingElement>();
  const scene = usePlaceScene();
  const picture = useMemo(
    () =>
      addressOf(corner({ ...scene, theme, speaker: face && { portrait: face.portrait, expression: face.expression } })),
    [scene, theme, face],
  );
  return (
    <div className="corner-scene">
      <img className="corner-picture" src={picture} alt="" />
      <div className="corner-words">
        {interrupt && <p className="corner-now">{say('play.dilemma.now')}</p>}
        <h1 ref={place} tabIndex={-1} className="arrive">
          <Line text={title} />
        </h1>
        {utterancesIn(situation).map(({ kind, text, after }, i) => (
          <div key={i} className={kind === 'speech' && face ? 'corner-speech' : 'corner-telling'}>
            <Prose text={text} />
            {after !== undefined && (
              <div className="corner-telling">
                <Prose text={after} />
              </div>
            )}
          </div>
        ))}
      </div>
      <img className="corner-you" src={YOU[view.week.hat]} alt="" />
      {deadline !== undefined && !interrupt && <p className="corner-deadline">{say.words(deadline)}</p>}
    </div>
  );
};

import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import { CardHat } from './card-hat.tsx';
import './card-scene.css';
import './card-words.css';

/** What can be scrolled must be reached by keyboard; what fits must not stop anybody on the way. */
const useOverflow = () => {
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const body = place.current;
    if (body === null) return undefined;
    const measure = () => setOver(body.scrollHeight > body.clientHeight + 1);
    const watch = new ResizeObserver(measure);
    watch.observe(body);
    measure();
    return () => watch.disconnect();
  }, []);
  return { place, over };
};

type Props = {
  /** `turned`, `unheard` or `fork`: which sky the scene has above its picture. */
  readonly kind: 'turned' | 'unheard' | 'fork';
  /** Whose colours and corners it has; neither, if it is about both. */
  readonly hat: Hat | undefined;
  readonly picture: string;
  /** What hangs, stands or is said in the picture. */
  readonly scene: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** Hats beside the last line, and the line. */
  readonly hats: readonly Hat[];
  readonly foot: ReactNode;
};

/** A card: a drawn scene, what it tells, and a last line beside a hat. Its title is read first and stands second. */
export const Card = ({ kind, hat, picture, scene, title, children, hats, foot }: Props): ReactElement => {
  const id = useId();
  const { place, over } = useOverflow();
  return (
    <article className={`card card-${kind}`} data-hat={hat} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="card-scene">
        <img className="card-picture" src={picture} alt="" />
        {scene}
      </div>
      <div
        className={over ? 'card-body card-over' : 'card-body'}
        ref={place}
        role={over ? 'group' : undefined}
        tabIndex={over ? 0 : undefined}
        aria-labelledby={over ? id : undefined}
      >
        {children}
      </div>
      <div className="card-foot">
        {hats.map((one) => (
          <CardHat key={one} hat={one} />
        ))}
        <div>{foot}</div>
      </div>
    </article>
  );
};

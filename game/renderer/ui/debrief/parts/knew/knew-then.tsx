import { useId, type ReactElement } from 'react';
import type { Knew } from '../../../../../core/debrief/debrief.ts';
import { Icon } from '../../../controls/icon.tsx';
import { Face } from '../../../play/pieces/face.tsx';
import { overtimeWords, priceWords } from '../../../play/pieces/price-words.ts';
import { Line, Prose } from '../../../play/pieces/prose.tsx';
import { useSay } from '../../../text/text.ts';
import { personOf, useLooking } from '../../looking.ts';
import { Who } from '../piece.tsx';

type Option = Knew['then']['options'][number];

/** Which of the two answers this was; undefined for one that was not given. */
const markOf = ({ answer, firstAnswer }: Knew, { id }: Option) => {
  if (id === answer) return id === firstAnswer ? 'back.knew.both' : 'back.knew.chosen';
  return id === firstAnswer ? 'back.knew.first' : undefined;
};

const Said = ({ knew, option }: { readonly knew: Knew; readonly option: Option }): ReactElement => {
  const say = useSay();
  const mark = markOf(knew, option);
  const chosen = option.id === knew.answer;
  const price = [priceWords(option.price, say), overtimeWords(option.price, say) ?? ''].filter((one) => one !== '');
  return (
    <li className={`then-says${chosen ? ' then-chosen' : ''}${option.closed === undefined ? '' : ' then-closed'}`}>
      <p className="then-line">
        <Line text={option.says} />
      </p>
      <p className="soft">
        {say.words(option.title)}
        {!knew.then.anchor && option.closed === undefined && ` · ${price.join(' · ')}`}
      </p>
      {option.closed !== undefined ? (
        <p className="then-mark">
          <Icon name="lock" /> {say.words(option.closed)}
        </p>
      ) : (
        option.hint !== undefined && (
          <p className="soft">
            <Line text={option.hint} />
          </p>
        )
      )}
      {mark !== undefined && (
        <p className="then-mark">
          <Icon name={chosen ? 'check' : 'lookBack'} /> <strong>{say(mark)}</strong>
        </p>
      )}
    </li>
  );
};

/** Who sat there to be asked; what was not opened then can be read now, and says so. */
const Advice = ({ knew }: { readonly knew: Knew }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const { advisers } = knew.then;
  if (advisers.length === 0) return null;
  return (
    <>
      <h4>{say('back.knew.bench')}</h4>
      <ul className="then-advice">
        {advisers.map(({ id, name, advice }) => {
          const heard = knew.opened.includes(id);
          return (
            <li key={id} className={heard ? 'then-advised' : 'then-advised then-unheard'}>
              <Face person={personOf(debrief, id)} expression={heard ? 'explaining' : 'calm'} size="small" />
              <div>
                <p>
                  <strong>{name}</strong>{' '}
                  <span className="then-heard">{say(heard ? 'back.knew.opened' : 'back.knew.unopened')}</span>
                </p>
                <p>
                  <Line text={advice} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const SURE = { 1: 'back.knew.sure.1', 2: 'back.knew.sure.2', 3: 'back.knew.sure.3' } as const;

const Thought = ({ knew }: { readonly knew: Knew }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const { confidence, justification, anger } = knew;
  const sure = confidence === 1 || confidence === 2 || confidence === 3 ? SURE[confidence] : undefined;
  if (sure === undefined && justification === undefined && anger?.expected === undefined) return null;
  return (
    <>
      <h4>{say('back.knew.thought')}</h4>
      {anger?.expected !== undefined && (
        <p>
          <Who actor={anger.expected}>
            {say('back.knew.expected', { name: personOf(debrief, anger.expected).name })}
          </Who>
        </p>
      )}
      {sure !== undefined && <p>{say(sure)}</p>}
      {justification !== undefined && justification !== '' && (
        <blockquote className="then-why">{say('play.quote', { text: justification })}</blockquote>
      )}
    </>
  );
};

/** What stood on the screen of that hat, in its words, and what was made of it. */
export const Then = ({ knew }: { readonly knew: Knew }): ReactElement => {
  const say = useSay();
  const id = useId();
  const { face, situation, options } = knew.then;
  return (
    <section className="then" data-hat={knew.hat} aria-labelledby={id}>
      <h3 id={id}>{say('back.knew.then')}</h3>
      <div className="then-scene">
        {face && <Face person={face} size="large" />}
        <div>
          <Prose text={situation} />
        </div>
      </div>
      <h4>{say('back.knew.says')}</h4>
      <ul className="then-options">
        {options.map((option) => (
          <Said key={option.id} knew={knew} option={option} />
        ))}
      </ul>
      <Advice knew={knew} />
      <Thought knew={knew} />
    </section>
  );
};

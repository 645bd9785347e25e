import type { ReactElement, ReactNode } from 'react';
import type { Figure } from '../../../../core/debrief/debrief.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay, type TextKey } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { Num } from '../pieces/num.tsx';
import { hoursHeadline } from './headlines.ts';
import { Theirs } from './hours-theirs.tsx';
import { TurnHours } from './hours-turns.tsx';
import { Sentence } from '../pieces/sentence.tsx';
import { PartHead } from './piece.tsx';
import { TwoPart } from './two-part.tsx';
import './hours.css';

/** A sentence around a number; the number can be asked what it is made of. */
const Counted = ({ text, figure }: { readonly text: TextKey; readonly figure: Figure }): ReactElement => {
  const say = useSay();
  return (
    <Sentence
      text={say(text, { n: figure.value })}
      parts={{ figure: <Num figure={figure} words={{ key: `${text}.words` }} /> }}
    />
  );
};

const Card = ({
  icon,
  title,
  children,
}: {
  readonly icon: 'clock' | 'euro' | 'person';
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement => (
  <section className="sheet-card hours-card">
    <h2>
      <Icon name={icon} /> {title}
    </h2>
    {children}
  </section>
);

const Lines = ({ lines }: { readonly lines: readonly (readonly [TextKey, Figure])[] }): ReactElement => (
  <ul className="hours-lines">
    {lines.map(([text, figure]) => (
      <li key={text}>
        <Counted text={text} figure={figure} />
      </li>
    ))}
  </ul>
);

/** A line that says nothing when there was nothing. */
const ifAny = (text: TextKey, figure: Figure): readonly (readonly [TextKey, Figure])[] =>
  figure.value === 0 ? [] : [[text, figure]];

const Cards = (): ReactElement => {
  const say = useSay();
  const { hours, funds, energy, restful } = useLooking().debrief.resources;
  return (
    <div className="hours-cards">
      <Card icon="clock" title={say('back.hours.hours')}>
        <p className="hours-main">
          <Counted text="back.hours.spent" figure={hours.spent} />
        </p>
        <Lines
          lines={[
            ['back.hours.overtime', hours.overtime],
            ...ifAny('back.hours.borrowed', hours.borrowed),
            ['back.hours.left', hours.left],
            ...ifAny('back.hours.restful', restful),
          ]}
        />
      </Card>
      <Card icon="euro" title={say('back.hours.funds')}>
        <p className="hours-main">
          <Counted text="back.hours.funds.spent" figure={funds.spent} />
        </p>
        <Lines
          lines={[
            ['back.hours.funds.start', funds.start],
            ...ifAny('back.hours.funds.received', funds.received),
            ['back.hours.funds.left', funds.left],
          ]}
        />
      </Card>
      <Card icon="person" title={say('back.hours.energy')}>
        <p className="hours-main">
          <Sentence
            text={say('back.hours.energy.lowest', { week: energy.lowestWeek })}
            parts={{ figure: <Num figure={energy.lowest} words={{ key: 'gauge.energy' }} /> }}
          />
        </p>
        <Lines
          lines={[
            ['back.hours.energy.start', energy.start],
            ['back.hours.energy.left', energy.left],
          ]}
        />
      </Card>
    </div>
  );
};

/** Hours and euros: what there was, where it went, what was left, and what others gave of theirs. */
export const Hours = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { together, inside } = debrief.resources.hours;
  return (
    <div className="part">
      <PartHead title={hoursHeadline(debrief, say)}>{say('back.hours.lead')}</PartHead>
      <Cards />
      <div className="hours-pair">
        <section aria-labelledby="hours-with">
          <h2 id="hours-with">{say('back.hours.with')}</h2>
          <TwoPart
            title={say('back.hours.with.note')}
            parts={[
              { figure: inside, words: say('back.hours.inside', { n: inside.value }) },
              { figure: together, words: say('back.hours.together', { n: together.value }) },
            ]}
          />
          <Theirs />
        </section>
        <TurnHours />
      </div>
    </div>
  );
};

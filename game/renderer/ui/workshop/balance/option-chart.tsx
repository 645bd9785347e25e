import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import type { DilemmaFinding, WorkshopIntent } from '../workshop-view.ts';

type Props = {
  readonly finding: DilemmaFinding;
  readonly lang: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const WIDTH = 200;
const PAD = 9;

/** A dilemma in which one answer almost always loses, or none makes a difference: what each was worth, on one scale. */
export const OptionChart = ({ finding, lang, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { title, options, loses, line } = finding;
  const most = Math.max(1, ...options.map(({ worth }) => Math.abs(worth)));
  const x = scaleLinear([-most, most], [PAD, WIDTH - PAD]);
  const loser = options.find(({ option }) => option === loses?.option);
  return (
    <div className="option-chart">
      <h2>
        {say(loses ? 'workshop.loses' : 'workshop.fake')} <span lang={lang}>“{title}”</span>
      </h2>
      <ul>
        {options.map(({ option, label, worth, loses: lost }) => (
          <li key={option} className={lost ? 'option-row option-loses' : 'option-row'}>
            <span lang={lang}>{label}</span>
            <svg viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
              <path className="option-axis" d={`M${x(0)} 1V21`} />
              <path className="option-way" d={`M${x(0)} 11H${x(worth)}`} />
              <circle className="option-dot" cx={x(worth)} cy="11" r="6.5" />
            </svg>
            <span className="unseen">{say('workshop.worth', { n: Math.round(worth * 10) / 10 })}</span>
          </li>
        ))}
      </ul>
      <p className="option-scale" aria-hidden="true">
        <span>{say('workshop.worth.less')}</span>
        <span>{say('workshop.worth.more')}</span>
      </p>
      <p>
        {loses ? (
          <>
            <span lang={lang}>{loser?.label}</span> {say('workshop.loses.note', { n: loses.reruns })}{' '}
            <span lang={lang}>“{loses.by}”</span>.
          </>
        ) : (
          say('workshop.fake.note')
        )}
      </p>
      {line !== undefined && (
        <Button onClick={() => onIntent({ kind: 'goTo', file: 'scenario.yaml', line, column: 1 })}>
          {say('workshop.openDilemma')} <span lang={lang}>“{title}”</span>
        </Button>
      )}
    </div>
  );
};

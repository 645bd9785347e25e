import { useId, type ReactElement } from 'react';
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';

type Props = {
  readonly weeks: Debrief['weeks'];
  readonly value: number | undefined;
  readonly onChange: (week: number) => void;
};

/** The weeks as leaves of a tear-off calendar, one to be chosen. */
export const Leaves = ({ weeks, value, onChange }: Props): ReactElement => {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="leaves">
      <legend className="unseen">{say('back.opening.weeks')}</legend>
      {weeks.map(({ week, weeks: length }) => (
        <label key={week} className={week === value ? 'leaf leaf-on' : 'leaf'}>
          <input className="unseen" type="radio" name={name} checked={week === value} onChange={() => onChange(week)} />
          <span className="leaf-head">{say(length > 1 ? 'back.opening.week.span' : 'back.opening.week')}</span>
          <span className="leaf-number">
            {week}
            {length > 1 && (
              <>
                <span aria-hidden="true">–</span>
                <span className="unseen"> {say('back.opening.to')} </span>
                {week + length - 1}
              </>
            )}
          </span>
          <span className="leaf-tick" aria-hidden="true">
            {week === value && <Icon name="check" />}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

import { useId, type ReactElement } from 'react';
import './controls.css';

type Props<T extends string | number> = {
  readonly legend: string;
  readonly note?: string | undefined;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
};

/** One of few, all in sight: radio buttons that look like a row of tabs. */
export const OneOf = <T extends string | number>({
  legend,
  note,
  value,
  options,
  onChange,
}: Props<T>): ReactElement => {
  const id = useId();
  return (
    <fieldset className="one-of" aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <legend>{legend}</legend>
      <div className="one-of-row">
        {options.map(([option, text]) => (
          <label key={option}>
            <input
              className="unseen"
              type="radio"
              name={id}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
    </fieldset>
  );
};

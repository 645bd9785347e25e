import { useId, type ReactElement } from 'react';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
};

/** A labelled choice of one among few, the browser's own: it works by keyboard and in a screen reader as it is. */
export const Choice = <T extends string>({ label, value, options, onChange }: Props<T>): ReactElement => {
  const id = useId();
  const choose = (chosen: string) => {
    const found = options.find(([option]) => option === chosen);
    if (found) onChange(found[0]);
  };
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
};

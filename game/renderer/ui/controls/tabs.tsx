import type { ReactElement } from 'react';
import './tabs.css';

type Props<T extends string> = {
  readonly label: string;
  readonly className?: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
};

/** A few things of which one is shown: words in a row, the one that is shown underlined. */
export const Tabs = <T extends string>({ label, className = '', value, options, onChange }: Props<T>): ReactElement => (
  <div className={`tabs ${className}`} role="group" aria-label={label}>
    {options.map(([option, text]) => (
      <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
        {text}
      </button>
    ))}
  </div>
);

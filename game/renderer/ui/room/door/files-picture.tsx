import type { ReactElement } from 'react';

/** A stick and a few sheets, as decoration: what is asked for stands in the words below it. */
export const FilesPicture = (): ReactElement => (
  <svg className="files-picture" viewBox="0 0 200 100" aria-hidden="true">
    <g className="files-sheets">
      <path d="M62 22L96 14L108 76L74 84Z" />
      <path d="M92 10H130V76H92Z" />
      <path d="M124 16L160 24L148 86L112 78Z" />
      <path className="files-lines" d="M101 24H121M101 34H121M101 44H114M134 32L149 35M132 42L147 45M130 52L140 54" />
    </g>
    <g className="files-stick">
      <path d="M14 62H56V86H14Q8 86 8 80V68Q8 62 14 62Z" />
      <path className="files-plug" d="M56 66H74V82H56Z" />
      <path className="files-lines" d="M62 71V77M68 71V77M17 74H30" />
    </g>
  </svg>
);

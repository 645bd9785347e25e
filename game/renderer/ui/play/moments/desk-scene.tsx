import { useMemo, type ReactElement } from 'react';
import type { Person } from '../../../../core/view/view.ts';
import { addressOf, figure, INK } from '../../../art/art.ts';

const LINE = { stroke: INK, strokeWidth: 4, strokeLinejoin: 'round' } as const;
const FINE = { ...LINE, strokeWidth: 2.5 } as const;

const Room = (): ReactElement => (
  <>
    <path d="M0 0H836V720H0Z" className="desk-wall" />
    <path d="M0 600H836V720H0Z" className="desk-floor" />
    <path d="M0 600H836" {...LINE} />
    <path d="M52 92H232V288H52Z" className="desk-night" {...LINE} />
    <path d="M142 92V288M52 190H232" {...LINE} fill="none" />
    <circle cx="196" cy="136" r="15" fill="#fff2c8" />
    <path d="M590 20L402 600H836V300Z" className="desk-beam" />
    <path d="M590 0V58" {...LINE} />
    <path d="M540 102Q546 58 590 58Q634 58 640 102Z" fill="#2f6b52" {...LINE} />
    <path d="M730 300H840V600H730Z" fill="#8a5a30" {...LINE} />
    <path d="M730 398H836M730 496H836" {...LINE} />
    <path d="M744 330h14v66h-14ZM762 322h12v74h-12ZM778 336h18v60h-18ZM802 326h13v70h-13Z" fill="#b4552f" {...FINE} />
    <path d="M746 430h16v64h-16ZM766 424h12v70h-12ZM790 436h20v58h-20Z" fill="#3d5f86" {...FINE} />
  </>
);

const DeskFront = (): ReactElement => (
  <>
    <path d="M300 520H836V548H300Z" fill="#a9743f" {...LINE} />
    <path d="M322 548H836V720H322Z" fill="#8a5a30" {...LINE} />
    <path d="M352 586H520V690H352Z" fill="none" {...FINE} opacity="0.5" />
    <path d="M708 520V508H812V520ZM716 508V496H806V508ZM712 496V486H800V496Z" fill="#fffaf1" {...FINE} />
  </>
);

/** Somebody of the house at their desk: lamplight, paper, night outside. */
export const DeskScene = ({ person }: { readonly person: Person }): ReactElement => {
  const { portrait, expression } = person;
  const address = useMemo(
    () => addressOf(figure(portrait, expression, { seated: true, pose: 'desk', flip: true, shadow: false })),
    [portrait, expression],
  );
  return (
    <svg className="encounter-picture" viewBox="0 0 836 720" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <Room />
      <image href={address} x="340" y="72" width="522" height="580" />
      <DeskFront />
    </svg>
  );
};

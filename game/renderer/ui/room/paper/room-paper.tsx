import type { ReactElement } from 'react';
import type { PreparationView } from '../room-view.ts';
import { ClassPaper } from './class-paper.tsx';
import { HandoverPaper } from './handover-paper.tsx';
import '../../debrief/print/paper.css';
import '../../debrief/print/paper-tables.css';
import './room-paper.css';

/** What a room can put on paper. */
export type Paper = 'report' | 'handovers';

type Props = {
  readonly view: Pick<PreparationView, 'report' | 'handovers' | 'title'>;
  readonly paper: Paper;
};

/** For A4: hidden on the screen, and the only thing that prints. One at a time, so that what is mounted is what comes out. */
export const RoomPaper = ({ view, paper }: Props): ReactElement =>
  paper === 'report' ? (
    <ClassPaper report={view.report} />
  ) : (
    <HandoverPaper sheets={view.handovers} title={view.title} />
  );

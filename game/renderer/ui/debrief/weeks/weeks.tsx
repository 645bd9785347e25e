import type { ReactElement } from 'react';
import { DataTable } from '../pieces/data-table.tsx';
import { useLooking } from '../looking.ts';

export const Weeks = (): ReactElement => {
  const { debrief } = useLooking();
  return (
    <>
      {debrief.timeline.tables.map((table, i) => (
        <DataTable key={i} table={table} />
      ))}
    </>
  );
};

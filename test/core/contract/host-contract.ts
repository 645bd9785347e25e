/** What every host promises, whatever keeps things for it. Run against each of them. */
import { afterEach, beforeEach, describe } from 'vitest';
import { dataRows } from './data-rows.ts';
import { makeRig } from './rig.ts';
import { roomRows } from './room-rows.ts';
import { sessionRows } from './session-rows.ts';
import type { TestedHost } from './tested-host.ts';
import { workshopRows } from './workshop-rows.ts';

/** `start` makes a host on which nothing is kept yet. Every request and reply is held against the table. */
export const hostContract = (name: string, start: () => Promise<TestedHost>): void => {
  describe(name, () => {
    let tested: TestedHost;
    const rig = makeRig(() => tested);
    beforeEach(async () => {
      tested = await start();
      Object.assign(rig, await rig.window());
    });
    afterEach(() => tested.stop());
    sessionRows(rig);
    workshopRows(rig);
    dataRows(rig);
    roomRows(rig);
  });
};

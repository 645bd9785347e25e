/** What a room wishes of its host, out of the host's messages. */
import type { Host } from '../../host/host.ts';
import { fetchSessions } from '../records/read-back.ts';
import { saveFile } from '../save-file.ts';
import type { RoomHost } from './room-parts.ts';

export const roomHost = (host: Host): RoomHost => ({
  // Asked at once: a browser opens a window only while the click is fresh.
  projector: (on) => host.room({ wish: 'projector', on }),
  save: (kind, name, content) => saveFile(host, kind, name, content),
  paper: (name) => host.room({ wish: 'pdf', name }),
  store: async () => {
    const looked = await host.records({ wish: 'look' });
    return looked.ok ? (looked.value.store ?? undefined) : undefined;
  },
  queue: (batch, version) => host.records({ wish: 'queue', version, ...batch }),
  fetch: () => fetchSessions(host),
});

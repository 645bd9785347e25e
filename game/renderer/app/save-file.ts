/** Files that a person takes away from a screen: the host asks where to. */
import { type Host, LARGEST_SAVED, type Outcome, type SavedKind, failed } from '../host/host.ts';

/** Text is written as UTF-8. `cancelled` where the person chose no place; `too-large` where no host takes so much. */
export const saveFile = async (
  host: Pick<Host, 'room'>,
  kind: SavedKind,
  name: string,
  content: string | Uint8Array,
): Promise<Outcome<unknown>> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytes.byteLength > LARGEST_SAVED ? failed('too-large') : host.room({ wish: 'save', kind, name, bytes });
};

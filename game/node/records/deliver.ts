/**
 * One pass through the outbox: everything that waits is sent, in order, until it is empty or the store stands in the way.
 * A statement that the store refuses, or fails on while it is otherwise well, is set aside and named; it holds nothing up.
 */
import { type Statement, attachmentsFor } from './batch.ts';
import type { Open, Outbox } from './outbox.ts';
import type { StoreAddress } from './store-address.ts';
import { type Answer, type Net, isWell, post, storedUnder } from './store-client.ts';

/** Why a pass ended before the outbox was empty. */
export type Trouble = Extract<Answer, { kind: 'failing' | 'busy' | 'unreachable' | 'badKey' | 'noStore' }>;

/** Only a person can mend a key or an address. */
export const helpsToWait = ({ kind }: Trouble): boolean => kind !== 'badKey' && kind !== 'noStore';

export type Pass = {
  /** How many statements the store has taken in this pass, and how many it would not. */
  readonly stored: number;
  readonly refused: number;
  readonly trouble: Trouble | undefined;
};

/** Statements in one message: a session is one or two of them, and none is larger than stores take. */
const AT_ONCE = 50;
/** How often the store may fail on the same statements before they are looked at one by one. */
const TRIES = 3;

const settledPart = (sent: unknown, kept: unknown): boolean => {
  if (typeof sent !== 'object' || sent === null) return sent === kept;
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.entries(sent).every(([name, value]) => settledPart(value, (kept as Record<string, unknown>)[name]));
};

/**
 * Sends what waits. Resolves when the outbox is empty of what can be sent, or with the trouble that it met. Rejects when
 * `net.signal` stops it, and with the system's error where the outbox cannot be written; whatever was acknowledged by then
 * is written down. `heard` is told after each message how many statements are settled.
 */
export const deliver = async (
  outbox: Outbox,
  store: StoreAddress,
  net: Net,
  heard: (stored: number, refused: number) => void = () => undefined,
): Promise<Pass> => {
  let stored = 0;
  let refused = 0;
  let failures = 0;

  const settle = async ({ key }: Open, chunk: readonly Statement[], why?: string): Promise<undefined> => {
    await outbox.settle(
      key,
      chunk.map(({ id }) => id),
      why,
    );
    if (why === undefined) stored += chunk.length;
    else refused += chunk.length;
    failures = 0;
    heard(stored, refused);
  };

  const send = async (open: Open, chunk: readonly Statement[]): Promise<Trouble | undefined> => {
    const { version } = open.batch;
    const answer = await post(store, net, version, chunk, attachmentsFor(open.batch, chunk));
    switch (answer.kind) {
      case 'stored':
        return settle(open, chunk);
      case 'refused':
      case 'conflict': {
        if (chunk.length > 1) return halves(open, chunk);
        const [only] = chunk;
        // Sent before, acknowledged too late: the store has this very statement.
        if (answer.kind === 'refused') return settle(open, chunk, answer.why);
        const there = await storedUnder(store, net, version, only!.id);
        if (there.kind === 'unreachable') return there;
        return settle(open, chunk, settledPart(only, there.statement) ? undefined : answer.why);
      }
      case 'failing': {
        failures++;
        if (failures < TRIES || !(await isWell(store, net, version))) return answer;
        if (chunk.length > 1) return halves(open, chunk);
        return settle(open, chunk, answer.why);
      }
      default:
        return answer;
    }
  };
  const halves = async (open: Open, chunk: readonly Statement[]): Promise<Trouble | undefined> => {
    const middle = Math.ceil(chunk.length / 2);
    return (await send(open, chunk.slice(0, middle))) ?? send(open, chunk.slice(middle));
  };

  for (let open = await outbox.next(); open !== undefined; open = await outbox.next()) {
    const { settled, batch } = open;
    const chunk = batch.statements.filter(({ id }) => !settled.has(id)).slice(0, AT_ONCE);
    const trouble = await send(open, chunk);
    if (trouble?.kind === 'failing' && failures < TRIES) continue;
    if (trouble !== undefined) return { stored, refused, trouble };
  }
  return { stored, refused, trouble: undefined };
};

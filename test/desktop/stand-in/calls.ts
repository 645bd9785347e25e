/** Calls with answers over the message channel between a process and its child. */

type Call = { readonly call: string; readonly id: number; readonly args: readonly unknown[] };
type Answer = { readonly answer: number; readonly ok: boolean; readonly value: unknown };
type Port = {
  readonly send: (message: Call | Answer) => void;
  readonly listen: (take: (message: unknown) => void) => void;
  /** Called when nobody is left at the other end. */
  readonly whenGone?: (gone: () => void) => void;
};

type Handlers<T> = { readonly [K in keyof T]: T[K] };
// oxlint-disable-next-line typescript/no-explicit-any -- the arguments are those of the table, whatever they are
type Table<T> = { readonly [K in keyof T]: (...args: any[]) => Promise<unknown> };

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers calls with `ours`; the result calls theirs. A call that throws there rejects here with the same words. */
export const connect = <Theirs extends Table<Theirs>, Ours extends Table<Ours>>(
  port: Port,
  ours: Handlers<Ours>,
): Theirs => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  const takeCall = async ({ call, id, args }: Call): Promise<void> => {
    const answer = await ours[call as keyof Ours](...args).then(
      (value) => ({ answer: id, ok: true, value }),
      (error: unknown) => ({ answer: id, ok: false, value: wordsOf(error) }),
    );
    try {
      port.send(answer);
    } catch {
      // Whoever asked is gone, and wants no answer.
    }
  };
  port.whenGone?.(() => {
    for (const settle of waiting.values()) settle({ answer: 0, ok: false, value: 'The other process has ended.' });
    waiting.clear();
  });
  port.listen((message) => {
    if (typeof message !== 'object' || message === null) return;
    if ('call' in message) void takeCall(message as Call);
    if ('answer' in message) {
      const { answer } = message as Answer;
      waiting.get(answer)?.(message as Answer);
      waiting.delete(answer);
    }
  });
  const ask = (call: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, ({ ok, value }) => (ok ? resolve(value) : reject(new Error(String(value)))));
      // A port that is closed throws, and so rejects this call.
      port.send({ call, id: count, args });
    });
  return new Proxy({} as Theirs, {
    get: (_none, call) =>
      call === 'then' ? undefined : (...args: readonly unknown[]): Promise<unknown> => ask(String(call), args),
  });
};

/** A worker that holds a class: it answers at once what it was given an answer for, and the rest when a test says so. */
type Asked = { readonly kind: string; readonly [what: string]: unknown };
type Message = { readonly id: number; readonly asked: Asked };

export class FakeClass extends EventTarget {
  ended = false;
  readonly asked: Asked[] = [];
  readonly #answers: Readonly<Record<string, (asked: Asked) => unknown>>;
  readonly #held: Message[] = [];
  constructor(answers: Readonly<Record<string, (asked: Asked) => unknown>>) {
    super();
    this.#answers = answers;
    queueMicrotask(() => this.#say({ kind: 'ready' }));
  }
  #say(data: object): void {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  postMessage(message: Message): void {
    if (this.ended) return;
    this.asked.push(message.asked);
    const value = this.#answers[message.asked.kind]?.(message.asked);
    if (value === undefined) this.#held.push(message);
    else queueMicrotask(() => this.#say({ kind: 'answer', id: message.id, value }));
  }
  /** Answers the first question of this kind that waits. */
  answer(kind: string, value: unknown): void {
    const at = this.#held.findIndex(({ asked }) => asked.kind === kind);
    const [message] = this.#held.splice(at, 1);
    this.#say({ kind: 'answer', id: message!.id, value });
  }
  fall(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
  terminate(): void {
    this.ended = true;
  }
}

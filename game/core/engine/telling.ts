/** What somebody reads because of a decision: stable ids of texts of the scenario, in the order of happening. */

export type Telling = {
  readonly kind: 'says' | 'news' | 'told' | 'refused' | 'chance' | 'signed' | 'settled' | 'promise' | 'leader';
  /** Stable id of the text, e.g. `events.badPress.text`; the text itself is in the scenario, in its language. */
  readonly text: string;
  /** Of a refusal: the hat was wrong, or it was right and nobody had been told of it. */
  readonly why?: 'other-hat' | 'not-told';
  /** Whose face goes with it. */
  readonly actor?: string;
};

/** What somebody reads because of a decision: stable ids of texts of the scenario, in the order of happening. */

export type Telling = {
  readonly kind:
    'says' | 'news' | 'told' | 'refused' | 'early' | 'chance' | 'signed' | 'settled' | 'promise' | 'leader';
  /** Stable id of the text, e.g. `events.badPress.text`; the text itself is in the scenario, in its language. */
  readonly text: string;
  /** Whose face goes with it. */
  readonly actor?: string;
};

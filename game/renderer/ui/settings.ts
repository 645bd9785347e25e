/** What the person may choose about the window itself. */
export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `system` follows what the machine is set to. */
export const SWITCHES = ['system', 'on', 'off'] as const;
export type Switch = (typeof SWITCHES)[number];

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  /** Per cent of the size that the window's own size asks for. */
  readonly textSize: TextSize;
  readonly reducedMotion: Switch;
  readonly moreContrast: Switch;
  /** 0 (off) to 100. */
  readonly soundVolume: number;
  /** Many trainees in one room: sound is off, whatever its volume. */
  readonly classroom: boolean;
  /** Whoever knows the game has every control from the start. */
  readonly skipLessons: boolean;
};

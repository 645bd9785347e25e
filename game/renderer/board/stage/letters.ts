/** The page's letters, loaded before anything is written with them, and how wide they are. */
import { FONT, fontOf, type Measure } from '../layout/words.ts';

const SAMPLE = 'Aa“ıëé–…”';
const FIRST_FONT = FONT.split(',')[0]!;

/** A font that cannot be had is replaced by the system's; the board opens all the same. */
export const loadLetters = async (): Promise<void> => {
  await Promise.allSettled(
    [`400 16px ${FIRST_FONT}`, `700 16px ${FIRST_FONT}`].map((font) => document.fonts.load(font, SAMPLE)),
  );
};

/** Measured at one large size, so that the same text breaks alike at every size of the board. */
const MEASURED_AT = 100;

export const letterMeasure = (): Measure => {
  const pen = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  return (text, size, bold = false) => {
    const key = `${bold} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      pen.font = fontOf(MEASURED_AT, bold);
      width = pen.measureText(text).width;
      known.set(key, width);
    }
    return (width * size) / MEASURED_AT;
  };
};

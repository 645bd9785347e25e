/** The five sounds, as they are put together. Each is over within 1.2 seconds and peaks well below full loudness. */
import { rush, type Stage, tone } from './stage.ts';

/** A sheet is turned: two brushes of paper, the second one settling. */
const page = (stage: Stage): void => {
  const paper = { type: 'bandpass', q: 0.9 } as const;
  rush(stage, { ...paper, offset: 0 }, { from: 1400, to: 4200 }, { at: 0, rise: 0.09, fall: 0.14, level: 0.3 });
  rush(stage, { ...paper, offset: 0.5 }, { from: 3800, to: 1500 }, { at: 0.17, rise: 0.03, fall: 0.2, level: 0.2 });
};

/** A stamp comes down on a desk, and is lifted. */
const stamp = (stage: Stage): void => {
  tone(stage, 'sine', { from: 150, to: 58 }, { at: 0, rise: 0.004, fall: 0.17, level: 0.34 });
  rush(
    stage,
    { type: 'lowpass', q: 0.7, offset: 0.2 },
    { from: 1300, to: 420 },
    { at: 0, rise: 0.002, fall: 0.07, level: 0.42 },
  );
  rush(
    stage,
    { type: 'bandpass', q: 1.6, offset: 0.7 },
    { from: 900, to: 1500 },
    { at: 0.2, rise: 0.01, fall: 0.05, level: 0.14 },
  );
};

/** One voice in a murmur: its pitch, and when its syllables come. */
const VOICES = [
  { pitch: 118, syllables: [0, 0.19, 0.33, 0.6, 0.76] },
  { pitch: 163, syllables: [0.08, 0.25, 0.5, 0.66] },
  { pitch: 205, syllables: [0.14, 0.4, 0.55, 0.82] },
] as const;

/** People talk low in the next room: no words, only the fall of syllables. */
const murmur = (stage: Stage): void => {
  const wall = stage.context.createBiquadFilter();
  wall.type = 'lowpass';
  wall.frequency.value = 620;
  wall.connect(stage.out);
  const behind = { ...stage, out: wall };
  for (const { pitch, syllables } of VOICES)
    for (const [at, begin] of syllables.entries()) {
      const from = pitch * (at % 2 === 0 ? 1.06 : 0.97);
      tone(behind, 'triangle', { from, to: from * 0.92 }, { at: begin, rise: 0.06, fall: 0.17, level: 0.12 });
      rush(
        behind,
        { type: 'bandpass', q: 2.5, offset: begin },
        { from: pitch * 3.2, to: pitch * 2.7 },
        { at: begin, rise: 0.05, fall: 0.13, level: 0.12 },
      );
    }
};

const KNOCKS = [0, 0.17] as const;

/** Two knuckles on a door. */
const door = (stage: Stage): void => {
  for (const at of KNOCKS) {
    const level = at === 0 ? 0.3 : 0.24;
    tone(stage, 'sine', { from: 235, to: 165 }, { at, rise: 0.003, fall: 0.12, level });
    rush(
      stage,
      { type: 'bandpass', q: 3, offset: at + 0.3 },
      { from: 640, to: 470 },
      { at, rise: 0.002, fall: 0.05, level: level * 1.5 },
    );
  }
};

/** Partials of a small bell: how many times the first one, how loud, how long. */
const PARTIALS = [
  { ratio: 1, level: 0.15, fall: 1.05 },
  { ratio: 2.01, level: 0.07, fall: 0.7 },
  { ratio: 2.98, level: 0.04, fall: 0.45 },
  { ratio: 4.16, level: 0.018, fall: 0.25 },
] as const;
const BELL_HZ = 988;

/** The bell of a counter, touched once. */
const bell = (stage: Stage): void => {
  for (const { ratio, level, fall } of PARTIALS) {
    const pitch = BELL_HZ * ratio;
    tone(stage, 'sine', { from: pitch, to: pitch * 0.999 }, { at: 0, rise: 0.006, fall, level });
  }
};

export const SCORE = { page, stamp, murmur, door, bell } as const;

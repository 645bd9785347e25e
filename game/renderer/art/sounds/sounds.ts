/** The front door of the sounds: few, short, soft, made here from tones and noise. Nothing is told by a sound alone. */
import { SCORE } from './score.ts';
import type { Stage } from './stage.ts';

export type SoundName = keyof typeof SCORE;
export const SOUND_NAMES = Object.keys(SCORE) as readonly SoundName[];

export type Sounds = {
  /** Does nothing while the volume is 0, before somebody has touched the window, or after the end. */
  readonly play: (name: SoundName) => void;
  /** 0 (off) to 100; what lies outside is taken as the nearest of them. */
  readonly setVolume: (volume: number) => void;
  readonly close: () => void;
};

/** Below this nobody hears anything, but a loudspeaker would feel it. */
const LOWEST_HZ = 45;
const LOUDEST = 100;
const GESTURES = ['pointerdown', 'keydown'] as const;

/** Puts one sound together so that it begins at `start`; returns what must end before it is over. */
export const perform = (
  context: BaseAudioContext,
  name: SoundName,
  { volume, start }: { readonly volume: number; readonly start: number },
): readonly AudioScheduledSourceNode[] => {
  const level = context.createGain();
  // Ears hear ratios: half the way on the slider is a quarter of the force.
  level.gain.value = (volume / LOUDEST) ** 2;
  const floor = context.createBiquadFilter();
  floor.type = 'highpass';
  floor.frequency.value = LOWEST_HZ;
  floor.connect(level).connect(context.destination);
  const stage: Stage = { context, out: floor, start, sources: [] };
  SCORE[name](stage);
  return stage.sources;
};

const within = (volume: number): number => Math.min(LOUDEST, Math.max(0, volume));

/**
 * Sounds for this window. The device is asked for only when the first sound is due, never before somebody pressed a key or
 * pointed, and never while the volume is 0; it rests when nothing sounds.
 */
export const openSounds = (options: { readonly volume: number }): Sounds => {
  let volume = within(options.volume);
  let context: AudioContext | undefined;
  let touched = false;
  let closed = false;
  let sounding = 0;

  const touch = () => {
    touched = true;
    for (const gesture of GESTURES) removeEventListener(gesture, touch, true);
  };
  for (const gesture of GESTURES) addEventListener(gesture, touch, { capture: true });

  const ended = () => {
    sounding -= 1;
    if (sounding === 0 && context?.state === 'running') void context.suspend();
  };

  return {
    play: (name) => {
      if (closed || !touched || volume === 0) return;
      context ??= new AudioContext();
      void context.resume();
      for (const source of perform(context, name, { volume, start: context.currentTime })) {
        sounding += 1;
        source.addEventListener('ended', ended, { once: true });
      }
    },
    setVolume: (wanted) => {
      volume = within(wanted);
    },
    close: () => {
      closed = true;
      touch();
      void context?.close();
      context = undefined;
    },
  };
};

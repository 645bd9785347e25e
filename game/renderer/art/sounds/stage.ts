/** What sounds are built from: a tone or a rush of noise, each under an envelope of its own. */
import { noiseOf } from './noise.ts';

/** Where a sound is put together: nodes of `context`, heard through `out`, from the moment `start` on. */
export type Stage = {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly start: number;
  /** All that has been set going, so that its end can be waited for. */
  readonly sources: AudioScheduledSourceNode[];
};

type Envelope = {
  /** Seconds after the sound's start. */
  readonly at: number;
  /** Seconds to the peak, and from there to silence. */
  readonly rise: number;
  readonly fall: number;
  /** The peak: 1 is as loud as can be. */
  readonly level: number;
};
type Sweep = { readonly from: number; readonly to: number };

/** Silence in the ear's sense; an exponential fall cannot reach zero. */
const SILENT = 0.0001;

const envelope = ({ context, start }: Stage, { at, rise, fall, level }: Envelope): GainNode => {
  const gain = context.createGain();
  const begin = start + at;
  gain.gain.setValueAtTime(SILENT, begin);
  gain.gain.exponentialRampToValueAtTime(level, begin + rise);
  gain.gain.exponentialRampToValueAtTime(SILENT, begin + rise + fall);
  return gain;
};

const swept = (param: AudioParam, { start }: Stage, { from, to }: Sweep, { at, rise, fall }: Envelope): void => {
  param.setValueAtTime(from, start + at);
  param.exponentialRampToValueAtTime(to, start + at + rise + fall);
};

const run = (stage: Stage, source: AudioScheduledSourceNode, { at, rise, fall }: Envelope): void => {
  source.start(stage.start + at);
  source.stop(stage.start + at + rise + fall);
  stage.sources.push(source);
};

/** A tone that glides `from` one frequency `to` another, in hertz. */
export const tone = (stage: Stage, wave: OscillatorType, sweep: Sweep, shape: Envelope): void => {
  const source = stage.context.createOscillator();
  source.type = wave;
  swept(source.frequency, stage, sweep, shape);
  source.connect(envelope(stage, shape)).connect(stage.out);
  run(stage, source, shape);
};

/** Noise through a filter whose frequency glides; `q` says how narrow it is, `offset` where in the noise it begins. */
export const rush = (
  stage: Stage,
  filter: { readonly type: BiquadFilterType; readonly q: number; readonly offset: number },
  sweep: Sweep,
  shape: Envelope,
): void => {
  const source = stage.context.createBufferSource();
  source.buffer = noiseOf(stage.context);
  source.loop = true;
  const through = stage.context.createBiquadFilter();
  through.type = filter.type;
  through.Q.value = filter.q;
  swept(through.frequency, stage, sweep, shape);
  source.connect(through).connect(envelope(stage, shape)).connect(stage.out);
  source.start(stage.start + shape.at, filter.offset);
  source.stop(stage.start + shape.at + shape.rise + shape.fall);
  stage.sources.push(source);
};

/** Noise that is the same each time: an xorshift of 32 bits from a fixed seed. */
const SEED = 0x2b1a7c3d;
const SECONDS = 1.25;

const next = (state: number): number => {
  let value = state;
  value ^= value << 13;
  value ^= value >>> 17;
  return value ^ (value << 5);
};

const made = new WeakMap<BaseAudioContext, AudioBuffer>();

/** White noise between -1 and 1, a little longer than any sound, made once for each context. */
export const noiseOf = (context: BaseAudioContext): AudioBuffer => {
  const known = made.get(context);
  if (known) return known;
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * SECONDS), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = SEED;
  for (let i = 0; i < samples.length; i++) {
    state = next(state);
    samples[i] = state / 2 ** 31;
  }
  made.set(context, buffer);
  return buffer;
};

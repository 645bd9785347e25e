/** Which of Phaser's two renderers is quicker here. Software that pretends to be a graphics card is slower than the 2D canvas. */

/** Names under which drawing in software goes: four times slower than the canvas on the same machine. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software|swr\b/i;

/** `name` is the graphics card's own; undefined where there is no WebGL. A card that hides its name is believed. */
export const rendererFor = (name: string | undefined): 'canvas' | 'webgl' =>
  name === undefined || SOFTWARE.test(name) ? 'canvas' : 'webgl';

/** Asks a throw-away context. `failIfMajorPerformanceCaveat` does not refuse software in today's Chromium. */
export const unmaskedRenderer = (): string | undefined => {
  const gl =
    document.createElement('canvas').getContext('webgl2') ?? document.createElement('canvas').getContext('webgl');
  if (gl === null) return undefined;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
};
